import WarrantModel
import WarrantText

/// What a relative effect means for 1000 people, given the risk without the intervention.
///
/// With the assumed comparator risk ACR: RR gives ACR·RR, OR gives OR·ACR / (1 − ACR + OR·ACR), HR gives
/// 1 − (1 − ACR)^HR, RD gives ACR + RD (Cochrane Handbook 5.1, section 12.5.4; Guyatt 2013). The limits of the interval go through the same
/// formula; the uncertainty of ACR itself is not included.
struct AbsoluteEffect {
    /// A value with its interval, per 1000 people.
    struct Range {
        let point: Double
        let low: Double?
        let high: Double?
    }

    /// The risk without the intervention, per 1000.
    let baseline: Double
    /// The risk with the intervention, per 1000.
    let intervention: Range
    /// The difference, per 1000; negative is fewer.
    let difference: Range
    /// Whether the interval includes no effect, so that the point must not be printed alone.
    let includesNoEffect: Bool

    /// Returns nil for measures that compare no risks and for effects without an estimate.
    init?(_ effect: Effect, baseline: Double) {
        guard let estimate = effect.estimate, let point = Self.risk(estimate, effect.measure, baseline) else {
            return nil
        }
        let low = effect.ciLow.flatMap { Self.risk($0, effect.measure, baseline) }
        let high = effect.ciHigh.flatMap { Self.risk($0, effect.measure, baseline) }
        self.baseline = baseline * 1000
        intervention = Range(point: point * 1000, low: low.map { $0 * 1000 }, high: high.map { $0 * 1000 })
        difference = Range(
            point: (point - baseline) * 1000, low: low.map { ($0 - baseline) * 1000 },
            high: high.map { ($0 - baseline) * 1000 })
        let null = effect.measure.isRatio ? 1.0 : 0
        includesNoEffect = effect.ciLow.map { $0 <= null } ?? true && effect.ciHigh.map { $0 >= null } ?? true
    }

    private static func risk(_ value: Double, _ measure: EffectMeasureName, _ acr: Double) -> Double? {
        let risk: Double? =
            switch measure {
            case .rr: value >= 0 ? acr * value : nil
            case .or: value >= 0 ? value * acr / (1 - acr + value * acr) : nil
            case .hr: value >= 0 ? 1 - power(1 - acr, value) : nil
            case .rd: abs(value) <= 1 ? acr + value : nil
            default: nil
            }
        return risk.map { min(max($0, 0), 1) }
    }

    /// `base` to the power `exponent`, for a base of 0 to 1.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
        base <= 0 ? (exponent == 0 ? 1 : 0) : exponential(exponent * logarithm(base))
    }

    /// The difference in words: "36 fewer per 1000 (from 42 fewer to 25 fewer)"; without the point where the interval
    /// includes no effect.
    var words: String {
        let point = Self.words(difference.point) + " per 1000"
        guard let low = difference.low, let high = difference.high else { return point + " (interval not reported)" }
        let range = "from \(Self.words(low)) to \(Self.words(high))"
        return includesNoEffect ? range + " per 1000" : "\(point) (\(range))"
    }

    private static func words(_ perThousand: Double) -> String {
        let count = DecimalText.rounded(abs(perThousand), 0)
        if count == "0" { return "0 fewer" }
        return count + (perThousand < 0 ? " fewer" : " more")
    }
}
