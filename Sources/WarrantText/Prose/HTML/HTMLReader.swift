/// Reads HTML the way a browser shows it, without needing it to be valid.
///
/// An own tokenizer, because the tree builders at hand give no exact offsets of text behind entities. It knows void elements,
/// end tags that may be left out, quoting of attributes, raw text, comments, CDATA and declarations. Prose is the visible text,
/// `title`, `meta` descriptions, `alt`, `aria-label` and `title` attributes. Not prose: scripts, styles, templates, code, `svg`,
/// and what `hidden` or an inline `display: none` or `visibility: hidden` hides. `aria-hidden` text is prose: sighted readers see it.
public struct HTMLReader: ProseReader {
    public init() {}

    public func read(_ source: SourceText) -> Prose {
        var builder = ProseBuilder(source)
        var scanner = HTMLScanner()
        let start = builder.contentStart
        scanner.read(TextWindow(source.bytes, start..<source.bytes.count), into: &builder)
        scanner.finish(&builder)
        return builder.finish()
    }
}
