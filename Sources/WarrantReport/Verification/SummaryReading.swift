/// What a summary file says, read back from its bytes.
public struct SummaryReading: Sendable, Hashable {
    /// A statement as the file shows it.
    public struct Statement: Sendable, Hashable {
        /// Its name.
        public let id: String
        /// The words that a reader sees.
        public let text: String
        /// What it says it rests on.
        public let keys: [String]
    }

    /// What the file is about, as `SummaryScope.label`; nil for the whole catalogue.
    public var scope: String?
    /// Every place where a statement is shown, in order.
    public var statements: [Statement] = []
    /// Everything else that a reader sees or a program reads, in order.
    public var furniture: [String] = []
    /// The markup around the words, in order; it decides how they look.
    public var markup: [String] = []
}
