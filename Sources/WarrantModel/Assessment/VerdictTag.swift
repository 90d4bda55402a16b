/// A short word that says why a verdict is not better, or what to know about it (grading methods 5.4).
public struct VerdictTag: Sendable, Hashable, Codable {
    /// The tag itself, such as `association-not-causation`.
    public var name: String
    /// What it refers to, such as a population or the parts that differ.
    public var detail: String?

    public init(_ name: String, detail: String? = nil) {
        self.name = name
        self.detail = detail
    }
}

extension VerdictTag: CustomStringConvertible {
    public var description: String {
        detail.map { "\(name): \($0)" } ?? name
    }
}

extension VerdictTag {
    public static let associationNotCausation = VerdictTag("association-not-causation")
    public static let degreeContradicted = VerdictTag("degree-contradicted")
    public static let effectSmallerThanClaimed = VerdictTag("effect-smaller-than-claimed")
    public static let indirectEvidenceOnly = VerdictTag("indirect-evidence-only")
    public static let necessityNotShown = VerdictTag("necessity-not-shown")
    public static let noHumanEvidence = VerdictTag("no-human-evidence")
    public static let signalOfOpposite = VerdictTag("signal-of-opposite")
    public static let sizeUnknown = VerdictTag("size-unknown")
    public static let surrogateOnly = VerdictTag("surrogate-only")
    public static let temporalityAgainst = VerdictTag("temporality-against")
    public static let vagueWording = VerdictTag("vague-wording")

    /// The evidence is narrower than the claim.
    public static func trueOnlyFor(_ scope: String) -> VerdictTag {
        VerdictTag("true-only-for", detail: scope)
    }

    /// The parts of the claim have different verdicts.
    public static func mixedParts(_ parts: String) -> VerdictTag {
        VerdictTag("mixed-parts", detail: parts)
    }
}
