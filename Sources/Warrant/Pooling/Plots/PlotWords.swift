internal import WarrantReport
internal import WarrantStatistics

/// The words of a measure in a figure.
struct PlotWords {
    let measure: any EffectMeasure

    /// Whether effects are logarithms of what people read.
    var isLogarithmic: Bool { measure.naturalNull == 1 }

    /// The measure in words, on the scale people read.
    var natural: String {
        switch measure.abbreviation {
        case "GEN": "Effect"
        case "RATIO": "Ratio"
        case "ZCOR": "Correlation"
        case "PLN", "PLO", "PAS", "PFT": "Proportion"
        default: measure.name.prefix(1).uppercased() + measure.name.dropFirst()
        }
    }

    var axisTitle: String { natural + (isLogarithmic ? " (log scale)" : "") }

    /// The measure in words, on the scale of the analysis.
    var analysisAxisTitle: String {
        isLogarithmic || natural == "Effect" ? axisTitle : measure.name.prefix(1).uppercased() + measure.name.dropFirst()
    }

    /// The head over numbers: the usual letters where readers know them.
    func heading(level: Double) -> String {
        let letters = switch measure.abbreviation {
        case "RR", "OR", "RD", "MD", "SMD", "ROM": measure.abbreviation
        case "SMD1", "SMDH": "SMD"
        case "PETO": "Peto OR"
        case "AS": "Difference"
        default: natural
        }
        return "\(letters) [\(Self.percent(level)) CI]"
    }

    static func percent(_ level: Double) -> String {
        let text = PoolNumber.significant(level * 100, 3)
        return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "%"
    }
}

extension PoolingModel {
    /// The model in words.
    var words: String {
        switch self {
        case .equalEffects: "equal effects"
        case .randomEffects(let method): "random effects, \(method.rawValue)"
        case .mantelHaenszel: "Mantel–Haenszel"
        case .peto: "Peto"
        }
    }
}

extension PooledResult {
    /// Heterogeneity in a line.
    var heterogeneityLine: String {
        let spread = heterogeneity
        var parts: [String] = []
        if case .randomEffects = model { parts.append("τ² = " + PlotText.significant(spread.tauSquared, 2)) }
        parts.append("I² = \(PoolNumber.fixed(spread.iSquaredPercent, 0))%")
        parts.append(
            "Q = \(PlotText.fixed(spread.q, 2)) (df = \(spread.qDegreesOfFreedom)), \(PlotText.pValue(spread.qPValue))")
        return "Heterogeneity: " + parts.joined(separator: ", ")
    }

    /// The test of no effect in a line.
    var testLine: String {
        let name = effect.degreesOfFreedom.map { "t(\(PoolNumber.fixed($0, 0)))" } ?? "z"
        return "Test of no effect: \(name) = \(PlotText.fixed(effect.statistic, 2)), \(PlotText.pValue(effect.pValue))"
    }
}

/// Numbers of figures, with a true minus sign.
enum PlotText {
    static func fixed(_ value: Double, _ digits: Int) -> String { minus(PoolNumber.fixed(value, digits)) }
    static func significant(_ value: Double, _ digits: Int) -> String {
        value == 0 ? "0" : minus(PoolNumber.significant(value, digits))
    }

    static func pValue(_ p: Double) -> String { p < 0.001 ? "p < 0.001" : "p = " + PoolNumber.fixed(p, 3) }

    private static func minus(_ text: String) -> String { text.hasPrefix("-") ? "−" + text.dropFirst() : text }
}
