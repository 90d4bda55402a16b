import WarrantModel
import WarrantText

extension CoverageReport {
    /// The names for `--format` with `--coverage`.
    public static let formatNames = ["text", "csv", "html"]

    /// The report as a table for a terminal.
    public func text(style: FindingsStyle = FindingsStyle()) -> String {
        let paint = TerminalPaint(style)
        var output = ""
        for row in rows {
            let wrapper = TextWrapper(width: style.width, first: "\(row.claim)  ", rest: String(repeating: " ", count: row.claim.rawValue.count + 2))
            output += paint.bold(wrapper.lines(row.label.plain).joined(separator: "\n")) + "\n"
            output += "  \(row.label.verdict.symbol) \(Self.verdict(row.label)); ceiling: \(Self.ceiling(row.label))\n"
            let size = row.places.map { DisplayWidth.of(Self.place($0).printable) }.max() ?? 0
            let column = min(size, style.width / 2)
            for place in row.places {
                let severity = place.severity.map { paint.severity($0.rawValue, $0) } ?? "–"
                output += "    \(Self.place(place).printable.padded(to: column))  \(place.strength.rawValue.padded(to: 9))"
                    + "\(Self.manner(place).padded(to: 12))\(severity)\n"
            }
            output += "\n"
        }
        return output + summary + "\n"
    }

    /// The report as CSV (RFC 4180), one line a place. Cells that a spreadsheet would take for a formula are guarded by `'`.
    public var csv: String {
        var lines = [[
            "claim", "plain", "verdict", "certainty", "ceiling", "path", "line", "column", "strength", "polarity", "voice", "score",
            "severity", "sentence",
        ]]
        for row in rows {
            for place in row.places {
                lines.append([
                    row.claim.rawValue, row.label.plain, row.label.verdict.name, row.label.certainty?.rawValue ?? "",
                    row.label.ceiling?.rawValue ?? "none", place.path, "\(place.line)", "\(place.column)", place.strength.rawValue,
                    place.polarity.rawValue, place.voice.rawValue, "\(place.score.rounded(to: 4))", place.severity?.rawValue ?? "",
                    place.text,
                ])
            }
        }
        return lines.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    /// The report as one HTML page.
    public var html: String {
        var body = "<h1>Claims made on \(CountText.count(pages, "page"))</h1>\n<p>\(MarkupText.escaped(summary, breaks: .referenced))</p>\n"
        for row in rows {
            body += "<section>\n<h2><span class=\"id\">\(row.claim)</span> \(MarkupText.escaped(row.label.plain, breaks: .referenced))</h2>\n"
            body += "<p><strong>\(row.label.verdict.symbol) \(Self.verdict(row.label))</strong>; ceiling: \(MarkupText.escaped(Self.ceiling(row.label), breaks: .referenced))</p>\n"
            body += "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Where</th><th scope=\"col\">Wording</th><th scope=\"col\">Manner</th><th scope=\"col\">Finding</th><th scope=\"col\">Sentence</th></tr></thead>\n<tbody>\n"
            for place in row.places {
                let finding = place.severity.map { "<span class=\"severity \($0.rawValue)\">\($0.rawValue)</span>" } ?? "–"
                body += "<tr><td>\(MarkupText.escaped(Self.place(place), breaks: .referenced))</td><td>\(place.strength.rawValue)</td><td>\(Self.manner(place))</td>"
                    + "<td>\(finding)</td><td>\(MarkupText.escaped(place.text, breaks: .referenced))</td></tr>\n"
            }
            body += "</tbody></table></div>\n</section>\n"
        }
        return HTMLFindingsFormat.page(title: "Claims made", body: body)
    }

    /// How much of the catalogue is made, in a line.
    public var summary: String {
        let asserted = rows.count { $0.places.contains(where: \.isAsserted) }
        let over = rows.count { $0.places.contains { $0.severity != nil } }
        return "\(rows.count) of \(CountText.count(catalogSize, "claim")) mentioned on \(CountText.count(pages, "page")), "
            + "\(asserted) put forward, \(over) with findings"
    }

    private static func verdict(_ label: ClaimLabel) -> String {
        label.verdict.marked + (label.certainty.map { ", \($0.rawValue) certainty" } ?? "")
    }

    private static func ceiling(_ label: ClaimLabel) -> String {
        label.ceiling.map { "\($0.rawValue) (\(label.form))" } ?? "no positive wording"
    }

    private static func place(_ place: Place) -> String { "\(place.path):\(place.line):\(place.column)" }

    private static func manner(_ place: Place) -> String {
        place.voice == .testimonial ? "testimonial" : place.polarity.rawValue
    }

    private static func cell(_ text: String) -> String {
        let guarded = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard guarded.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" }) else { return guarded }
        return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }
}
