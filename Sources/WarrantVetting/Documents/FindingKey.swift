/// What makes a finding the same one after the page around it has changed.
///
/// It names the rule, the page, the sentence and which of several equal ones is meant. It holds no line number, message,
/// score or date, so that a baseline stays true while a page grows and the catalogue is worded anew.
public struct FindingKey: Sendable, Hashable {
    /// The rule's code.
    public var rule: String
    /// The page's path from the project's root, with `/`.
    public var path: String
    /// The sentence in its normal form; see `SentenceNormalizer`.
    public var sentence: String
    /// Which of several findings with the same rule, page and sentence, from 1.
    public var ordinal: Int

    public init(rule: String, path: String, sentence: String, ordinal: Int) {
        self.rule = rule
        self.path = path
        self.sentence = sentence
        self.ordinal = ordinal
    }

    /// The key as 32 hexadecimal digits: its 128-bit FNV-1a hash. Complexity: O(length).
    public var fingerprint: String {
        var hash = FNV1a()
        for part in [rule, path, sentence, String(ordinal)] {
            hash.add(part.utf8)
            hash.add(CollectionOfOne(0))
        }
        return hash.hexadecimal
    }
}

extension FindingKey: Comparable {
    /// By page, sentence, rule and ordinal.
    public static func < (left: Self, right: Self) -> Bool {
        (left.path, left.sentence, left.rule, left.ordinal) < (right.path, right.sentence, right.rule, right.ordinal)
    }
}
