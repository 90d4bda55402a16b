import WarrantModel

/// One explanation in the HTML summary.
struct HTMLSection {
    let section: SummarySection
    let number: Int

    /// How many of the strongest results stand in the parts for and against; all stand with their claims.
    private static let shown = 5
    private var name: String { Anchor.explanation(section.explanation) }

    var html: String {
        let parts = section.parts.map { part in
            "<section aria-labelledby=\"\(name)-\(part.rawValue)\">\n<h3 id=\"\(name)-\(part.rawValue)\">\(part.title)</h3>\n\(body(part))</section>\n"
        }
        return """
            <section class="explanation" aria-labelledby="\(name)">
            <h2 id="\(name)"><span class="number">\(number).</span> \(HTMLText.escape(section.title))</h2>
            \(parts.joined())</section>

            """
    }

    private func body(_ part: SummaryPart) -> String {
        switch part {
        case .account: "<blockquote>\(HTMLText.element("p", section.account))</blockquote>\n"
        case .saidBy: list(section.saidBy)
        case .claims: claims
        case .evidenceFor: strongest(section.evidenceFor, "No result counts for these claims.")
        case .evidenceAgainst: strongest(section.evidenceAgainst, "No result counts against these claims.")
        case .unknown: list(section.unknown) + unclear
        case .change: list(section.change)
        case .harms: list(section.harms)
        }
    }

    private func list(_ statements: [SummaryStatement]) -> String {
        "<ul>\n" + statements.map { HTMLText.element("li", $0) + "\n" }.joined() + "</ul>\n"
    }

    private var claims: String {
        return section.standing.map { HTMLText.element("p", $0) + "\n" }.joined()
            + """
            <figure>
            <div class="wide">
            \(BalanceFigure(section: section, layout: .wide).svg)
            </div>
            <div class="narrow">
            \(BalanceFigure(section: section, layout: .narrow).svg)
            </div>
            <figcaption>Each mark is a body of evidence on one outcome: which way it points, and how sure. It is not a count of studies.</figcaption>
            </figure>

            """
            + section.claims.map { HTMLClaim(claim: $0).html }.joined()
    }

    private func strongest(_ evidence: [SummaryEvidence], _ none: String) -> String {
        guard !evidence.isEmpty else { return "<p>\(none)</p>\n" }
        let shown = EvidenceSelection(section).of(evidence, limit: Self.shown)
        let items = shown.map { entry in
            "<li>\(HTMLText.render(.claim(entry.claim))): \(HTMLText.element("span", entry.statement))</li>\n"
        }
        let rest = EvidenceCount(evidence).results - EvidenceCount(shown).results
        let more = rest > 0 ? "<p class=\"fine\">and \(NumberText.count(rest, "more result")), under their claims above.</p>\n" : ""
        return "<ul>\n" + items.joined() + "</ul>\n" + more
    }

    private var unclear: String {
        guard !section.evidenceUnclear.isEmpty else { return "" }
        return "<p>Mixed results, or no clear effect: \(EvidenceCount(section.evidenceUnclear).words). The strongest:</p>\n"
            + strongest(section.evidenceUnclear, "")
    }
}
