import Foundation
import WarrantModel
import WarrantText

/// Puts an effect onto the claim's axis and names its class (grading methods 5.3).
///
/// The point estimate decides the class, because imprecision already sits in the certainty; the interval
/// only tells classes apart.
enum EffectClassifier {
    /// The band around no effect that stands in for a minimal important difference: risk ratio 0.75 to 1.25.
    static let fallbackRatioBand = (low: 0.75, high: 1.25)
    /// The same for standardized mean differences, in standard deviations.
    static let fallbackStandardizedBand = 0.2

    /// Returns a reported effect on the claim's axis; nil when there is no estimate or no null value is
    /// known for its measure.
    static func axisEffect(_ effect: Effect, axis: ClaimAxis, mid: MinimalImportantDifference?) -> AxisEffect? {
        guard let estimate = effect.estimate, effect.measure.hasNullValue else { return nil }
        let isRatio = effect.measure.isRatio
        func place(_ value: Double) -> Double { axis.sign * (isRatio ? log(value) : value) }
        let limits = [effect.ciLow, effect.ciHigh].compactMap { $0.map(place) }.sorted()
        var result = AxisEffect(
            estimate: place(estimate), low: limits.count == 2 ? limits[0] : nil,
            high: limits.count == 2 ? limits[1] : nil, isLogRatio: isRatio)
        if let mid {
            let size = isRatio ? abs(log(mid.value)) : mid.value
            result.threshold = size
            result.thresholdLow = -size
            result.midSource = mid.source.rawValue
        } else if isRatio {
            let band = [place(fallbackRatioBand.low), place(fallbackRatioBand.high)].sorted()
            (result.thresholdLow, result.threshold, result.midSource) = (band[0], band[1], "default")
        } else if effect.measure == .smd {
            (result.thresholdLow, result.threshold) = (-fallbackStandardizedBand, fallbackStandardizedBand)
            result.midSource = "default"
        }
        return result
    }

    /// Returns the class of an effect, and why; nil when there is no interval to judge it by.
    static func classify(_ effect: AxisEffect, hasMID: Bool) -> (class: EffectClass, reason: String)? {
        guard let low = effect.low, let high = effect.high else { return nil }
        let estimate = effect.estimate
        if hasMID, let mid = effect.threshold {
            if low <= -mid, high >= mid { return (.unclear, "the interval reaches important effects on both sides") }
            if estimate <= -mid || high < 0 { return (.opposite, "the effect lies on the side against the claim") }
            if estimate >= mid { return (.important, "the estimate is at least the minimal important difference") }
            if estimate > 0, low > 0 {
                return (.small, "on the claimed side, but less than the minimal important difference")
            }
            return (.little, "the estimate is less than important and the interval includes no effect")
        }
        if let below = effect.thresholdLow, let above = effect.threshold, low < below, high > above {
            return (.unclear, "the interval reaches outside the fallback band on both sides")
        }
        if high < 0 { return (.opposite, "the interval lies wholly on the side against the claim") }
        if low > 0 { return (.important, "the interval lies wholly on the claimed side; its size is unknown") }
        guard let below = effect.thresholdLow, let above = effect.threshold else {
            return (.unclear, "the interval includes no effect, and without a minimal important difference or a standard deviation no band can be placed")
        }
        if estimate > 0, !(low >= below && high <= above) {
            return (.small, "on the claimed side, but the interval includes no effect")
        }
        return (.little, estimate > 0 ? "the interval lies within the fallback band" : "not on the claimed side, and the interval includes no effect")
    }

    /// Returns the class of a share against the band that a frequency word implies.
    ///
    /// Interval inside the band ⇒ IMPORTANT; wholly outside ⇒ OPPOSITE; across ⇒ UNCLEAR.
    static func classify(
        _ share: ProportionEstimate, against band: ProportionBand
    ) -> (class: EffectClass, reason: String) {
        let words = "\(share.description) against the \(DecimalText.trimmed(band.low, 2)) to \(DecimalText.trimmed(band.high, 2)) % that '\(band.word)' implies"
        if share.low >= band.low, share.high <= band.high { return (.important, "\(words): wholly inside") }
        if share.high < band.low || share.low > band.high { return (.opposite, "\(words): wholly outside") }
        return (.unclear, "\(words): across the edge")
    }
}

extension EffectMeasureName {
    /// Whether a value of the measure means "no effect": 1 for ratios, 0 for differences and correlations.
    var hasNullValue: Bool {
        switch self {
        case .md, .smd, .or, .rr, .hr, .rd, .percentChange, .r: true
        case .prevalence, .icc, .kappa, .sensitivity, .specificity, .other: false
        }
    }
}
