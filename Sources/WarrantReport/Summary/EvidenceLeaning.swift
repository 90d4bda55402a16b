import WarrantModel

/// Which way a body of evidence points, seen from a claim.
public enum EvidenceLeaning: String, Sendable, Hashable, CaseIterable {
    case towards
    case against
    /// Neither way.
    case unclear
    /// There is no body of evidence.
    case none
}

extension EvidenceLeaning {
    /// Reads the side of an effect class (grading methods 5.3 and 5.4).
    ///
    /// For a claim that something does not help, little or no effect speaks for it, and so does harm where
    /// the claim is about care.
    init(_ effectClass: EffectClass?, of claim: Claim) {
        let isNoEffect = claim.direction == .noEffect
        let isAboutCare = [.treatment, .prevention, .diagnosis].contains(claim.kind)
        switch effectClass {
        case nil: self = .none
        case .unclear?: self = .unclear
        case .important?, .small?: self = isNoEffect ? .against : .towards
        case .little?: self = isNoEffect ? .towards : .against
        case .opposite?: self = isNoEffect && isAboutCare ? .towards : .against
        }
    }
}
