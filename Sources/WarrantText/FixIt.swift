/// A change that would settle a problem.
public struct FixIt: Sendable, Hashable {
    /// How far a change may be trusted.
    public enum Safety: String, Sendable, Hashable, Codable {
        /// It cannot change meaning.
        case automatic
        /// A person asks for it after reading it.
        case onRequest
        /// It alters what a claim says, or a number: shown, never applied.
        case displayOnly
    }

    /// What the change does, as in "replace with 'treatment'".
    public let summary: String
    /// The text to put in place of the range that the problem marks.
    public let replacement: String
    public let safety: Safety

    public init(summary: String, replacement: String, safety: Safety) {
        self.summary = summary
        self.replacement = replacement
        self.safety = safety
    }

    /// Replaces the marked text by a name that was probably meant.
    public static func replace(with name: String, safety: Safety = .onRequest) -> FixIt {
        FixIt(summary: "replace with '\(name)'", replacement: name, safety: safety)
    }
}
