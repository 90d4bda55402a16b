/// A figure of effect in copy: how many people, how much less or more, how many times.
struct CopyFigure: Hashable {
    enum Kind: Hashable {
        /// Percent of people or cases.
        case share
        /// Percent less or more.
        case change
        /// Times as much.
        case multiple
    }

    let words: Range<Int>
    let kind: Kind
    /// In percent, 0 to 100 and beyond; in times for a multiple. The same as `high` unless the copy gives a range.
    let low: Double
    let high: Double
    /// Half a unit of the last digit given; more beside "about", "nearly" and the like.
    let tolerance: Double
    /// Whether what changes is a risk, a chance or how often something happens.
    var isRisk = false
    /// Whether a comparative carries it: "30% less pain".
    var isComparative = false

    /// Whether a stored value is the same within rounding.
    func equals(_ value: Double) -> Bool {
        value >= low - tolerance - 1e-9 && value <= high + tolerance + 1e-9
    }

    /// How far off a stored value is.
    func distance(to value: Double) -> Double {
        value < low ? low - value : max(0, value - high)
    }
}
