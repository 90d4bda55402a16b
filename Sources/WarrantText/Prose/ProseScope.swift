/// What a block of prose is in its document.
public enum ProseScope: Sendable, Hashable {
    case paragraph
    /// A heading, from level 1 (the page's own) to 6.
    case heading(level: Int)
    case listItem
    case tableCell
    /// A paragraph that stands directly in a quotation; see also `ProseBlock.isQuoted`.
    case blockQuote
    /// The document's title: `<title>`, `og:title`, or `title` in front matter.
    case title
    /// The document's description: `<meta name="description">`, `og:description`, or front matter.
    case metaDescription
    /// The words that stand in for an image.
    case altText
    case ariaLabel
    /// A `title` attribute, which Markdown writes as a link title.
    case linkTitle
    /// The caption of a figure, a table or a group of fields.
    case caption
    case footnote

    /// A stable name for reports, such as `list-item`; all heading levels are `heading`.
    public var name: String {
        switch self {
        case .paragraph: "paragraph"
        case .heading: "heading"
        case .listItem: "list-item"
        case .tableCell: "table-cell"
        case .blockQuote: "block-quote"
        case .title: "title"
        case .metaDescription: "meta-description"
        case .altText: "alt-text"
        case .ariaLabel: "aria-label"
        case .linkTitle: "link-title"
        case .caption: "caption"
        case .footnote: "footnote"
        }
    }

    /// Whether the words belong to an attribute of something else instead of the running text.
    ///
    /// Such a block comes right after the block it hangs on in `Prose.blocks`, though it lies inside or beside it in the
    /// file. The blocks of the running text are disjoint and in order, and so are the attached ones among themselves.
    public var isAttached: Bool {
        switch self {
        case .altText, .ariaLabel, .linkTitle: true
        default: false
        }
    }
}
