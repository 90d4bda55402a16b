/// A document that puts an explanation forward, and what it stands to gain.
public struct Speaker: Sendable, Hashable, Codable {
    /// The document.
    public var document: Identifier<Document>
    /// Whom the document quotes.
    public var attributedTo: String?
    /// What the publisher sells or gains.
    public var interest: String?

    public init(
        document: Identifier<Document>, attributedTo: String? = nil, interest: String? = nil
    ) {
        self.document = document
        self.attributedTo = attributedTo
        self.interest = interest
    }
}
