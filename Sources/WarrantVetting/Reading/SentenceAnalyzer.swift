import WarrantModel
import WarrantText

/// Reads the sentences of a document one after the other: words, cues, senses, claims, wording.
struct SentenceAnalyzer: Sendable {
    let catalog: Catalog
    let cueFinder: CueFinder
    let featureFinder: FeatureFinder
    let vocabulary: DetectorVocabulary
    let matcher: any ClaimMatcher
    let frames: FrameRanker
    /// Whether each claim of the catalogue says that something fails or does nothing.
    let claimIsNegative: [Bool]
    /// By feature: whether it is a sense or concept of failing, of lasting briefly, or of one thing not being enough.
    private let saysFailure: [Bool]

    init(_ catalog: Catalog, hedges: [String] = []) {
        self.catalog = catalog
        cueFinder = CueFinder(hedges: hedges)
        let finder = FeatureFinder(catalog)
        featureFinder = finder
        vocabulary = DetectorVocabulary(finder.features)
        matcher = LexicalMatcher(catalog, finder: finder)
        frames = FrameRanker(catalog)
        claimIsNegative = catalog.claims.map(Self.isNegative)
        let names: Set<String> = ["fail", "brief", "alone", "severalcauses", "treatment-failure", "short-term-relief"]
        saysFailure = finder.features.map { names.contains($0.name) }
    }

    /// A claim is negative when it says so itself: no effect, failure, or one thing rather than another.
    private static func isNegative(_ claim: Claim) -> Bool {
        if claim.direction == .noEffect { return true }
        if claim.concepts.contains("treatment-failure") { return true }
        // "Shoes that do not suit the runner" say nothing about what the claim denies.
        let statement = claim.statement.replacing(" that do not ", with: " ").replacing(" that does not ", with: " ")
        for word in [" cannot ", " rather than ", " fail ", " not ", " avoided "] where statement.contains(word) { return true }
        return false
    }

    /// What is remembered between sentences and documents.
    struct Scratch: Sendable {
        var words = WordMemory()
        var signals = HealthSignals()
        var match = MatchScratch()
        var featureKeys: [UInt64] = []
        /// Whether sentences that no match could make a claim are matched all the same, to fit the detector.
        var isThorough = false
    }

    /// Reads every sentence of a document, in order. Complexity: O(n) in the words, times the claims in question.
    func analyze(_ prose: Prose, _ scratch: inout Scratch) -> [SentenceAnalysis] {
        var results: [SentenceAnalysis] = []
        results.reserveCapacity(prose.sentences.count)
        analyze(prose, &scratch) { _, analysis, _ in results.append(analysis) }
        return results
    }

    /// The same, one after the other: only what later sentences need is kept.
    ///
    /// - Parameter visit: Gets the sentence's place, its reading, and what the detector weighed, if it came to that.
    func analyze(_ prose: Prose, _ scratch: inout Scratch, visit: (Int, SentenceAnalysis, HealthSignals?) -> Void) {
        var leadIns = Introductions(prose, \.leadIn)
        var headings = Introductions(prose, \.heading)
        var before: SentenceAnalysis?
        var quotation = Quotation()
        let document = words(of: prose, &scratch)
        var page = PageShare(topic: document.topicalShare)
        var cues = document.cues[...]
        var features = document.features[...]
        for (index, sentence) in prose.sentences.enumerated() {
            let words = document.table.sentences[index]
            let ownCues = cues.popFirst { $0.words.lowerBound < words.upperBound }
            let view = SentenceView(
                document, words: words, cues: ownCues, features: features.popFirst { $0.words.lowerBound < words.upperBound },
                marks: SentenceMarks(prose, sentence, words: words, cues: ownCues, quotation: &quotation))
            let context = Context(
                before: sentence.ordinal > 0 ? before : nil, leadIn: leadIns.introduction(of: sentence.block),
                heading: headings.introduction(of: sentence.block), page: page)
            let result = read(view, context: context, &scratch)
            page.add(result)
            leadIns.keep(result, at: index)
            headings.keep(result, at: index)
            before = result
            visit(index, result, result.isWeighed ? scratch.signals : nil)
        }
    }

