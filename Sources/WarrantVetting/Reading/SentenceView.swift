import WarrantModel
import WarrantText

/// One sentence as the readers see it: its words, cues and features.
final class SentenceView {
    let table: WordTable
    /// Its words, as indices into the table.
    let words: Range<Int>
    let cues: SentenceCues
    let features: [FeatureMatch]
    let roles: RoleWords
    let endsInQuestionMark: Bool
    let opensWithQuote: Bool
    let isHeading: Bool

    init(
        table: WordTable, words: Range<Int>, cues: SentenceCues, features: [FeatureMatch], roles: RoleWords,
        endsInQuestionMark: Bool, opensWithQuote: Bool, isHeading: Bool
    ) {
        self.table = table
        self.words = words
        self.cues = cues
        self.features = features
        self.roles = roles
        self.endsInQuestionMark = endsInQuestionMark
        self.opensWithQuote = opensWithQuote
        self.isHeading = isHeading
    }

    /// Returns the byte range of some words, counted from the sentence's first byte.
    func bytes(_ range: Range<Int>, from start: Int) -> Range<Int> {
        table.words[range.lowerBound].range.lowerBound - start..<table.words[range.upperBound - 1].range.upperBound - start
    }

    /// The clauses of the sentence: stretches of words between semicolons, colons, commas, dashes and the like.
    func clauseStart(before word: Int) -> Int {
        var index = word
        while index > words.lowerBound, table.words[index].gap < .punctuated { index -= 1 }
        return index
    }

    func clauseEnd(after word: Int) -> Int {
        var index = word + 1
        while index < words.upperBound, table.words[index].gap < .punctuated { index += 1 }
        return index
    }
}

/// Which words of a sentence play which role; a word may play several.
struct RoleWords {
    private var bits: [UInt16]
    private let first: Int

    init(words: Range<Int>, features: [FeatureMatch], all: [Feature]) {
        first = words.lowerBound
        bits = Array(repeating: 0, count: words.count)
        for match in features where match.weight > 0.3 {
            guard let role = RoleWords.role(of: all[Int(match.feature)].kind) else { continue }
            for word in match.words where words.contains(word) { bits[word - first] |= role.mask }
        }
    }

    func has(_ role: SenseRole, at word: Int) -> Bool {
        bits[word - first] & role.mask != 0
    }

    /// How many words play a role.
    func count(_ role: SenseRole) -> Int {
        bits.reduce(0) { $0 + ($1 & role.mask != 0 ? 1 : 0) }
    }

    /// Whether any word names a part of the body, a trouble or a care.
    var hasHealth: Bool {
        let wanted = SenseRole.part.mask | SenseRole.bad.mask | SenseRole.care.mask
        return bits.contains { $0 & wanted != 0 }
    }

    /// Whether a word plays any role.
    func hasAny(at word: Int) -> Bool {
        bits[word - first] != 0
    }

    private static func role(of kind: Feature.Kind) -> SenseRole? {
        switch kind {
        case .sense(let role): role
        case .concept(.anatomy): .part
        case .concept(.condition): .bad
        case .concept(.intervention), .concept(.exposure): .care
        case .concept(.mechanism): .state
        case .concept(.professional): .person
        case .concept(.outcome), .stem: nil
        }
    }
}

extension SenseRole {
    /// One bit per role.
    var mask: UInt16 {
        switch self {
        case .part: 1
        case .person: 2
        case .bad: 4
        case .state: 8
        case .harm: 16
        case .link: 32
        case .good: 64
        case .act: 128
        case .care: 256
        }
    }
}
