/// The smallest difference that matters to patients, in the unit of the outcome.
public struct MinimalImportantDifference: Sendable, Hashable, Codable {
    /// Its size, above 0, in `unit`.
    public var value: Double
    /// The unit or scale.
    public var unit: String
    /// Where the value was read.
    public var source: CitationKey

    public init(
        value: Double, unit: String, source: CitationKey
    ) {
        self.value = value
        self.unit = unit
        self.source = source
    }
}
