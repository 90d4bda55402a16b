/// The five reasons to rate a body of evidence down.
public enum CertaintyDomain: String, Sendable, Hashable, Codable, CaseIterable {
    case riskOfBias
    case inconsistency
    case indirectness
    case imprecision
    case publicationBias
}

extension CertaintyDomain {
    /// The domain's name in running text.
    public var name: String {
        switch self {
        case .riskOfBias: "risk of bias"
        case .inconsistency: "inconsistency"
        case .indirectness: "indirectness"
        case .imprecision: "imprecision"
        case .publicationBias: "publication bias"
        }
    }

    /// The ratings that may be given in this domain, mildest first.
    public var ratings: [DomainRating] {
        self == .publicationBias ? [.undetected, .suspected] : [.notSerious, .serious, .verySerious]
    }
}
