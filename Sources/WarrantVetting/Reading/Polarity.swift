/// What a sentence does with the proposition it carries.
public enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
    /// It puts it forward in the page's own voice.
    case asserts
    /// The page's own voice says that it is false, unsupported or unproven.
    case denies
    /// It puts it into the mouth of others, whether or not it disputes it.
    case attributes
    /// It asks it, openly or rhetorically.
    case question
}
