import WarrantText

/// A table as one self-contained web page.
public struct HTMLFormat: TableFormat {
    public let name = "html"
    public let fileExtension = "html"
    public let summary = """
        One self-contained page without scripts or outside files: headings that stay in view, verdicts in words and \
        color, right-to-left text set as such, fit for printing.
        """
    public let isPage = true

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        let title = MarkupText.escaped(table.title, breaks: .kept)
        var writer = ByteWriter(capacity: table.rows.count * table.columns.count * 48)
        writer.line("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
        writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        writer.line("<title>\(title)</title>\n<style>\(Self.style)</style>\n</head>\n<body>")
        writer.line("<table id=\"\(MarkupText.escaped(table.id, breaks: .kept))\">\n<caption>\(title)</caption>\n<thead><tr>")
        for column in table.columns {
            writer.line(
                "<th scope=\"col\" title=\"\(MarkupText.escaped(column.description, breaks: .kept))\">"
                    + "\(MarkupText.escaped(column.heading, breaks: .kept))</th>")
        }
        writer.line("</tr></thead>\n<tbody>")
        for row in table.rows {
            writer.append("<tr>")
            for (cell, column) in zip(row, table.columns) { write(cell, column, to: &writer) }
            writer.line("</tr>")
        }
        writer.line("</tbody>\n</table>")
        if !table.notes.isEmpty {
            writer.line("<ul class=\"notes\">")
            for note in table.notes { writer.line("<li>\(MarkupText.escaped(note, breaks: .kept))</li>") }
            writer.line("</ul>")
        }
        writer.line("</body>\n</html>")
        return writer.bytes
    }

    private func write(_ cell: Cell, _ column: TableColumn, to writer: inout ByteWriter) {
        let text = MarkupText.escaped(cell.display, breaks: .kept)
        switch cell {
        case .missing: writer.append("<td class=\"missing\">\(text)</td>")
        case .integer, .number: writer.append("<td class=\"number\">\(text)</td>")
        case .link: writer.append("<td class=\"link\"><a href=\"\(text)\">\(text)</a></td>")
        default:
            let color = Tone.background(of: cell, in: column).map { " style=\"background:\(Tone.hex($0))\"" } ?? ""
            writer.append("<td dir=\"auto\"\(color)>\(text)</td>")
        }
    }

    private static let style = """
        body{font:15px/1.45 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a}\
        table{border-collapse:collapse}caption{text-align:start;font-size:1.3rem;font-weight:600;padding:0 0 .8rem}\
        th,td{border:1px solid #c8c8c8;padding:.35rem .5rem;vertical-align:top;text-align:start;\
        white-space:pre-wrap;min-width:5rem;max-width:28rem;overflow-wrap:anywhere}\
        th{position:sticky;top:0;background:#f2f2f2}td.number{text-align:end;font-variant-numeric:tabular-nums}\
        td.missing{color:#595959;font-style:italic}td.link{font-size:.85em}.notes{max-width:60rem}\
        @media print{th{position:static}body{margin:0;font-size:9pt}tr{break-inside:avoid}}
        """
}
