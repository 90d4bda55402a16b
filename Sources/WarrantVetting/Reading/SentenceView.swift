import WarrantModel
import WarrantText

/// One sentence as the readers see it: its words, cues and features.
final class SentenceView {
    private let document: DocumentWords
    /// Its words, as indices into the table.
    let words: Range<Int>
    let cues: SentenceCues
    let features: ArraySlice<FeatureMatch>
    let roles: RoleWords
    private let marks: SentenceMarks

    var table: WordTable { document.table }
    var endsInQuestionMark: Bool { marks.endsInQuestionMark }
    var opensWithQuote: Bool { marks.opensWithQuote }
    var isSpeech: Bool { marks.isSpeech }
    var isHeading: Bool { marks.isHeading }
    var lacksFullStop: Bool { marks.lacksFullStop }

    /// "the worst thing", "the best way": nothing is better or worse.
    func isSuperlative(_ words: Range<Int>) -> Bool {
        words.contains { table.word($0, is: "worst") || table.word($0, is: "best") }
    }

    /// "It is linked to:", "These include:": what it says stands in the list below.
    var leavesOff: Bool {
        marks.leavesOff && !words.isEmpty && table.word(words.upperBound - 1, isAnyOf: [
            "to", "include", "includes", "including", "as", "with", "by", "for", "from", "of", "are", "is", "causes", "cause", "can", "may",
        ])
    }

    init(
        _ document: DocumentWords, words: Range<Int>, cues: ArraySlice<CueMatch>, features: ArraySlice<FeatureMatch>,
        marks: SentenceMarks
    ) {
        self.document = document
        self.words = words
        self.cues = SentenceCues(cues)
        self.features = features
        self.marks = marks
        roles = RoleWords(document, words: words)
    }

    /// The share of words that are in no table.
    var unknownShare: Float { Float(roles.unknown) / Float(max(1, words.count)) }

    /// The words that tell somebody what to do, where the sentence opens with them, or with a courtesy ("Please rest"), an address ("Anna,
    /// rest"), a label ("Squats: stand …") or a condition ("If it hurts, stop").
    private(set) lazy var instruction = readInstruction()

    private func readInstruction() -> Range<Int>? {
        guard !endsInQuestionMark, cues.has(.instruction) else { return nil }
        let first = words.lowerBound
        return cues.matches(.instruction).first { match in
            let word = match.words.lowerBound
            if word == first { return true }
            if word == first + 1 { return addressesSomebody || opensPolitely }
            guard table.words[word].gap == .punctuated, clauseStart(before: word - 1) == first else { return false }
            return cues.has(.subordinate, startingAt: first) || word - first <= Self.longestLabel
        }?.words
    }

    /// How many words a label has at most.
    private static let longestLabel = 6

    /// "Please rest", "simply rest": a word that instructions open with.
    private var opensPolitely: Bool {
        words.count > 1 && table.word(words.lowerBound, isAnyOf: [
            "please", "just", "simply", "then", "now", "next", "always", "and", "so", "but", "or",
        ])
    }

    /// "Anna, rest": a name or a word such as "First" and a comma before the rest.
    private var addressesSomebody: Bool {
        words.count > 2 && table.words[words.lowerBound].isCapitalized && table.words[words.lowerBound + 1].gap == .punctuated
    }

    private(set) lazy var wordBits = WordBits(table.words[words])

    /// Returns the byte range of some words, counted from the sentence's first byte.
    func bytes(_ range: Range<Int>, from start: Int) -> Range<Int> {
        table.words[range.lowerBound].range.lowerBound - start..<table.words[range.upperBound - 1].range.upperBound - start
    }

    /// Where the clause of a word begins, if semicolons, colons, commas, dashes and the like part clauses.
    func clauseStart(before word: Int) -> Int {
        var index = word
        while index > words.lowerBound, table.words[index].gap < .punctuated { index -= 1 }
        return index
    }

    /// Where it ends.
    func clauseEnd(after word: Int) -> Int {
        var index = word + 1
        while index < words.upperBound, table.words[index].gap < .punctuated { index += 1 }
        return index
    }
}

/// The words of a document with what was found at them, shared by the views of its sentences.
final class DocumentWords {
    let table: WordTable
    let cues: [CueMatch]
    let features: [FeatureMatch]
    /// For each word, the roles it plays, and whether a feature or a cue knows it.
    let marks: [UInt16]

    /// The mark of a word that some feature or cue knows.
    static let known: UInt16 = 1 << 15
    /// The mark of a word that makes its sentence one about health.
    static let topic: UInt16 = 1 << 14
    /// The mark of a word of health that all kinds of prose use.
    static let plainTopic: UInt16 = 1 << 13

    init(table: WordTable, cues: [CueMatch], features: [FeatureMatch], traits: [FeatureTraits]) {
        self.table = table
        self.cues = cues
        self.features = features
        var marks = [UInt16](repeating: 0, count: table.words.count)
        for match in features {
            let roles = match.weight > 0.3 ? traits[Int(match.feature)].roles : 0
            let mark = roles | Self.known | Self.mark(of: match.topic)
            for word in match.words { marks[word] |= mark }
        }
        for cue in cues { for word in cue.words { marks[word] |= Self.known } }
        self.marks = marks
    }

    private static func mark(of topic: FeatureMatch.Topic) -> UInt16 {
        switch topic {
        case .none: 0
        case .plain: plainTopic
        case .health: Self.topic
        }
    }

    /// The share of sentences with a word of health. Complexity: O(words).
    var topicalShare: Float {
        let topical = table.sentences.count { words in words.contains { marks[$0] & Self.topic != 0 } }
        return Float(topical) / Float(max(1, table.sentences.count))
    }
}

/// Which words of a sentence play which role; a word may play several.
struct RoleWords {
    private let document: DocumentWords
    /// How many words play each role, by the place of its bit.
    private let counts: SIMD16<UInt32>
    /// How many words of more than three letters no feature and no cue knows.
    let unknown: Int

    init(_ document: DocumentWords, words: Range<Int>) {
        self.document = document
        let places = SIMD16<UInt16>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        var counts = SIMD16<UInt32>()
        var unknown = 0
        let (marks, table) = (document.marks, document.table.words)
        for word in words {
            if marks[word] == 0 {
                if table[word].range.count > 3 { unknown += 1 }
                continue
            }
            let roles = marks[word] & ~DocumentWords.known
            if roles == 0 { continue }
            counts &+= SIMD16<UInt32>(truncatingIfNeeded: (SIMD16(repeating: roles) &>> places) & 1)
        }
        self.counts = counts
        self.unknown = unknown
    }

    func has(_ role: SenseRole, at word: Int) -> Bool {
        document.marks[word] & role.mask != 0
    }

    /// How many words play a role.
    func count(_ role: SenseRole) -> Int {
        Int(counts[role.mask.trailingZeroBitCount])
    }

    /// How many words make the sentence one about health, whatever stands around it.
    var topical: Int { Int(counts[DocumentWords.topic.trailingZeroBitCount]) }

    /// How many words belong to health, but to all kinds of prose as well.
    var plainTopical: Int { Int(counts[DocumentWords.plainTopic.trailingZeroBitCount]) }
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
