/// A text that asserts claims. Its words stay outside the catalogue; its digest shows that the text read is the text meant.
public struct Document: Sendable, Hashable, Codable, Identifiable {
    /// Its name.
    public var id: Identifier<Document>
    /// Its title.
    public var title: String
    /// What sort of publisher put it out.
    public var publisherKind: String
    /// What the publisher sells or gains.
    public var interest: String?
    /// When it was read, as an ISO 8601 date.
    public var accessed: String?
    /// The SHA-256 digest of its text, in lowercase hexadecimal.
    public var sha256: String?
    /// How many paragraphs (non-empty lines) it has.
    public var paragraphs: Int
    /// Its language, as a BCP 47 tag.
    public var language: String
    /// Anything to know about the stored text.
    public var notes: String?

    public init(
        id: Identifier<Document>, title: String, publisherKind: String, interest: String? = nil,
        accessed: String? = nil, sha256: String? = nil, paragraphs: Int, language: String,
        notes: String? = nil
    ) {
        self.id = id
        self.title = title
        self.publisherKind = publisherKind
        self.interest = interest
        self.accessed = accessed
        self.sha256 = sha256
        self.paragraphs = paragraphs
        self.language = language
        self.notes = notes
    }
}
