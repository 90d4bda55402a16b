/// A judgment about a claim that the gates read.
public enum ClaimFlag: String, Sendable, Hashable, Codable, CaseIterable {
    /// Its evidence shows an association only, although it asserts a cause.
    case associationNotCausation = "association-not-causation"
    /// Its evidence stops at a surrogate outcome.
    case surrogateOnly = "surrogate-only"
    /// The supposed cause was seen to follow the outcome.
    case temporalityAgainst = "temporality-against"
    /// It is tested on its one obvious testable reading.
    case vagueWording = "vague-wording"
    /// It says "essential" or "the key", and nothing shows that nothing else would do.
    case necessityNotShown = "necessity-not-shown"
}
