/// A correlation and the number of pairs it comes from.
public struct Correlation: StudyInput, Hashable {
    public static let kind = "correlation"
    public static let columns = [
        InputColumn("ri", "correlation", .correlation), InputColumn("ni", "sample size", .size),
    ]

    public let r, n: Double

    public init(r: Double, n: Double) {
        (self.r, self.n) = (r, n)
    }

    public init(row: [Double]) {
        self.init(r: row[0], n: row[1])
    }

    public var sampleSize: Double? { n }
}
