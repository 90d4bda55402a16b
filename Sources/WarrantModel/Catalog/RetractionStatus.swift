/// Whether a work was corrected or withdrawn. Unknown is never folded into "fine".
public enum RetractionStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nobody looked.
    case unknown
    /// Looked up, and nothing was found.
    case none
    case correction
    case expressionOfConcern = "expression-of-concern"
    case retraction
    case reinstatement
    case retractedAndReplaced = "retracted-and-replaced"
}
