import WarrantModel
import WarrantText

/// Reads the sentences of a document one after the other: words, cues, senses, claims, wording.
struct SentenceAnalyzer: Sendable {
    let catalog: Catalog
    let cueFinder: CueFinder
    let featureFinder: FeatureFinder
    let matcher: any ClaimMatcher
    /// Whether each claim of the catalogue says that something fails or does nothing.
    let claimIsNegative: [Bool]

    init(_ catalog: Catalog) {
        self.catalog = catalog
        cueFinder = CueFinder()
        let finder = FeatureFinder(catalog)
        featureFinder = finder
        matcher = LexicalMatcher(catalog, finder: finder)
        claimIsNegative = catalog.claims.map(Self.isNegative)
    }

    /// A claim is negative when it says so itself: no effect, failure, or one thing rather than another.
    private static func isNegative(_ claim: Claim) -> Bool {
        if claim.direction == .noEffect { return true }
        if claim.concepts.contains("treatment-failure") { return true }
        for word in [" cannot ", " rather than ", " fail ", " not ", " avoided "] where claim.statement.contains(word) { return true }
        return false
    }

    /// What is remembered between sentences and documents.
    struct Scratch {
        var cueStems = StemCache()
        var featureStems = StemCache()
    }

    /// A sentence, read.
    struct Analysis {
        let view: SentenceView
        let candidates: [MatchCandidate]
        let signals: HealthSignals
        let healthScore: Double
        let polarity: PolarityReader.Result
        let strength: StrengthReader.Result
        let causal: CausalLevelReader.Result
        let matchFeatures: [MatchFeature]
    }

    /// Reads every sentence of a document, in order. Complexity: O(n) in the words, times the claims in question.
    func analyze(_ prose: Prose, _ scratch: inout Scratch) -> [Analysis] {
        let table = WordTable(prose)
        let cues = cueFinder.find(in: table, cache: &scratch.cueStems)
        let features = featureFinder.find(in: table, cache: &scratch.featureStems)
        var results: [Analysis] = []
        results.reserveCapacity(prose.sentences.count)
        var nextCue = 0
        var nextFeature = 0
        for (index, sentence) in prose.sentences.enumerated() {
            let words = table.sentences[index]
            let firstCue = nextCue
            while nextCue < cues.count, cues[nextCue].words.lowerBound < words.upperBound { nextCue += 1 }
            let firstFeature = nextFeature
            while nextFeature < features.count, features[nextFeature].words.lowerBound < words.upperBound { nextFeature += 1 }
            let ownFeatures = Array(features[firstFeature..<nextFeature])
            let block = prose.blocks[sentence.block]
            let view = SentenceView(
                table: table, words: words, cues: SentenceCues(Array(cues[firstCue..<nextCue])), features: ownFeatures,
                roles: RoleWords(words: words, features: ownFeatures, all: featureFinder.features),
                endsInQuestionMark: Self.endsInQuestionMark(prose.cooked, sentence.cookedRange),
                opensWithQuote: Self.opensWithQuote(prose.cooked, sentence.cookedRange), isHeading: block.isHeading)
            results.append(read(view, context: context(of: index, prose, results), blockIsQuoted: block.isQuoted))
        }
        return results
    }

    /// What a sentence takes over from what stands before it.
    struct Context {
        var features: [MatchFeature] = []
        /// The factor for the borrowed features.
        var weight: Float = 0
        var hasHealth = false
        /// A list item's lead-in that makes a statement of it.
        var leadIn: Analysis?
    }

    /// A list item takes over its lead-in; a sentence that points back takes over the one before it.
    private func context(of index: Int, _ prose: Prose, _ results: [Analysis]) -> Context {
        let sentence = prose.sentences[index]
        let block = prose.blocks[sentence.block]
        if let leadIn = block.leadIn, let last = prose.blocks[leadIn].sentences.last, last < results.count {
            return Context(
                features: results[last].matchFeatures, weight: 0.5, hasHealth: results[last].healthScore > 0.3,
                leadIn: results[last])
        }
        if sentence.ordinal > 0, index > 0 {
            return Context(
                features: results[index - 1].matchFeatures, weight: 0.4, hasHealth: results[index - 1].healthScore > 0.3)
        }
        return Context()
    }

    private func read(_ view: SentenceView, context: Context, blockIsQuoted: Bool) -> Analysis {
        var features = LexicalMatcher.merged(view.features)
        guard !view.words.isEmpty else {
            return Analysis(
                view: view, candidates: [],
                signals: HealthSignals(view, features: featureFinder.features, best: nil, isStory: false, contextHasHealth: false),
                healthScore: 0, polarity: .init(polarity: .asserts, voice: .own, words: []),
                strength: .init(strength: .strong, words: []), causal: .init(level: 0, words: []), matchFeatures: features)
        }
        let own = features
        let pointsBack = view.cues.has(.anaphor, within: view.words.lowerBound..<min(view.words.upperBound, view.words.lowerBound + 3))
        if context.leadIn != nil || pointsBack { features = Self.join(features, context.features, context.weight) }
        let candidates = matcher.candidates(for: features, limit: 6)
        let negative = candidates.first.map { claimIsNegative[$0.claim] } ?? false
        let polarity = PolarityReader(view: view, claimIsNegative: negative).read()
        let signals = HealthSignals(
            view, features: featureFinder.features, best: candidates.first, isStory: polarity.voice == .testimonial,
            contextHasHealth: context.hasHealth)
        let score = HealthClaimDetector.score(signals)
        let strength = StrengthReader(view: view, polarity: polarity).read()
        return Analysis(
            view: view, candidates: candidates, signals: signals, healthScore: score, polarity: polarity, strength: strength,
            causal: CausalLevelReader(view: view, polarity: polarity.polarity).read(), matchFeatures: own)
    }

    /// Merges two lists of features by number; borrowed ones count by a factor.
    private static func join(_ own: [MatchFeature], _ borrowed: [MatchFeature], _ factor: Float) -> [MatchFeature] {
        var joined: [MatchFeature] = []
        joined.reserveCapacity(own.count + borrowed.count)
        var left = 0
        var right = 0
        while left < own.count || right < borrowed.count {
            if right == borrowed.count || left < own.count && own[left].feature <= borrowed[right].feature {
                if right < borrowed.count, own[left].feature == borrowed[right].feature { right += 1 }
                joined.append(own[left])
                left += 1
            } else {
                joined.append(MatchFeature(feature: borrowed[right].feature, weight: borrowed[right].weight * factor))
                right += 1
            }
        }
        return joined
    }

    private static func endsInQuestionMark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.upperBound - 1
        while index >= range.lowerBound, range.upperBound - index < 6 {
            if text[index] == UInt8(ascii: "?") { return true }
            if text[index] == UInt8(ascii: ".") { return false }
            index -= 1
        }
        return false
    }

    /// Straight or curly quotation marks at the start.
    private static func opensWithQuote(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let first = text[range.lowerBound]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return true }
        guard first == 0xE2, range.count > 3, text[range.lowerBound + 1] == 0x80 else { return false }
        return (0x98...0x9F).contains(text[range.lowerBound + 2])
    }
}

extension ProseBlock {
    /// Whether the block is a heading or a title.
    var isHeading: Bool {
        switch scope {
        case .heading, .title: true
        default: false
        }
    }
}
