/// Who speaks in a sentence.
public enum Voice: String, Sendable, Hashable, Codable, CaseIterable {
    /// The page itself.
    case own
    /// Somebody the page reports or quotes, without an outcome of their own.
    case quoted
    /// Somebody credits an outcome of their own, or of the practice's patients, to a treatment.
    case testimonial
}
