/// A comment in a document: never prose, but the place where people talk to tools.
public struct ProseComment: Sendable, Hashable {
    /// The bytes of the whole comment, with its delimiters.
    public let range: Range<Int>

    /// What stands between the delimiters, without white space at either end; invalid UTF-8 is repaired.
    public let text: String

    public init(range: Range<Int>, text: String) {
        self.range = range
        self.text = text
    }
}
