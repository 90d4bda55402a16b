/// A value that a step looked at.
public struct TraceInput: Sendable, Hashable, Codable {
    /// What it is.
    public var name: String
    /// The value, with its unit.
    public var value: String

    public init(
        name: String, value: String
    ) {
        self.name = name
        self.value = value
    }
}
