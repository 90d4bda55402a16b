/// Whether a sentence tells somebody what to do: the second dimension of exaggeration of Sumner and others (2014), as
/// recalled in the grading methods (6.4).
public enum Advice: Int, Sendable, Hashable, Codable, CaseIterable {
    case none = 0
    /// "X should be avoided".
    case implicit = 1
    /// "Runners should avoid X".
    case explicit = 2
    /// "Avoid X", "you should avoid X".
    case toReader = 3
}
