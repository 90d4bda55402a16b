/// The parts that every explanation's summary has, in this order.
public enum SummaryPart: String, Sendable, Hashable, CaseIterable {
    case account
    case saidBy = "said-by"
    case claims
    case evidenceFor = "for"
    case evidenceAgainst = "against"
    case unknown
    case change
    case harms
}

extension SummaryPart {
    /// The heading of the part.
    public var title: String {
        switch self {
        case .account: "The account, in its own best terms"
        case .saidBy: "Who says it, and what they sell"
        case .claims: "Its claims, with verdict and certainty"
        case .evidenceFor: "Evidence for"
        case .evidenceAgainst: "Evidence against"
        case .unknown: "What is not known"
        case .change: "What would change the verdict"
        case .harms: "Harms"
        }
    }
}
