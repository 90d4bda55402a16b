import WarrantText

/// Writes the numbers of plots.
enum PlotNumber {
    /// Returns a number with exactly `decimals` decimals and a true minus sign; halves go away from zero.
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite else { return "–" }
        return DecimalText.fixed(value, decimals, minus: "−") ?? scientific(value)
    }

    /// Returns an effect with `decimals` decimals, more when it would read as zero and is not, and in powers of ten
    /// from 10 000 on.
    static func effect(_ value: Double, _ decimals: Int) -> String {
        guard abs(value) < 10_000 else { return scientific(value) }
        var digits = decimals
        while digits < 6, value != 0, abs(value) * power(digits) < 0.5 { digits += 1 }
        return fixed(value, digits)
    }

    /// Returns `p = 0.034` or `p < 0.001`.
    static func pValue(_ p: Double) -> String {
        p < 0.001 ? "p < 0.001" : "p = " + fixed(p, p < 0.0995 ? 3 : 2)
    }

    /// Returns the decimals that suit a list of effects on a linear scale: two for most, fewer for large ones.
    static func decimals(_ values: [Double]) -> Int {
        let largest = values.filter(\.isFinite).map(abs).max() ?? 1
        switch largest {
        case 1000...: return 0
        case 100...: return 1
        case 0.1...: return 2
        case 0.01...: return 3
        default: return 4
        }
    }

    /// Ten to a power.
    static func power(_ exponent: Int) -> Double {
        var value = 1.0
        for _ in 0..<abs(exponent) { value *= 10 }
        return exponent < 0 ? 1 / value : value
    }

    private static func scientific(_ value: Double) -> String {
        guard value.isFinite, value != 0 else { return "–" }
        var mantissa = abs(value)
        var exponent = 0
        while mantissa >= 9.95 {
            mantissa /= 10
            exponent += 1
        }
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        let raised = String(exponent).compactMap { $0.wholeNumberValue.map { digits[$0] } }
        return (value < 0 ? "−" : "") + fixed(mantissa, 1) + "×10" + String(raised)
    }
}
