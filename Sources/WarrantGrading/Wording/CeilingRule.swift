import WarrantModel

/// The strongest wording that a verdict allows (design of the editorial profile; grading methods 6.4).
struct CeilingRule {
    let claim: Claim
    let verdict: Verdict
    let outcome: OutcomeAssessment?

    var ceiling: Ceiling {
        Ceiling(
            strength: strength, maximumCausalLevel: causalLevel, form: form,
            statement: outcome?.statement ?? fallbackStatement, excludedWords: [])
    }

    /// The strongest wording that raises no finding in the editorial profile.
    private var strength: AssertionStrength? {
        switch verdict {
        case .supported: .strong
        case .partlySupported: .moderate
        case .contested, .insufficient: .hedged
        case .unsupported, .contradicted, .notTestable, .notAssessed: nil
        }
    }

    /// The highest causal level allowed: by design and certainty of the body, and 0 without support.
    private var causalLevel: Int {
        guard let outcome, let decisive = outcome.decisiveBody, let certainty = outcome.certainty,
            [.supported, .partlySupported, .contested, .insufficient].contains(verdict),
            outcome.effectClass != .unclear, let start = outcome.bodies[decisive].certainty?.start
        else { return 0 }
        switch (start, certainty) {
        case (_, .veryLow): return 0
        case (.high, .high), (.high, .moderate): return 6
        case (.high, .low): return 4
        case (_, .low): return 2
        case (_, .moderate), (_, .high): return 4
        }
    }

    private var form: String {
        switch (verdict, outcome?.certainty) {
        case (.supported, .high): "plain verb"
        case (.supported, _): "probably"
        case (.partlySupported, .high), (.partlySupported, .moderate): "probably, with the scope or size named"
        case (.partlySupported, _): causalLevel == 2 ? "linked to, and that this does not show cause" : "may, with the scope named"
        case (.contested, _): "credible studies disagree"
        case (.insufficient, .veryLow): "the evidence is very uncertain"
        case (.insufficient, _):
            outcome?.effectClass == .unclear ? "the evidence leaves it open" : "may, slightly, and that the evidence is thin"
        case (.unsupported, _): "no good evidence that"
        case (.contradicted, .high): "does not"
        case (.contradicted, _): "probably does not"
        case (.notTestable, _): "not a checkable statement"
        case (.notAssessed, _): "not assessed"
        }
    }

    private var fallbackStatement: String {
        verdict == .notTestable
            ? "This is not a statement that evidence could bear on." : "Nobody has looked for evidence yet."
    }
}
