/// What was read off a sentence, with the words that decided it.
public struct Marked<Value: Sendable & Hashable>: Sendable, Hashable {
    public var value: Value
    /// The words that decided, as byte ranges in the sentence's cooked text, from its first byte; empty when the absence of
    /// such words decided.
    public var words: [Range<Int>]

    public init(_ value: Value, words: [Range<Int>] = []) {
        self.value = value
        self.words = words
    }
}
