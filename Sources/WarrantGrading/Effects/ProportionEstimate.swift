public import WarrantModel
import WarrantStatistics
import WarrantText

/// A share in percent with its interval: reported, or worked out from a count by Wilson's formula.
public struct ProportionEstimate: Sendable, Hashable {
    /// The share, in percent.
    public let percent: Double
    /// The lower limit, in percent.
    public let low: Double
    /// The upper limit, in percent.
    public let high: Double
    /// How the interval came about, with its figures.
    public let origin: String

    /// Takes the interval of a proportion as reported, else from its count, else from its percentage and
    /// number of participants.
    ///
    /// Participants of several studies count as one sample, which `origin` lets the reader see.
    public init?(_ effect: Effect) {
        guard effect.measure.isProportion else { return nil }
        if let estimate = effect.estimate, let low = effect.ciLow, let high = effect.ciHigh {
            (percent, self.low, self.high, origin) = (estimate, low, high, "interval as reported")
            return
        }
        let count: Double
        let total: Double
        let basis: String
        if let events = effect.events, let all = effect.total {
            (count, total, basis) = (Double(events), Double(all), "Wilson interval of \(events) of \(all)")
        } else if let estimate = effect.estimate, let people = effect.participants {
            (count, total) = (estimate / 100 * Double(people), Double(people))
            basis = "Wilson interval of \(DecimalText.trimmed(estimate, 2)) % of \(people)"
        } else {
            return nil
        }
        guard let interval = WilsonInterval(count: count, total: total) else { return nil }
        percent = effect.estimate ?? 100 * count / total
        low = 100 * interval.low
        high = 100 * interval.high
        origin = basis
    }
}

extension ProportionEstimate {
    /// The share of those without the event.
    var opposite: ProportionEstimate {
        ProportionEstimate(percent: 100 - percent, low: 100 - high, high: 100 - low, origin: origin + ", taken from 100")
    }

    private init(percent: Double, low: Double, high: Double, origin: String) {
        (self.percent, self.low, self.high, self.origin) = (percent, low, high, origin)
    }

    /// The share that an outcome is about, from an effect that may count the opposite event.
    init?(_ effect: Effect, for band: ProportionBand?) {
        guard let share = ProportionEstimate(effect) else { return nil }
        self = band?.leadCountsOpposite == true ? share.opposite : share
    }
}

extension ProportionEstimate: CustomStringConvertible {
    public var description: String {
        "\(DecimalText.trimmed(percent, 1)) % (\(DecimalText.trimmed(low, 1)) to \(DecimalText.trimmed(high, 1)) %)"
    }
}
