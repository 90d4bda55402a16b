import WarrantModel

/// Writes one part of an explanation as Markdown.
struct MarkdownSummaryPart {
    let section: SummarySection

    /// How many of the strongest results stand in the parts for and against; all stand with their claims.
    static let shown = 5

    func lines(_ part: SummaryPart) -> [String] {
        switch part {
        case .account: [MarkdownText.render(section.account)]
        case .saidBy: bullets(section.saidBy)
        case .claims: bullets(section.standing) + section.claims.flatMap(claim)
        case .evidenceFor: strongest(section.evidenceFor, "No result counts for these claims.")
        case .evidenceAgainst: strongest(section.evidenceAgainst, "No result counts against these claims.")
        case .unknown: bullets(section.unknown) + unclear
        case .change: bullets(section.change)
        case .harms: bullets(section.harms)
        }
    }

    private func bullets(_ statements: [SummaryStatement]) -> [String] {
        statements.map { "- " + MarkdownText.render($0) }
    }

    private var unclear: [String] {
        guard !section.evidenceUnclear.isEmpty else { return [] }
        return ["", "Mixed results, or no clear effect, the strongest first:", ""]
            + strongest(section.evidenceUnclear, "")
    }

    private func strongest(_ evidence: [SummaryEvidence], _ none: String) -> [String] {
        guard !evidence.isEmpty else { return [none] }
        let shown = EvidenceSelection(section).of(evidence, limit: Self.shown)
        let rest = EvidenceCount(evidence).results - EvidenceCount(shown).results
        return shown.map { "- " + MarkdownText.render(.claim($0.claim)) + ": " + MarkdownText.render($0.statement) }
            + (rest > 0 ? ["- and \(NumberText.count(rest, "more result")), under their claims above"] : [])
    }

    private func claim(_ claim: SummaryClaim) -> [String] {
        var lines = [
            "", "<a id=\"\(Anchor.claim(claim.id))\"></a>", "",
            "#### \(MarkdownText.escape(claim.heading.text))", "", MarkdownText.render(claim.standing), "",
        ]
        lines += ([claim.assertion, claim.reason, claim.wording] + [claim.remarks].compactMap { $0 }).map { "- " + MarkdownText.render($0) }
        for outcome in claim.outcomes {
            lines.append("- " + MarkdownText.render(outcome.statement))
            lines += ([outcome.estimate].compactMap { $0 } + outcome.profile).map { "  - " + MarkdownText.render($0) }
        }
        for (side, title) in EvidenceHeading.all {
            let entries = claim.evidence(side)
            guard !entries.isEmpty else { continue }
            lines += ["", "\(title) (\(EvidenceCount(entries).words)):", ""]
            lines += entries.flatMap { ["- " + MarkdownText.render($0.statement), "  " + MarkdownText.render($0.limits)] }
        }
        return lines + ["", MarkdownText.render(claim.review)]
    }
}

/// What stands above the evidence of a claim, side by side in the same order everywhere.
enum EvidenceHeading {
    static let all: [(SummaryEvidence.Side, String)] = [
        (.supports, "Evidence for"),
        (.opposes, "Evidence against"),
        (.unclear, "Mixed, or no clear effect"),
        (.context, "Shown, never counted"),
    ]
}