    /// Reads the words of a document and finds what is known of them.
    private func words(of prose: Prose, _ scratch: inout Scratch) -> DocumentWords {
        let table = WordTable(prose)
        let numbers = scratch.words.numbers.numbers(of: table)
        return DocumentWords(
            table: table, cues: cueFinder.find(in: table, numbers: numbers, &scratch.words),
            features: featureFinder.find(in: table, numbers: numbers, &scratch.words), traits: featureFinder.traits)
    }

    /// The sentences that other blocks take over from.
    private struct Introductions {
        /// For each block, the sentence it takes over from; -1 for none. Empty when no block does.
        private var sentences: [Int] = []
        private var kept: [Int: SentenceAnalysis?] = [:]

        /// - Parameter source: The block that a block takes over from.
        init(_ prose: Prose, _ source: (ProseBlock) -> Int?) {
            for (index, block) in prose.blocks.enumerated() {
                guard let leadIn = source(block), let last = prose.blocks[leadIn].sentences.last else { continue }
                if sentences.isEmpty { sentences = Array(repeating: -1, count: prose.blocks.count) }
                sentences[index] = last
                kept[last] = .some(nil)
            }
        }

        mutating func keep(_ analysis: SentenceAnalysis, at index: Int) {
            if !kept.isEmpty, kept[index] != nil { kept[index] = .some(analysis) }
        }

        /// The last sentence of what introduces a block, when it has been read.
        func introduction(of block: Int) -> SentenceAnalysis? {
            sentences.isEmpty || sentences[block] < 0 ? nil : kept[sentences[block]] ?? nil
        }
    }

    /// How much of a page so far is about health; recent sentences count more.
    struct PageShare {
        /// The share of health claims.
        private(set) var claims: Float = 0
        /// The share of sentences with a word of health: at first that of the whole page.
        private(set) var topic: Float = 0

        init(topic: Float = 0) {
            self.topic = topic
        }

        mutating func add(_ sentence: SentenceAnalysis) {
            claims += (Float(sentence.healthScore) - claims) * 0.2
            topic += ((sentence.view.roles.topical > 0 ? 1 : 0) - topic) * 0.1
        }
    }

    /// What a sentence takes over from what stands before it.
    struct Context {
        var before: SentenceAnalysis?
        /// A list item's lead-in.
        var leadIn: SentenceAnalysis?
        /// The heading it stands under.
        var heading: SentenceAnalysis?
        var page = PageShare()
    }

    /// Reads a sentence: a list item takes over its lead-in; one that points back takes over the one before it.
    private func read(_ view: SentenceView, context: Context, _ scratch: inout Scratch) -> SentenceAnalysis {
        guard !view.words.isEmpty, mayConcernHealth(view, context) else { return SentenceAnalysis(noClaim: view) }
        let own = LexicalMatcher.merged(view.features, &scratch.featureKeys)
        var signals = HealthSignals.ContextSignals()
        signals.page = context.page.claims
        signals.pageTopic = context.page.topic
        var features = own
        if let before = context.before, let strength = pointsBack(view) {
            features = Self.join(own, before.matchFeatures, strength)
            signals.pointsBack = true
            signals.health = before.speaksOfHealth
            signals.claim = Float(before.healthScore)
        }
        if let leadIn = context.leadIn {
            features = Self.join(features, leadIn.matchFeatures, 0.6)
            signals.leadInRelates = leadIn.relates
        }
        if let heading = context.heading { features = Self.join(features, heading.ownFeatures, Self.headingShare) }
        scratch.signals.read(
            view, traits: featureFinder.traits, vocabulary: vocabulary.weight(of: view, own), context: signals)
        if HealthClaimDetector.isHopeless(scratch.signals), context.leadIn == nil, !scratch.isThorough {
            return SentenceAnalysis(
                noClaim: view, features: features, healthScore: HealthClaimDetector.score(scratch.signals))
        }
        let candidates = candidates(for: features, of: view, &scratch)
        let story = PolarityReader.story(in: view)
        scratch.signals.add(best: candidates.first, isStory: story != nil)
        return SentenceAnalysis(
            view: view, candidates: candidates,
            healthScore: HealthClaimDetector.score(scratch.signals, leavesOff: view.leavesOff),
            claimIsNegative: candidates.first.map { claimIsNegative[$0.claim] && $0.score >= MatchCalibration.acceptance } ?? false, story: story,
            leadIn: takesOver(view, context.leadIn) ? context.leadIn : nil, matchFeatures: features,
            ownFeatures: own, failureWords: features.contains { saysFailure[Int($0.feature)] })
    }

