import WarrantModel
import WarrantText

/// What the numbers of a body's effect say by themselves.
struct EffectReading {
    let axisEffect: AxisEffect?
    let share: ProportionEstimate?
    let effectClass: EffectClass?
    let reason: String
    private let band: ProportionBand?

    init(_ effect: Effect?, claim: Claim, outcome: Outcome, contrast: Contrast, midFactor: Double) {
        let mid = outcome.mid.map { mid in
            MinimalImportantDifference(value: mid.value * midFactor, unit: mid.unit, source: mid.source)
        }
        let axis = ClaimAxis(direction: claim.direction, betterWhen: outcome.betterWhen, contrast: contrast)
        axisEffect = effect.flatMap { EffectClassifier.axisEffect($0, axis: axis, mid: mid) }
        share = effect.flatMap { ProportionEstimate($0, for: outcome.proportionBand) }
        band = outcome.proportionBand
        if let share, let band {
            (effectClass, reason) = EffectClassifier.classify(share, against: band)
        } else if let classified = axisEffect.flatMap({ EffectClassifier.classify($0, hasMID: mid != nil) }) {
            (effectClass, reason) = (classified.class, classified.reason)
        } else {
            (effectClass, reason) = (nil, "no estimate with an interval is on file")
        }
    }

    /// Whether the class rests on the fallback band, so that no size word may be printed.
    var usesFallbackBand: Bool {
        effectClass != nil && axisEffect != nil && axisEffect?.midSource.map { $0 == "default" } ?? true && share == nil
    }

    /// What the interval shows about the two strongest verdicts.
    func facts(for verdict: Verdict, _ direction: ClaimDirection) -> VerdictMatrix.Guard {
        if band != nil, let effectClass, share != nil {
            return .init(excludesNull: effectClass == .important, excludesImportantBenefit: effectClass == .opposite)
        }
        guard let effect = axisEffect, let low = effect.low, let high = effect.high else { return .init() }
        let important = effect.threshold
        if direction == .noEffect {
            // "Supported" needs an important benefit excluded; "contradicted" needs no effect excluded.
            return .init(
                excludesNull: important.map { high < $0 }, excludesImportantBenefit: low > 0 || high < 0)
        }
        return .init(excludesNull: low > 0, excludesImportantBenefit: important.map { high < $0 } ?? (high < 0))
    }
}

extension AxisEffect {
    /// The effect in a few words, for traces.
    var summary: String {
        let interval = low.flatMap { low in high.map { " (\(DecimalText.trimmed(low, 3)) to \(DecimalText.trimmed($0, 3)))" } } ?? ""
        let threshold = threshold.map { threshold in
            let from = midSource == "default" ? "fallback band" : "minimal important difference"
            return "; \(from) \(DecimalText.trimmed(threshold, 3))"
        }
        return (isLogRatio ? "log ratio " : "") + DecimalText.trimmed(estimate, 3) + interval + (threshold ?? "")
    }
}

extension Effect {
    /// The effect as reported, in a few words.
    var summary: String {
        var text = measure.rawValue
        if let estimate { text += " \(DecimalText.trimmed(estimate, 4))" }
        if let low = ciLow, let high = ciHigh {
            text += " (\(DecimalText.trimmed(ciLevel ?? 95, 2)) % CI \(DecimalText.trimmed(low, 4)) to \(DecimalText.trimmed(high, 4)))"
        }
        if let scale { text += ", \(scale)" }
        return text
    }
}
