import WarrantModel
import WarrantText

/// Puts effects into words, in the study's own unit and sign.
enum EffectText {
    /// Returns an effect with its interval, such as "RR 0.75 (95% CI 0.6 to 0.9)", or nil when no number was printed.
    static func of(_ effect: Effect) -> String? {
        guard let estimate = effect.estimate else { return effect.pValue.map { "P \($0), no estimate printed" } }
        let number = DecimalText.shortest(estimate) + (effect.measure.isProportion ? "%" : "")
        let name = effect.measure == .other ? "" : "\(effect.measure.rawValue) "
        return name + number + (interval(effect).map { " (\($0))" } ?? "")
    }

    /// Returns an interval such as "95% CI 0.6 to 0.9", or nil when neither limit was printed.
    static func interval(_ effect: Effect) -> String? {
        let level = effect.ciLevel.map { "\(DecimalText.shortest($0))% CI " } ?? "CI, level not reported, "
        return switch (effect.ciLow, effect.ciHigh) {
        case (let low?, let high?): level + "\(DecimalText.shortest(low)) to \(DecimalText.shortest(high))"
        case (let low?, nil): level + "from \(DecimalText.shortest(low))"
        case (nil, let high?): level + "up to \(DecimalText.shortest(high))"
        case (nil, nil): nil
        }
    }
}
