/// An effect and its variance as the study or the reviewer gives them.
public struct GivenEffect: StudyInput, Hashable {
    public static let kind = "effect"
    public static let columns = [
        InputColumn("yi", "effect", .number), InputColumn("vi", "sampling variance", .positive),
    ]

    public let effect, variance: Double

    public init(effect: Double, variance: Double) {
        (self.effect, self.variance) = (effect, variance)
    }

    public init(row: [Double]) {
        self.init(effect: row[0], variance: row[1])
    }
}
