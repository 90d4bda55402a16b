/// What another grading scheme makes of the same studies.
public struct SchemeGrade: Sendable, Hashable, Codable {
    /// The scheme and its version.
    public var scheme: String
    /// The outcome graded; nil for the claim.
    public var outcome: Identifier<Outcome>?
    /// The grade in the scheme's own letters.
    public var grade: String
    /// Why, with the studies that decide.
    public var reason: String

    public init(
        scheme: String, outcome: Identifier<Outcome>? = nil, grade: String, reason: String
    ) {
        self.scheme = scheme
        self.outcome = outcome
        self.grade = grade
        self.reason = reason
    }
}
