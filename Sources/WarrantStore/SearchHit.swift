public import WarrantModel

/// A claim or a study that a search found.
public struct SearchHit: Sendable, Hashable {
    /// What was found.
    public var subject: Subject
    /// The claim's statement, or the title of the study; empty where it was not seen.
    public var title: String
    /// The passage that matches best, in runs of text.
    public var snippet: [Run]
    /// How well it matches: higher is better. Scores compare within one search only.
    public var score: Double

    /// A claim, or a study by the key of its reference.
    public enum Subject: Sendable, Hashable {
        case claim(Claim.ID)
        case study(CitationKey)
    }

    /// A stretch of a snippet.
    public struct Run: Sendable, Hashable {
        public var text: String
        /// Whether it is a word that was searched for.
        public var isMatch: Bool

        public init(_ text: String, isMatch: Bool = false) {
            self.text = text
            self.isMatch = isMatch
        }
    }
}
