/// A sentence of a summary, with what it rests on.
public struct SummaryStatement: Sendable, Hashable {
    /// Its name within the summary, such as `claim/MT-02/reason`; the same statement may be shown twice.
    public let id: String
    /// What it says.
    public let runs: [SummaryRun]
    /// What it rests on.
    public let keys: [SummaryKey]

    public init(id: String, runs: [SummaryRun], keys: [SummaryKey]) {
        self.id = id
        self.runs = runs
        self.keys = keys
    }

    init(_ id: String, _ text: String, keys: [SummaryKey]) {
        self.init(id: id, runs: [.plain(text)], keys: keys)
    }
}

extension SummaryStatement {
    /// The words of the statement, the same in every format.
    public var text: String { runs.map(\.text).joined().singleSpaced }
}
