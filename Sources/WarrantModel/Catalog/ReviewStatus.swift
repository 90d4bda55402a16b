/// How far a clinician has vouched for a record.
public enum ReviewStatus: String, Sendable, Hashable, Codable, CaseIterable {
    case draft
    case reviewed
    case signedOff = "signed-off"
}
