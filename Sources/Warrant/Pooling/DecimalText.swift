/// Numbers as text without any locale.
enum DecimalText {
    /// Returns `value` with exactly `digits` decimals, rounded half away from zero; very large values in
    /// scientific form.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "–" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 1e15 else { return "\(value)" }
        let whole = Int(scaled)
        let sign = value < 0 && whole != 0 ? "-" : ""
        guard digits > 0 else { return sign + String(whole) }
        let unit = Int(scale)
        let fraction = String(whole % unit)
        return sign + String(whole / unit) + "." + String(repeating: "0", count: digits - fraction.count) + fraction
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
