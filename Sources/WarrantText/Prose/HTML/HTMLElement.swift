/// What an element means for prose.
struct HTMLElement {
    struct Traits: OptionSet {
        let rawValue: UInt16
        /// It begins a new block, and ends one.
        static let block = Traits(rawValue: 1)
        /// It has no content and no end tag.
        static let void = Traits(rawValue: 2)
        /// Its content is not prose.
        static let skipped = Traits(rawValue: 4)
        /// Tags and comments inside it are text.
        static let raw = Traits(rawValue: 8)
        static let list = Traits(rawValue: 16)
        static let item = Traits(rawValue: 32)
        static let quote = Traits(rawValue: 64)
        /// It stands for something in the line, such as code.
        static let inlineObject = Traits(rawValue: 128)
        static let table = Traits(rawValue: 256)
        /// A paragraph, row, cell, item … whose end tag may be left out.
        static let optionalEnd = Traits(rawValue: 512)
        static let heading = Traits(rawValue: 1024)
    }

    let traits: Traits
    /// The scope of text in it; nil for that of the element around it.
    let scope: ProseScope?

    /// An element that is not in the table: inline, and no more.
    static let unknown = HTMLElement(traits: [], scope: nil)

    static func named(_ name: HTMLName) -> HTMLElement {
        table[name] ?? .unknown
    }

    private static let table: [HTMLName: HTMLElement] = {
        var table: [HTMLName: HTMLElement] = [:]
        func add(_ names: String, _ traits: Traits, _ scope: ProseScope? = nil) {
            for name in names.utf8.split(separator: ASCII.space) {
                table[HTMLName(Array(name)[...])] = HTMLElement(traits: traits, scope: scope)
            }
        }
        add("address article aside body button center details dialog dir div fieldset figure footer form head header", .block)
        add("hgroup html main nav noscript optgroup search section select summary", .block)
        add("p option dt", [.block, .optionalEnd])
        add("h1", [.block, .heading], .heading(level: 1))
        add("h2", [.block, .heading], .heading(level: 2))
        add("h3", [.block, .heading], .heading(level: 3))
        add("h4", [.block, .heading], .heading(level: 4))
        add("h5", [.block, .heading], .heading(level: 5))
        add("h6", [.block, .heading], .heading(level: 6))
        add("ul ol menu", [.block, .list])
        add("dl", .block)
        add("li", [.block, .item, .optionalEnd], .listItem)
        add("dd", [.block, .optionalEnd], .listItem)
        add("blockquote", [.block, .quote], .blockQuote)
        add("table", [.block, .table])
        add("thead tbody tfoot tr", [.block, .optionalEnd])
        add("td th", [.block, .optionalEnd], .tableCell)
        add("caption figcaption legend", .block, .caption)
        add("title", [.block, .raw], .title)
        add("script style iframe noembed noframes xmp textarea", [.skipped, .raw])
        add("template pre datalist", [.block, .skipped])
        add("audio canvas math object svg video", [.skipped, .inlineObject])
        add("code kbd samp tt", [.skipped, .inlineObject])
        add("area base basefont bgsound br col embed frame img input keygen link meta param source track wbr", .void)
        add("hr", [.void, .block])
        return table
    }()
}
