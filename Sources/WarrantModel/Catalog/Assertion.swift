/// A place in a document where a claim is asserted.
public struct Assertion: Sendable, Hashable, Codable {
    /// The document.
    public var document: Identifier<Document>
    /// The paragraph, counting non-empty lines from 1.
    public var paragraph: Int
    /// At most eight words, to find the place again.
    public var anchor: String
    /// How strongly the document words it.
    public var strength: AssertionStrength
    /// Whom the document quotes, when it quotes somebody.
    public var attributedTo: String?

    public init(
        document: Identifier<Document>, paragraph: Int, anchor: String, strength: AssertionStrength,
        attributedTo: String? = nil
    ) {
        self.document = document
        self.paragraph = paragraph
        self.anchor = anchor
        self.strength = strength
        self.attributedTo = attributedTo
    }
}
