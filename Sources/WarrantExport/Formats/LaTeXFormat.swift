import WarrantText

/// A table as a LaTeX document.
public struct LaTeXFormat: TableFormat {
    public let name = "latex"
    public let fileExtension = "tex"
    public let summary = """
        A complete `article` with a `longtable` on landscape pages; needs no package beyond the base installation. \
        Compiles with pdfLaTeX, which sets characters its fonts lack (emoji, right-to-left scripts) as code points; \
        XeLaTeX and LuaLaTeX set them as they are.
        """
    public let isPage = true

    public init() {}

    public func encode(_ table: Table) -> [UInt8] {
        var writer = ByteWriter()
        writer.line(#"\documentclass[10pt,a4paper]{article}"#)
        writer.line(#"\usepackage[T1]{fontenc}"#)
        writer.line(#"\usepackage[utf8]{inputenc}"#)
        writer.line(#"\usepackage{textcomp}"#)
        writer.line(#"\usepackage[landscape,margin=15mm]{geometry}"#)
        writer.line(#"\usepackage{array,longtable}"#)
        writer.line(#"\usepackage[hidelinks]{hyperref}"#)
        // Addresses may break after every character, or they would run into the margin.
        writer.line(#"\makeatletter\g@addto@macro{\UrlBreaks}{\UrlOrds}\makeatother\urlstyle{same}"#)
        writer.line(LaTeXText.preamble)
        writer.line(#"\setlength{\tabcolsep}{3pt}\setlength{\parindent}{0pt}\emergencystretch=3em"#)
        writer.line(#"\begin{document}"#)
        writer.line(#"\section*{"# + LaTeXText.escaped(table.title) + "}")
        writer.line(#"\footnotesize"#)
        let widths = self.widths(of: table)
        let columns = widths.map { width in
            #">{\raggedright\arraybackslash}p{\dimexpr "# + DecimalText.rounded(width, 4)
                + #"\linewidth-2\tabcolsep\relax}"#
        }
        writer.line(#"\begin{longtable}{@{}"# + columns.joined(separator: "%\n") + "@{}}")
        let headings = table.columns.map { #"\textbf{"# + LaTeXText.escaped($0.heading) + "}" }
        writer.line(#"\hline "# + headings.joined(separator: " & ") + #"\\ \hline \endhead"#)
        writer.line(#"\hline \endfoot"#)
        for row in table.rows {
            writer.append(row.map(text).joined(separator: " & "))
            writer.line(#" \\ \hline"#)
        }
        writer.line(#"\end{longtable}"#)
        if !table.notes.isEmpty {
            writer.line(#"\begin{itemize}"#)
            for note in table.notes { writer.line(#"\item{} "# + LaTeXText.escaped(note)) }
            writer.line(#"\end{itemize}"#)
        }
        writer.line(#"\end{document}"#)
        return writer.bytes
    }

    private func text(of cell: Cell) -> String {
        switch cell {
        case .link(let address): #"\url{"# + LaTeXText.address(address) + "}"
        case .missing(let reason): #"\emph{"# + LaTeXText.escaped(reason.words) + "}"
        // The braces keep a leading `[` from being read as an option of the line before.
        default: "{}" + LaTeXText.escaped(cell.display)
        }
    }

    /// About how many characters of this size a landscape line holds.
    private static let lineLength = 200.0

    /// Shares of the line: room for the longest word, and the rest by the square root of the mean length.
    private func widths(of table: Table) -> [Double] {
        let sample = table.rows.prefix(200)
        let least = table.columns.indices.map { index in
            let texts =
                [table.columns[index].heading]
                + sample.compactMap { row -> String? in
                    if case .link = row[index] { return nil }
                    return row[index].display
                }
            let longest = texts.reduce(4) { longest, text in
                text.split { $0 == " " || $0 == "-" || $0 == "\n" }.reduce(longest) { max($0, min($1.utf8.count, 18)) }
            }
            return Double(longest + 2) / Self.lineLength
        }
        let weights = table.columns.indices.map { index in
            let total = sample.reduce(0) { $0 + min($1[index].display.utf8.count, 400) }
            return (sample.isEmpty ? 1 : max(Double(total) / Double(sample.count), 1)).squareRoot()
        }
        let sum = max(weights.reduce(0, +), 1)
        let leastSum = least.reduce(0, +)
        // Too many columns for one line share it by their longest words alone.
        guard leastSum < 1 else { return least.map { $0 / leastSum } }
        return zip(least, weights).map { $0 + (1 - leastSum) * $1 / sum }
    }
}