    /// The claims that a sentence may carry, ranked and scored.
    private func candidates(for features: [MatchFeature], of view: SentenceView, _ scratch: inout Scratch) -> [MatchCandidate] {
        var candidates = matcher.candidates(for: features, limit: Self.rankedClaims, &scratch.match)
        frames.rank(&candidates, for: view)
        if candidates.count > Self.reportedClaims { candidates.removeLast(candidates.count - Self.reportedClaims) }
        MatchCalibration.score(&candidates)
        return candidates
    }

    private static let rankedClaims = 8
    private static let reportedClaims = 6

    /// Whether an item says what its lead-in says: it does so when the lead-in leaves off, or relates and the item does not.
    private func takesOver(_ view: SentenceView, _ leadIn: SentenceAnalysis?) -> Bool {
        guard let leadIn, leadIn.relates, !hasOwnWording(view) else { return false }
        return leadIn.view.leavesOff && view.lacksFullStop || !SentenceAnalysis.relates(view)
    }

    /// Whether a list item asks, or hedges, limits or insists in its own words, so that its lead-in's wording is not its own.
    private func hasOwnWording(_ view: SentenceView) -> Bool {
        view.endsInQuestionMark || view.cues.has(.hedge) || view.cues.has(.moderate) || view.cues.has(.absolute)
    }

    /// Whether anything in a sentence, or in what stands before it, is about health at all; most prose ends here.
    private func mayConcernHealth(_ view: SentenceView, _ context: Context) -> Bool {
        if view.roles.topical > 0 || context.page.topic > Self.healthPage { return true }
        if let before = context.before, before.view.roles.topical > 0 { return true }
        if let leadIn = context.leadIn, leadIn.view.roles.topical > 0 { return true }
        // "Running is good for the heart": two plainer words make up for one of health.
        return view.roles.plainTopical > 1
    }

    /// How much the words of a heading count below it: not enough to set a claim apart.
    private static let headingShare: Float = 0.3
    /// From which share of sentences with a word of health a page is one about health.
    private static let healthPage: Float = 0.2

    /// How much of the sentence before counts when a pronoun points back to it; nil when none does.
    private func pointsBack(_ view: SentenceView) -> Float? {
        guard view.cues.has(.anaphor) else { return nil }
        for cue in view.cues.matches(.anaphor) {
            let word = cue.words.lowerBound
            let isSubordinate = view.cues.has(.subordinate, startingAt: word) && word > view.words.lowerBound
                && word + 1 < view.words.upperBound
            if isSubordinate { continue }
            return word < view.words.lowerBound + 3 ? 0.8 : 0.5
        }
        return nil
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
}

extension ArraySlice {
    /// Takes the first elements off, as long as they pass a test.
    fileprivate mutating func popFirst(while test: (Element) -> Bool) -> ArraySlice {
        let head = prefix(while: test)
        self = self[head.endIndex...]
        return head
    }
}
