/// How far a clinician has vouched for a record.
public struct Review: Sendable, Hashable, Codable {
    /// Draft until somebody has read it.
    public var status: ReviewStatus
    /// Who reviewed or signed.
    public var by: String?
    /// When, as an ISO 8601 date.
    public var on: String?
    /// When it must be looked at again, as an ISO 8601 date.
    public var due: String?

    public init(
        status: ReviewStatus, by: String? = nil, on: String? = nil, due: String? = nil
    ) {
        self.status = status
        self.by = by
        self.on = on
        self.due = due
    }
}
