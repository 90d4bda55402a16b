/// Reads Markdown: CommonMark with GitHub's tables, strikethrough, task lists, alerts and footnotes; front matter; HTML.
///
/// An own reader, because cmark-gfm and its kin give the line and column of blocks, but no exact place for inline text behind
/// escapes, entities, soft line breaks and container prefixes; and a finding must sit on exactly the right bytes. It keeps
/// the two phases of the CommonMark specification, appendix "A parsing strategy": lines become blocks, then the inline
/// content of each block is read. Nothing is rendered, so whatever tells only how text looks is skipped.
///
/// Not prose: code, URLs, link definitions, comments, template tags (`{{ … }}`, `{% … %}`), attribute lists
/// (`{#id .class}`), and what HTML hides.
public struct MarkdownReader: ProseReader {
    public init() {}

    public func read(_ source: SourceText) -> Prose {
        var builder = ProseBuilder(source)
        let contentStart = FrontMatter.read(source, from: builder.contentStart, into: &builder)
        var blocks = MarkdownBlocks(source, from: contentStart)
        blocks.readLines()
        var inlines = MarkdownInlines(definitions: blocks.definitions, footnotes: blocks.footnotes)
        var html = HTMLScanner()
        for event in blocks.events {
            switch event {
            case .openQuote: builder.openQuote()
            case .closeQuote: builder.closeQuote()
            case .openList: builder.openList()
            case .closeList: builder.closeList()
            case .openItem: builder.openItem()
            case .html(let lines):
                builder.end()
                html.read(blocks.window(lines), into: &builder)
                builder.end()
            case .text(let scope, let lines):
                builder.end()
                inlines.read(blocks.window(lines), scope: scope, html: &html, into: &builder)
                builder.end()
            }
        }
        html.finish(&builder)
        return builder.finish()
    }
}
