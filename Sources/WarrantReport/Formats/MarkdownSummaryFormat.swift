import WarrantModel

/// The summary as Markdown, with everything that was weighed.
public struct MarkdownSummaryFormat: SummaryFormat {
    public static let name = "markdown"
    public static let fileExtension = "md"

    public init() {}

    public func render(_ summary: Summary, style: TextStyle) -> String {
        var lines = ["# " + MarkdownText.escape(summary.title), "", "In " + MarkdownText.escape(summary.population) + ".", ""]
        for statement in summary.status { lines += ["> " + MarkdownText.render(statement), ">"] }
        lines.removeLast()
        lines += ["", "## Overview", ""]
        lines += overview(summary)
        for section in summary.sections {
            lines += ["", "## " + MarkdownText.escape(section.title)]
            for part in section.parts {
                lines += ["", "### \(part.title)", ""]
                lines += MarkdownSummaryPart(section: section).lines(part)
            }
        }
        lines += ["", "## How this was made", ""]
        lines += (summary.methods + [summary.balanceStatement]).map { "- " + MarkdownText.render($0) }
        lines += ["", "## References", ""]
        lines += summary.references.map { "- " + MarkdownText.render($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func overview(_ summary: Summary) -> [String] {
        let verdicts = Verdict.allCases
        var lines = [
            "| Explanation | As a whole | " + verdicts.map { "\($0.symbol) \($0.name)" }.joined(separator: " | ") + " |",
            "|---|---|" + String(repeating: "--:|", count: verdicts.count),
        ]
        for row in summary.overview {
            let standing = row.standing.map { "\($0.symbol) \($0.markedName)" } ?? "claim by claim"
            let counts = verdicts.map { row.counts[$0].map(String.init) ?? "0" }.joined(separator: " | ")
            lines.append("| \(MarkdownText.escape(row.title)) | \(standing) | \(counts) |")
        }
        lines += ["", "Each word means:", ""]
        lines += verdicts.map { "- **\($0.symbol) \($0.markedName)**: \($0.meaning)." }
        lines += ["", "As a whole: the verdict on the weakest claim that the explanation cannot do without.", ""]
        lines += summary.overview.map { "- " + MarkdownText.render($0.statement) }
        return lines
    }
}
