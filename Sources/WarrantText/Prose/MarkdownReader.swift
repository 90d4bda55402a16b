public struct MarkdownReader: ProseReader {
    public init() {}
    public func read(_ source: SourceText) -> Prose { PlainTextReader().read(source) }
}
