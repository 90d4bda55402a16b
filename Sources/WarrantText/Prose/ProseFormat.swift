/// A format that prose is read from.
public struct ProseFormat: Sendable {
    /// The name users choose it by, such as `markdown`.
    public let name: String

    /// The file name extensions it goes by, in lower case, without the dot.
    public let fileExtensions: [String]

    public let reader: any ProseReader

    public init(name: String, fileExtensions: [String], reader: any ProseReader) {
        self.name = name
        self.fileExtensions = fileExtensions
        self.reader = reader
    }

    public static let html = ProseFormat(
        name: "html", fileExtensions: ["html", "htm", "xhtml"], reader: HTMLReader())
    public static let markdown = ProseFormat(
        name: "markdown", fileExtensions: ["md", "markdown", "mdx", "mdown"], reader: MarkdownReader())
    public static let plainText = ProseFormat(
        name: "text", fileExtensions: ["txt", "text"], reader: PlainTextReader())

    /// Every format, by name.
    public static let all: [ProseFormat] = [.html, .markdown, .plainText]

    /// Returns the format of a name, or nil when there is none.
    public static func named(_ name: String) -> ProseFormat? {
        all.first { $0.name == name }
    }

    /// Returns the format that a file name's extension tells, ignoring case; nil for any other extension.
    public static func known(forFile name: String) -> ProseFormat? {
        let last = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
        guard let dot = last.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = (String(last[last.index(after: dot)...]) ?? "").lowercased()
        return all.first { $0.fileExtensions.contains(ending) }
    }

    /// Returns the format that a file name's extension tells; plain text when it tells nothing.
    public static func guessed(forFile name: String) -> ProseFormat {
        known(forFile: name) ?? .plainText
    }
}

extension ProseFormat: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.name == right.name
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

extension ProseFormat: CustomStringConvertible {
    public var description: String { name }
}
