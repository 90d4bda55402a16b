/// How the balance figure is laid out: labels beside the lanes on a wide page, above them on a narrow one, so
/// that both sides are always in view.
struct BalanceLayout {
    /// What the figure's id ends in.
    let suffix: String
    /// The width of the labels beside the lanes; 0 when they stand above.
    let labelWidth: Double
    let laneWidth: Double
    let middleWidth: Double
    let headHeight: Double
    let legendHeight: Double
    /// Whether the lanes are named in words beside the signs.
    let hasWords: Bool

    static let wide = BalanceLayout(
        suffix: "-figure", labelWidth: 296, laneWidth: 50, middleWidth: 92, headHeight: 62, legendHeight: 62, hasWords: true)
    static let narrow = BalanceLayout(
        suffix: "-figure-narrow", labelWidth: 0, laneWidth: 46, middleWidth: 92, headHeight: 46, legendHeight: 100,
        hasWords: false)

    private var isStacked: Bool { labelWidth == 0 }

    /// The width of the whole figure.
    var width: Double { labelWidth + 8 * laneWidth + middleWidth + (isStacked ? 0 : 12) }

    /// The room for a claim's name behind its id.
    var headingWidth: Double { (isStacked ? width : labelWidth - 8) - 84 }

    /// The height of a row.
    func height(labelLines: Int, markLines: Int, step: Double) -> Double {
        let label = Double(labelLines) * 14 + 12
        let marks = Double(markLines) * step + 10
        return isStacked ? label + marks - 2 : max(label, marks, 28)
    }

    /// Where the id stands, and the first line of the name.
    func labelMiddle(_ y: Double, _ height: Double, lines: Int) -> (first: Double, text: Double) {
        if isStacked { return (y + 13, y + 13) }
        return (y + height / 2, y + height / 2 - Double(lines - 1) / 2 * 14)
    }

    /// The middle of the marks.
    func markMiddle(_ y: Double, _ height: Double, lines: Int) -> Double {
        guard isStacked else { return y + height / 2 }
        let label = Double(lines) * 14 + 8
        return y + label + (height - label) / 2
    }
}
