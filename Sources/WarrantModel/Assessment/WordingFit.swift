/// How a wording stands to the strongest that the evidence allows: apart from the verdict, which is on the claim.
///
/// A claim can be partly supported while a document that asserts it overclaims: the verdict is on what the claim says
/// in its catalogued form, the fit on what the document wrote.
public enum WordingFit: String, Sendable, Hashable, Codable, CaseIterable {
    case fits
    case overclaims
    case underclaims

    /// The fit in words.
    public var name: String {
        switch self {
        case .fits: "as strong as the evidence allows"
        case .overclaims: "stronger than the evidence allows"
        case .underclaims: "weaker than the evidence allows"
        }
    }
}

extension Ceiling {
    /// Returns how a wording of this strength stands to the ceiling; every wording overclaims where none is allowed.
    public func fit(of strength: AssertionStrength) -> WordingFit {
        guard let ceiling = self.strength else { return .overclaims }
        return strength > ceiling ? .overclaims : strength < ceiling ? .underclaims : .fits
    }
}

extension ClaimAssessment {
    /// Returns how the wording of an assertion stands to the evidence; nil where there is no verdict.
    public func fit(of assertion: Assertion) -> WordingFit? {
        verdict == .notAssessed ? nil : ceiling.fit(of: assertion.strength)
    }
}
