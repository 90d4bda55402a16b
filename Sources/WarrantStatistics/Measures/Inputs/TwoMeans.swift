/// Mean, standard deviation and size of two groups.
public struct TwoMeans: TwoGroupInput, Hashable {
    public static let kind = "continuous"
    public static let columns = [
        InputColumn("m1i", "mean of group 1", .number), InputColumn("sd1i", "standard deviation of group 1", .positive),
        InputColumn("n1i", "size of group 1", .size), InputColumn("m2i", "mean of group 2", .number),
        InputColumn("sd2i", "standard deviation of group 2", .positive), InputColumn("n2i", "size of group 2", .size),
    ]

    public let mean1, sd1, n1, mean2, sd2, n2: Double

    public init(mean1: Double, sd1: Double, n1: Double, mean2: Double, sd2: Double, n2: Double) {
        (self.mean1, self.sd1, self.n1) = (mean1, sd1, n1)
        (self.mean2, self.sd2, self.n2) = (mean2, sd2, n2)
    }

    public init(row: [Double]) {
        self.init(mean1: row[0], sd1: row[1], n1: row[2], mean2: row[3], sd2: row[4], n2: row[5])
    }

    /// `n1 + n2 − 2`.
    public var degreesOfFreedom: Double { n1 + n2 - 2 }

    /// The pooled variance `[(n1−1) s1² + (n2−1) s2²] / (n1+n2−2)`.
    public var pooledVariance: Double {
        ((n1 - 1) * sd1 * sd1 + (n2 - 1) * sd2 * sd2) / degreesOfFreedom
    }

    public var sampleSize: Double? { n1 + n2 }

    public var swapped: TwoMeans {
        TwoMeans(mean1: mean2, sd1: sd2, n1: n2, mean2: mean1, sd2: sd1, n2: n1)
    }
}
