/// Something an import could not carry over, or had to guess.
public struct ImportLoss: Sendable, Hashable, Comparable {
    /// What it concerns: a tag, a field, a column or a file.
    public let subject: String
    /// What happened to it.
    public let message: String
    /// How many times.
    public let count: Int

    public init(_ subject: String, _ message: String, count: Int = 1) {
        self.subject = subject
        self.message = message
        self.count = count
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.subject, left.message) < (right.subject, right.message)
    }
}

extension ImportLoss: CustomStringConvertible {
    public var description: String {
        "\(subject): \(message)" + (count > 1 ? " (\(count) times)" : "")
    }
}
