/// What an explanation explains.
public enum ExplanationKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Why the condition arises: it competes with the others.
    case cause
    /// What helps: advice beside the competing causes.
    case care
}
