/// Events among the members of one group.
public struct Proportion: StudyInput, Hashable {
    public static let kind = "proportion"
    public static let columns = [
        InputColumn("xi", "events", .count), InputColumn("ni", "sample size", .size),
    ]

    public let events, total: Double

    public init(events: Double, total: Double) {
        (self.events, self.total) = (events, total)
    }

    public init(row: [Double]) {
        self.init(events: row[0], total: row[1])
    }

    /// The share of events, 0…1.
    public var share: Double { events / total }
    public var hasZeroCell: Bool { events == 0 || events == total }
    public var sampleSize: Double? { total }

    /// Adds the amount to events and non-events.
    public func adding(_ amount: Double) -> Proportion {
        Proportion(events: events + amount, total: total + 2 * amount)
    }

    public var contradictions: [(column: Int, message: String)] {
        events > total ? [(0, "more events (\(plain(events))) than participants (\(plain(total)))")] : []
    }
}

/// Returns a count without a decimal point where it has no fraction.
func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}
