/// Writes numbers in decimals, the same on every machine: no locale, halves away from zero, no minus before a zero.
package enum DecimalText {
    /// Where the digits of a scaled number stop being exact.
    private static let largestScaled = 9e15

    /// Returns a number with exactly `decimals` decimals, 0 to 12; nil when it is not finite or too large for that,
    /// so that the caller says what stands there instead.
    package static func fixed(_ value: Double, _ decimals: Int, minus: String = "-") -> String? {
        guard let scaled = scaled(value, decimals) else { return nil }
        let digits = String(Int(scaled))
        let sign = value < 0 && scaled > 0 ? minus : ""
        guard decimals > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
        return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// Returns a number with exactly `decimals` decimals, 0 to 12; the shortest text for one that has no such form.
    package static func rounded(_ value: Double, _ decimals: Int) -> String {
        fixed(value, decimals) ?? value.description
    }

    /// Returns a number rounded to at most `decimals` decimals, without zeros at its end: `3`, `0.7`, `0.25`; one too
    /// large to round as it is.
    package static func trimmed(_ value: Double, _ decimals: Int) -> String {
        guard let text = fixed(value, decimals) else { return shortest(value) }
        guard decimals > 0 else { return text }
        let digits = text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        let rest = text.dropLast(digits)
        return String(rest.last == "." ? rest.dropLast() : rest)
    }

    /// Returns the shortest text that reads back as the same number: `3`, `0.7`, `1e-07`.
    package static func shortest(_ value: Double, minus: String = "-") -> String {
        let magnitude = abs(value)
        let digits = magnitude == magnitude.rounded() && magnitude < 1e15 ? String(Int(magnitude)) : magnitude.description
        return (value < 0 ? minus : "") + digits
    }

    /// Returns a count with commas between thousands.
    package static func grouped(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return value < 0 ? "-" + text : text
    }

    private static func scaled(_ value: Double, _ decimals: Int) -> Double? {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        return scaled < largestScaled ? scaled : nil
    }
}
