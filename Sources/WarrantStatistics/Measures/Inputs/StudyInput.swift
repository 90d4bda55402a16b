/// What one study reports, in the form a family of measures needs.
public protocol StudyInput: Sendable {
    /// The name of the kind in files, for example `two-by-two`.
    static var kind: String { get }
    /// The columns, in the order of `init(row:)`.
    static var columns: [InputColumn] { get }
    /// Creates the input from one number per column.
    init(row: [Double])

    /// Whether a count that a correction would change is zero.
    var hasZeroCell: Bool { get }
    /// Whether neither group has an event, or all have one.
    var isDoubleZero: Bool { get }
    /// Returns the counts with an amount added to every cell.
    func adding(_ amount: Double) -> Self
    /// The number of participants, where known.
    var sampleSize: Double? { get }
    /// What is wrong with the numbers taken together: the index of a column and the words.
    var contradictions: [(column: Int, message: String)] { get }
}

extension StudyInput {
    public var hasZeroCell: Bool { false }
    public var isDoubleZero: Bool { false }
    public func adding(_ amount: Double) -> Self { self }
    public var sampleSize: Double? { nil }
    public var contradictions: [(column: Int, message: String)] { [] }
}

/// An input of two groups, which can be swapped.
public protocol TwoGroupInput: StudyInput {
    /// The same study with the groups in the other order.
    var swapped: Self { get }
}
