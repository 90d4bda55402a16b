import WarrantModel

/// The summary as one HTML file that needs no network and no script.
///
/// Every statement stands in an element with its name (`data-statement`) and the keys it rests on
/// (`data-keys`), so that a file can be checked against a catalogue later.
public struct HTMLSummaryFormat: SummaryFormat {
    public static let name = "html"
    public static let fileExtension = "html"

    public init() {}

    public func render(_ summary: Summary, style: TextStyle) -> String {
        var html = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width,initial-scale=1"/>
            <meta name="warrant-schema" content="warrant.summary/1"/>
            <meta name="warrant-scope" content="\(HTMLText.escape(summary.scope?.label ?? ""))"/>
            <title>\(HTMLText.escape(summary.title))</title>
            <style>
            \(HTMLStyleSheet.text)
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the summary</a>
            <header>
            <p class="kicker">Balanced summary of the evidence</p>
            <h1>\(HTMLText.escape(summary.title))</h1>
            <p>In \(HTMLText.escape(summary.population)).</p>
            <div class="status" role="note">

            """
        html += summary.status.map { HTMLText.element("p", $0) + "\n" }.joined()
        html += "</div>\n</header>\n"
        html += navigation(summary)
        html += "<main id=\"main\" tabindex=\"-1\">\n"
        html += HTMLOverview(summary: summary).html
        for (index, section) in summary.sections.enumerated() {
            html += HTMLSection(section: section, number: index + 1).html
        }
        html += "</main>\n" + footer(summary) + "</body>\n</html>\n"
        return html
    }

    private func navigation(_ summary: Summary) -> String {
        guard summary.sections.count > 1 else { return "" }
        let items = summary.overview.filter(\.isInScope).map { row -> String in
            let standing = row.standing.map { " " + HTMLText.badge($0) } ?? " (claim by claim)"
            return "<li><a href=\"#\(Anchor.explanation(row.explanation))\">\(HTMLText.escape(row.title))</a>\(standing)</li>\n"
        }
        return "<nav aria-label=\"Explanations\">\n<ol>\n" + items.joined() + "</ol>\n</nav>\n"
    }

    private func footer(_ summary: Summary) -> String {
        let methods = (summary.methods + [summary.balanceStatement]).map { HTMLText.element("li", $0) + "\n" }.joined()
        let references = summary.references.map { HTMLText.element("li", $0) + "\n" }.joined()
        return """
            <footer>
            <h2 id="methods">How this was made</h2>
            <ul>
            \(methods)</ul>
            <h2 id="references">References</h2>
            <details>
            <summary>\(NumberText.count(summary.references.count, "reference")) cited</summary>
            <ul class="references">
            \(references)</ul>
            </details>
            </footer>

            """
    }
}
