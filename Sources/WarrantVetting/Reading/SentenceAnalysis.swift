import WarrantModel
import WarrantText

/// A sentence, read: what the rules and the report work on.
final class SentenceAnalysis {
    let view: SentenceView
    /// The claims it may carry, best first.
    let candidates: [MatchCandidate]
    let healthScore: Double
    /// What it shares with claims, its context's part included.
    let matchFeatures: [MatchFeature]
    /// What its own words share with claims.
    let ownFeatures: [MatchFeature]
    /// Whether the detector had to weigh it; most prose speaks of other things.
    let isWeighed: Bool
    /// Whether it has a word of failing or of lasting briefly.
    let failureWords: Bool

    private let source: Source

    /// Where its polarity and wording are read from.
    private enum Source {
        /// A sentence that is no claim, so that nothing more is read off it.
        case none
        /// Its own words; whether the likeliest claim is one of failing, and the story that the words tell, if any.
        case words(claimIsNegative: Bool, story: PolarityReader.Result?)
        /// "Conditions linked to a misaligned neck: / migraine": the item says what its lead-in says.
        case leadIn(SentenceAnalysis, claimIsNegative: Bool)
    }

    /// The sentence whose words say it, so that nested lists make no chain.
    private var origin: SentenceAnalysis {
        if case .leadIn(let origin, _) = source { return origin }
        return self
    }

    // Most sentences are no claim, and nobody asks these of them. The readers stay out of line: a lead-in asks its own.
    private(set) lazy var polarity = readPolarity()
    private(set) lazy var strength = readStrength()
    private(set) lazy var causal = readCausalLevel()

    @inline(never)
    private func readPolarity() -> PolarityReader.Result {
        switch source {
        case .none: .init(polarity: view.endsInQuestionMark ? .question : .asserts, voice: .own, words: [])
        case .words(let claimIsNegative, let story):
            story ?? PolarityReader(view: view, claimIsNegative: claimIsNegative).readStatement()
        case .leadIn(let leadIn, let claimIsNegative):
            // "None of these helps: / insoles" puts forward that insoles fail.
            .init(
                polarity: leadIn.polarity.polarity == .denies && claimIsNegative ? .asserts : leadIn.polarity.polarity,
                voice: leadIn.polarity.voice, words: leadIn.polarity.words)
        }
    }

    @inline(never)
    private func readStrength() -> StrengthReader.Result {
        switch source {
        case .none: .init(strength: view.endsInQuestionMark ? .hedged : .strong, words: [])
        case .words: StrengthReader(view: view, polarity: polarity).read()
        case .leadIn(let leadIn, _): leadIn.strength
        }
    }

    @inline(never)
    private func readCausalLevel() -> CausalLevelReader.Result {
        switch source {
        case .none: .init(level: 0, words: [])
        case .words: CausalLevelReader(view: view, polarity: polarity.polarity).read()
        case .leadIn(let leadIn, _): leadIn.causal
        }
    }

    /// - Parameters:
    ///   - leadIn: What the sentence takes its polarity and wording over from.
    ///   - story: The story that its words tell, if any.
    init(
        view: SentenceView, candidates: [MatchCandidate], healthScore: Double, claimIsNegative: Bool,
        story: PolarityReader.Result?, leadIn: SentenceAnalysis?, matchFeatures: [MatchFeature], ownFeatures: [MatchFeature],
        failureWords: Bool
    ) {
        self.view = view
        self.candidates = candidates
        self.healthScore = healthScore
        self.matchFeatures = matchFeatures
        self.ownFeatures = ownFeatures
        self.failureWords = failureWords
        isWeighed = true
        source = leadIn.map { .leadIn($0.origin, claimIsNegative: claimIsNegative) }
            ?? .words(claimIsNegative: claimIsNegative, story: story)
    }

    /// A sentence that is no claim; weighed when it has a score.
    init(noClaim view: SentenceView, features: [MatchFeature] = [], healthScore: Double? = nil) {
        self.view = view
        candidates = []
        self.healthScore = healthScore ?? 0
        isWeighed = healthScore != nil
        matchFeatures = features
        ownFeatures = features
        failureWords = false
        source = .none
    }

    /// Whether the sentence says that one thing does something to another, or goes along with it.
    var relates: Bool { Self.relates(view) }

    /// Whether the sentence says that something fails, is denied, lasts briefly or should be left.
    var saysNo: Bool {
        if view.cues.has(.negation) || view.cues.has(.unproven) || view.cues.has(.adversative) { return true }
        if view.cues.has(.neutral) || view.cues.has(.absolute) { return true }
        return failureWords
    }

    static func relates(_ view: SentenceView) -> Bool {
        view.roles.count(.harm) + view.roles.count(.good) + view.roles.count(.link) > 0
    }

    /// How much the sentence speaks of health: 0 not at all, ½ in passing, 1 clearly.
    var speaksOfHealth: Float {
        let count = view.roles.count(.bad) + view.roles.count(.part) + view.roles.count(.care)
        return count == 0 ? 0 : count == 1 ? 0.5 : 1
    }
}
