import WarrantModel
import WarrantText

/// A sentence, read: what the rules and the report work on.
final class SentenceAnalysis {
    let view: SentenceView
    /// The claims it may carry, best first.
    let candidates: [MatchCandidate]
    let signals: HealthSignals
    let healthScore: Double
    let polarity: PolarityReader.Result
    let strength: StrengthReader.Result
    let causal: CausalLevelReader.Result
    /// What it shares with claims, its context's part included.
    let matchFeatures: [MatchFeature]
    /// What its own words share with claims.
    let ownFeatures: [MatchFeature]
    /// Whether it has a word of failing or of lasting briefly.
    let failureWords: Bool

    init(
        view: SentenceView, candidates: [MatchCandidate], signals: HealthSignals, healthScore: Double,
        polarity: PolarityReader.Result, strength: StrengthReader.Result, causal: CausalLevelReader.Result,
        matchFeatures: [MatchFeature], ownFeatures: [MatchFeature], failureWords: Bool
    ) {
        self.view = view
        self.candidates = candidates
        self.signals = signals
        self.healthScore = healthScore
        self.polarity = polarity
        self.strength = strength
        self.causal = causal
        self.matchFeatures = matchFeatures
        self.ownFeatures = ownFeatures
        self.failureWords = failureWords
    }

    /// A sentence that is no claim, so that nothing more is read off it.
    static func empty(_ view: SentenceView, features: [MatchFeature] = [], healthScore: Double = 0) -> SentenceAnalysis {
        SentenceAnalysis(
            view: view, candidates: [], signals: HealthSignals(), healthScore: healthScore,
            polarity: .init(polarity: view.endsInQuestionMark ? .question : .asserts, voice: .own, words: []),
            strength: .init(strength: view.endsInQuestionMark ? .hedged : .strong, words: []), causal: .init(level: 0, words: []),
            matchFeatures: features, ownFeatures: features, failureWords: false)
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
