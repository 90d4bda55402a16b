/// A ratio (risk, odds, hazard, rate) with its 95 % confidence interval, as papers print it.
public struct RatioWithInterval: StudyInput, Hashable {
    public static let kind = "ratio"
    public static let columns = [
        InputColumn("est", "ratio", .positive), InputColumn("ci_low", "lower 95% limit", .positive),
        InputColumn("ci_high", "upper 95% limit", .positive),
    ]

    public let ratio, low, high: Double

    public init(ratio: Double, low: Double, high: Double) {
        (self.ratio, self.low, self.high) = (ratio, low, high)
    }

    public init(row: [Double]) {
        self.init(ratio: row[0], low: row[1], high: row[2])
    }

    public var contradictions: [(column: Int, message: String)] {
        var problems: [(column: Int, message: String)] = []
        if low >= high { problems.append((1, "the lower limit is not below the upper limit")) }
        else if ratio < low || ratio > high { problems.append((0, "the ratio lies outside its interval")) }
        return problems
    }
}
