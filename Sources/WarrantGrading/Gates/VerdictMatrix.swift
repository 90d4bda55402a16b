import WarrantModel

/// Gate G3: effect class against certainty, with its guards (grading methods 5.4).
enum VerdictMatrix {
    /// What the matrix says, before guards.
    static func verdict(
        _ effectClass: EffectClass, _ certainty: Certainty, direction: ClaimDirection, kind: ClaimKind
    ) -> (verdict: Verdict, tags: [VerdictTag]) {
        if direction == .noEffect { return verdictOnNoEffect(effectClass, certainty, kind: kind) }
        switch (effectClass, certainty) {
        case (.unclear, _), (_, .veryLow): return (.insufficient, [])
        case (.important, .high), (.important, .moderate): return (.supported, [])
        case (.important, .low): return (.partlySupported, [])
        case (.small, .high): return (.partlySupported, [.effectSmallerThanClaimed])
        case (.small, .moderate): return (.partlySupported, [])
        case (.small, .low): return (.insufficient, [])
        case (.little, .high), (.little, .moderate), (.opposite, .high), (.opposite, .moderate):
            return (.contradicted, [])
        case (.little, .low): return (.unsupported, [])
        case (.opposite, .low): return (.unsupported, [.signalOfOpposite])
        }
    }

    /// A claim that something does not help, or does no harm.
    ///
    /// A treatment that makes things worse does not help either; an exposure that makes things worse is
    /// not harmless.
    private static func verdictOnNoEffect(
        _ effectClass: EffectClass, _ certainty: Certainty, kind: ClaimKind
    ) -> (verdict: Verdict, tags: [VerdictTag]) {
        let isAboutCare = [.treatment, .prevention, .diagnosis].contains(kind)
        switch (effectClass, certainty) {
        case (.unclear, _), (_, .veryLow): return (.insufficient, [])
        case (.opposite, _) where isAboutCare: return verdictOnNoEffect(.little, certainty, kind: kind)
        case (.little, .high), (.little, .moderate): return (.supported, [])
        case (.little, .low): return (.partlySupported, [])
        case (.important, .high), (.important, .moderate), (.opposite, .high), (.opposite, .moderate):
            return (.contradicted, [])
        case (.important, .low), (.opposite, .low): return (.unsupported, [.signalOfOpposite])
        case (.small, .high), (.small, .moderate): return (.partlySupported, [])
        case (.small, .low): return (.insufficient, [])
        }
    }

    /// What an interval must exclude before one of the two strongest verdicts may stand.
    struct Guard {
        /// Whether the interval excludes no effect on the claimed side; nil when there is no interval.
        var excludesNull: Bool?
        /// Whether the interval excludes an important benefit; nil when there is no interval.
        var excludesImportantBenefit: Bool?
    }

    /// Takes the two strongest verdicts back where the interval does not carry them, so that a wide
    /// interval, or none, can never give either.
    static func guarded(_ verdict: Verdict, _ facts: Guard) -> (verdict: Verdict, reason: String?) {
        switch verdict {
        case .supported where facts.excludesNull != true:
            return (
                .partlySupported,
                facts.excludesNull == nil ? "no interval shows that no effect is excluded" : "the interval includes no effect"
            )
        case .contradicted where facts.excludesImportantBenefit != true:
            return (
                .unsupported,
                facts.excludesImportantBenefit == nil
                    ? "no interval shows that an important effect is excluded"
                    : "the interval does not exclude an important effect"
            )
        default:
            return (verdict, nil)
        }
    }
}
