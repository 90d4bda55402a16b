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
        writer.line(LaTeXText.preamble)
        writer.line(#"\setlength{\tabcolsep}{3pt}\setlength{\parindent}{0pt}\emergencystretch=3em"#)
        writer.line(#"\begin{document}"#)
        writer.line(#"\section*{"# + LaTeXText.escaped(table.title) + "}")
        writer.line(#"\footnotesize"#)
        let widths = self.widths(of: table)
        let columns = widths.map { width in
            #">{\raggedright\arraybackslash}p{\dimexpr "# + NumberText.rounded(width, decimals: 4)
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

    /// Shares of the line, by the square root of the longest word and the mean length of a column's texts.
    private func widths(of table: Table) -> [Double] {
        let weights = table.columns.indices.map { index in
            let sample = table.rows.prefix(200)
            let total = sample.reduce(0) { $0 + min($1[index].display.utf8.count, 400) }
            let mean = sample.isEmpty ? 0 : Double(total) / Double(sample.count)
            return (max(mean, Double(table.columns[index].heading.utf8.count), 8)).squareRoot()
        }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / max(sum, 1) }
    }
}
