public import WarrantModel

/// How a sentence could be worded within the evidence. Shown, never applied.
public struct Suggestion: Sendable, Hashable {
    /// The smallest edits of the sentence's own words; empty when no edit is enough.
    public var edits: [Edit]
    /// A sentence that stays under the ceiling, worded as GRADE words it (grading methods 1.14).
    public var statement: String
    /// What to do, in a few words.
    public var advice: String
    public var verdict: Verdict
    public var certainty: Certainty?
    /// The outcome that was judged, when the verdict on it is another than the whole claim's.
    public var outcome: String?

    /// One replacement in the sentence.
    public struct Edit: Sendable, Hashable {
        /// Bytes of the sentence's cooked text, from its first byte.
        public var range: Range<Int>
        public var replacement: String
    }
}
