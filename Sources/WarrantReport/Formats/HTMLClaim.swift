import WarrantModel

/// One claim in the HTML summary, with its evidence folded away.
struct HTMLClaim {
    let claim: SummaryClaim

    private var name: String { Anchor.claim(claim.id) }

    var html: String {
        let remarks = claim.remarks.map { HTMLText.element("p", $0, class: "fine") + "\n" } ?? ""
        return """
            <article class="claim v-\(VerdictStyle.of(claim.verdict).name)" id="\(name)" aria-labelledby="\(name)-title">
            \(HTMLText.element("h4", claim.heading, id: "\(name)-title"))
            \(HTMLText.element("p", claim.standing))
            \(HTMLText.element("p", claim.reason))
            <details>
            <summary>\(label)</summary>
            \(HTMLText.element("p", claim.assertion))
            \(HTMLText.element("p", claim.wording))
            \(remarks)\(outcomes)\(evidence)\(HTMLText.element("p", claim.review, class: "review"))
            </details>
            </article>

            """
    }

    /// What the folded part holds.
    private var label: String {
        let counts = EvidenceHeading.all.compactMap { side, _ -> String? in
            let count = EvidenceCount(claim.evidence(side)).results
            return count == 0 ? nil : "\(NumberText.count(count, "result")) \(side.label)"
        }
        let evidence = counts.isEmpty ? "no evidence on file" : "evidence: " + counts.joined(separator: ", ")
        return "\(HTMLText.escape(claim.id.rawValue)) in full; \(evidence)"
    }

    private var outcomes: String {
        claim.outcomes.map { outcome in
            let details = ([outcome.estimate].compactMap { $0 } + outcome.profile)
                .map { HTMLText.element("li", $0) + "\n" }.joined()
            return "<div class=\"outcome\">\n" + HTMLText.element("p", outcome.statement) + "\n" + bar(outcome)
                + (details.isEmpty ? "" : "<ul>\n\(details)</ul>\n") + forests(outcome) + "</div>\n"
        }.joined()
    }

    private func bar(_ outcome: SummaryClaim.Outcome) -> String {
        guard let certainty = outcome.certaintyProfile else { return "" }
        let bar = GradeProfileBar(certainty, title: "Certainty of the evidence on \(outcome.name)")
        return wide(bar, id: "\(figureName(outcome))-certainty", label: "Figure: how the certainty came about")
    }

    private func forests(_ outcome: SummaryClaim.Outcome) -> String {
        outcome.forests.enumerated().map { index, figure in
            let plot = ForestPlot(figure)
            return "<figure>\n" + wide(plot, id: "\(figureName(outcome))-forest-\(index + 1)", label: "Figure: forest plot")
                + "<figcaption>\(HTMLText.escape(figure.title)).</figcaption>\n</figure>\n"
        }.joined()
    }

    private func figureName(_ outcome: SummaryClaim.Outcome) -> String { "\(name)-\(Anchor.name(outcome.id.rawValue))" }

    private func wide(_ plot: some Plot, id: String, label: String) -> String {
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\">\n\(plot.svg(.embedded, id: id))\n</div>\n"
    }

    private var evidence: String {
        EvidenceHeading.all.map { side, title in
            let entries = claim.evidence(side)
            guard !entries.isEmpty else { return "" }
            let items = entries.map { entry in
                "<li>\(HTMLText.element("p", entry.statement))\(HTMLText.element("p", entry.limits, class: "limits"))</li>\n"
            }
            return "<h5>\(title) (\(EvidenceCount(entries).words))</h5>\n<ul>\n" + items.joined() + "</ul>\n"
        }.joined()
    }
}

extension SummaryEvidence.Side {
    /// The side after a count.
    var label: String {
        switch self {
        case .supports: "for"
        case .opposes: "against"
        case .unclear: "mixed or no clear effect"
        case .context: "shown, never counted"
        }
    }
}
