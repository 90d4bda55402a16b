/// Events and non-events in two groups.
public struct TwoByTwo: TwoGroupInput, Hashable {
    public static let kind = "two-by-two"
    public static let columns = [
        InputColumn("ai", "events in group 1", .count), InputColumn("bi", "non-events in group 1", .count),
        InputColumn("ci", "events in group 2", .count), InputColumn("di", "non-events in group 2", .count),
    ]

    /// Events and non-events in group 1, then in group 2.
    public let a, b, c, d: Double

    public init(a: Double, b: Double, c: Double, d: Double) {
        (self.a, self.b, self.c, self.d) = (a, b, c, d)
    }

    public init(row: [Double]) {
        self.init(a: row[0], b: row[1], c: row[2], d: row[3])
    }

    /// The sizes of the groups and of both together.
    public var n1: Double { a + b }
    public var n2: Double { c + d }
    public var total: Double { n1 + n2 }

    public var hasZeroCell: Bool { a == 0 || b == 0 || c == 0 || d == 0 }
    public var isDoubleZero: Bool { a == 0 && c == 0 || b == 0 && d == 0 }
    public var sampleSize: Double? { total }
    public var swapped: TwoByTwo { TwoByTwo(a: c, b: d, c: a, d: b) }

    public func adding(_ amount: Double) -> TwoByTwo {
        TwoByTwo(a: a + amount, b: b + amount, c: c + amount, d: d + amount)
    }

    public var contradictions: [(column: Int, message: String)] {
        var problems: [(column: Int, message: String)] = []
        if n1 == 0 { problems.append((0, "group 1 has no participants (ai and bi are both 0)")) }
        if n2 == 0 { problems.append((2, "group 2 has no participants (ci and di are both 0)")) }
        return problems
    }
}
