/// The natural logarithm for index building, to float precision and without a math library.
enum NaturalLog {
    /// Returns ln(value) for a positive, finite value.
    ///
    /// `value = m · 2^e`, and `ln m = 2 · artanh((m − 1) / (m + 1))` by its series; m lies in 1…2, so that nine terms
    /// suffice for a Float.
    static func of(_ value: Float) -> Float {
        let ratio = (Double(value.significand) - 1) / (Double(value.significand) + 1)
        let square = ratio * ratio
        var term = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 17.0, by: 2.0) {
            sum += term / odd
            term *= square
        }
        return Float(2 * sum + Double(value.exponent) * 0.693147180559945309)
    }
}
