import WarrantModel

/// The overview of the HTML summary: figure, table, and what the words mean.
struct HTMLOverview {
    let summary: Summary

    var html: String {
        let meanings = Verdict.allCases.filter { $0 != .notAssessed || counts($0) }.map {
            "<dt>\(HTMLText.badge($0))</dt><dd>\(HTMLText.escape($0.meaning))</dd>\n"
        }.joined()
        return """
            <section aria-labelledby="overview">
            <h2 id="overview">Overview</h2>
            <figure class="wide">
            <div>
            \(OverviewFigure(rows: summary.overview).svg)
            </div>
            <figcaption>How many claims of each explanation have which verdict. “As a whole” is the verdict on the weakest claim that the explanation cannot do without.</figcaption>
            </figure>
            <ul>
            \(summary.overview.map { HTMLText.element("li", $0.statement) + "\n" }.joined())</ul>
            <details>
            <summary>The figure as a table</summary>
            \(table)</details>
            <h3 id="words">What the words mean</h3>
            <dl class="legend">
            \(meanings)</dl>
            </section>

            """
    }

    private func counts(_ verdict: Verdict) -> Bool {
        summary.overview.contains { $0.counts[verdict] != nil }
    }

    private var table: String {
        let verdicts = Verdict.allCases
        let head = verdicts.map { "<th scope=\"col\">\(HTMLText.escape($0.name))</th>" }.joined()
        let rows = summary.overview.map { row -> String in
            let cells = verdicts.map { "<td class=\"n\">\(row.counts[$0] ?? 0)</td>" }.joined()
            let standing = row.standing.map(HTMLText.badge) ?? "claim by claim"
            return "<tr><th scope=\"row\">\(HTMLText.escape(row.title))</th><td>\(standing)</td>\(cells)</tr>\n"
        }.joined()
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="Table: explanations by verdict">
            <table>
            <caption>Number of claims by explanation and verdict</caption>
            <thead><tr><th scope="col">Explanation</th><th scope="col">As a whole</th>\(head)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>

            """
    }
}
