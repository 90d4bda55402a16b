/// Where a certainty rating starts, by design of the body.
public enum StartLevel: String, Sendable, Hashable, Codable, CaseIterable {
    /// Randomized trials; prognosis and accuracy studies under their own start rules.
    case high
    /// Observational studies.
    case low
    /// Case series and case reports.
    case veryLow = "very-low"
}
