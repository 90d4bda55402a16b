import WarrantModel
import WarrantText

/// Collects the lines of a page for a terminal.
struct TextPage {
    let style: TextStyle
    private(set) var lines: [String] = []

    init(_ style: TextStyle) { self.style = style }

    /// The page, ending in a line break.
    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    /// Adds a title with a double rule under it.
    mutating func title(_ text: String) {
        blank()
        for line in TextWrapper(width: style.width).lines(text) { lines.append(style.bold(line)) }
        lines.append(String(repeating: "═", count: style.width))
    }

    /// Adds a heading with a rule under it.
    mutating func heading(_ text: String) {
        blank()
        for line in TextWrapper(width: style.width).lines(text) { lines.append(style.bold(line)) }
        lines.append(String(repeating: "─", count: style.width))
    }

    /// Adds a heading without a rule.
    mutating func subheading(_ text: String, indent: Int = 0) {
        blank()
        let space = String(repeating: " ", count: indent)
        for line in TextWrapper(width: style.width, first: space, rest: space).lines(text) { lines.append(style.bold(line)) }
    }

    /// Adds a paragraph.
    mutating func paragraph(_ text: String, indent: Int = 2) {
        let space = String(repeating: " ", count: indent)
        lines += TextWrapper(width: style.width, first: space, rest: space).lines(text)
    }

    /// Adds a paragraph that hangs behind a mark.
    mutating func item(_ text: String, mark: String = "•", indent: Int = 2) {
        let first = String(repeating: " ", count: indent) + mark + " "
        let rest = String(repeating: " ", count: DisplayWidth.of(first))
        lines += TextWrapper(width: style.width, first: first, rest: rest).lines(text)
    }

    /// Adds text beside a label, both starting at fixed columns.
    mutating func labeled(_ label: String, _ text: String, column: Int, indent: Int = 2) {
        let first = (String(repeating: " ", count: indent) + label).padded(to: column)
        lines += TextWrapper(width: style.width, first: first, rest: String(repeating: " ", count: column)).lines(text)
    }

    /// Adds a line as it stands.
    mutating func raw(_ line: String) { lines.append(line) }
}
