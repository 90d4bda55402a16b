import WarrantText

/// Writes the numbers of a meta-analysis for a terminal.
enum PoolNumber {
    /// Returns `value` with exactly `digits` decimals, very large values in scientific form; a dash for what is no
    /// number.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "–" }
        return DecimalText.fixed(value, digits) ?? "\(value)"
    }

    /// Returns a p value: `0.034`, or `<0.0001`.
    static func pValue(_ p: Double) -> String {
        p < 0.0001 ? "< 0.0001" : "= " + fixed(p, 4)
    }

    /// Returns `value` with about `digits` significant digits, in fixed form.
    static func significant(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite, value != 0 else { return value == 0 ? fixed(0, digits - 1) : "–" }
        var magnitude = abs(value)
        var decimals = digits - 1
        while magnitude >= 10, decimals > 0 {
            magnitude /= 10
            decimals -= 1
        }
        while magnitude < 1, decimals < 12 {
            magnitude *= 10
            decimals += 1
        }
        return fixed(value, decimals)
    }
}
