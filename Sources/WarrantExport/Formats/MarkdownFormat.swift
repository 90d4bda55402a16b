/// A table in GitHub-flavored Markdown.
public struct MarkdownFormat: TableFormat {
    public let name = "markdown"
    public let fileExtension = "md"
    public let summary = """
        A heading, the notes and one table in GitHub-flavored Markdown. Every character that Markdown reads as a \
        sign is escaped; line breaks in a cell are `<br>`.
        """
    public let isPage = true

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        var writer = ByteWriter()
        writer.line("# \(escaped(table.title))\n")
        writer.line("|" + table.columns.map { " \(escaped($0.heading)) |" }.joined())
        writer.line("|" + table.columns.map { isRight($0) ? " ---: |" : " --- |" }.joined())
        for row in table.rows {
            writer.append("|")
            for cell in row {
                writer.append(" ")
                writer.append(text(of: cell))
                writer.append(" |")
            }
            writer.line()
        }
        if !table.notes.isEmpty { writer.line() }
        for note in table.notes { writer.line("- \(escaped(note))") }
        return writer.bytes
    }

    private func isRight(_ column: TableColumn) -> Bool {
        column.type == .integer || column.type == .number
    }

    private func text(of cell: Cell) -> String {
        switch cell {
        case .link(let address): "[\(escaped(shortened(address)))](<\(escapedAddress(address))>)"
        case .missing(let reason): "*\(reason.words)*"
        default: escaped(cell.display)
        }
    }

    private func shortened(_ address: String) -> String {
        String(address.drop { $0 != ":" }.dropFirst(3))
    }

    private func escapedAddress(_ address: String) -> String {
        var text = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "<": text += "%3C"
            case ">": text += "%3E"
            case "|": text += "%7C"
            case "\\": text += "%5C"
            case "&": text += "&amp;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Escapes text for a cell. Entities are used where a backslash would not reach (`<`, `&`, spaces at the ends).
    private func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "!", "(", ")", "{", "}", "+", "-", "=", "\"", "'":
                if needsBackslash(scalar, at: index) { result.append("\\") }
                result.append(scalar)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "@": result.append(contentsOf: "&#64;".unicodeScalars)
            case ":": result.append(contentsOf: (isAutolinkColon(scalars, index) ? "&#58;" : ":").unicodeScalars)
            case "\t": result.append(contentsOf: "&#9;".unicodeScalars)
            case "\r":
                if index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
                result.append(contentsOf: "<br>".unicodeScalars)
            case "\n": result.append(contentsOf: "<br>".unicodeScalars)
            case " " where index == 0 || index == scalars.count - 1:
                result.append(contentsOf: "&#32;".unicodeScalars)
            case "w" where isAutolinkWWW(scalars, index): result.append(contentsOf: "&#119;".unicodeScalars)
            default: result.append(isControl(scalar) ? "\u{FFFD}" : scalar)
            }
            index += 1
        }
        return String(result)
    }

    /// Signs that only matter at the start of a line are left alone elsewhere.
    private func needsBackslash(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
        switch scalar {
        case "#", "+", "-", "=": index == 0
        case "(", ")", "{", "}", "\"", "'", "!": false
        default: true
        }
    }

    private func isAutolinkColon(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        if index + 2 < scalars.count, scalars[index + 1] == "/", scalars[index + 2] == "/" { return true }
        // `:name:` is an emoji on GitHub.
        return index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
    }

    private func isAutolinkWWW(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index + 3 < scalars.count && scalars[index + 1] == "w" && scalars[index + 2] == "w" && scalars[index + 3] == "."
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F
    }
}
