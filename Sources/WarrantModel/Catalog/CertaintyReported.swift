/// A certainty that the authors themselves gave.
public struct CertaintyReported: Sendable, Hashable, Codable {
    /// Their scheme, such as GRADE.
    public var scheme: String?
    /// Their rating, as printed.
    public var rating: String
    /// Their reasons.
    public var reasons: [String]

    public init(
        scheme: String? = nil, rating: String, reasons: [String] = []
    ) {
        self.scheme = scheme
        self.rating = rating
        self.reasons = reasons
    }
}
