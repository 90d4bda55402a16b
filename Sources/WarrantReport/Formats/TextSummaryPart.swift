import WarrantModel
import WarrantText

/// Writes one part of an explanation for a terminal.
struct TextSummaryPart {
    let section: SummarySection
    /// How many entries of a list are shown.
    let limit: Int
    /// Whether every claim's reason is shown.
    var showsReasons = false

    func write(_ part: SummaryPart, on page: inout TextPage) {
        switch part {
        case .account: page.paragraph(section.account.text)
        case .saidBy: for statement in section.saidBy { page.item(statement.text) }
        case .claims: claims(on: &page)
        case .evidenceFor: evidence(section.evidenceFor, "No result counts for these claims.", on: &page)
        case .evidenceAgainst: evidence(section.evidenceAgainst, "No result counts against these claims.", on: &page)
        case .unknown: unknown(on: &page)
        case .change: change(on: &page)
        case .harms: for statement in section.harms { page.item(statement.text) }
        }
    }

    private func claims(on page: inout TextPage) {
        for statement in section.standing { page.paragraph(statement.text) }
        page.blank()
        for claim in section.claims {
            let verdict = "\(claim.verdict.symbol) \(claim.verdict.markedName)".padded(to: 19)
            let signs = (claim.certainty?.signs ?? "–").padded(to: 5)
            let mark = claim.role == .necessary ? "*" : " "
            let head = " \(mark)" + claim.id.rawValue.padded(to: 7)
            let width = page.style.width - 33
            let lines = TextWrapper(width: width).lines(claim.headingText)
            page.raw(head + page.style.colored(verdict, claim.verdict) + signs + lines[0])
            for line in lines.dropFirst() { page.raw(String(repeating: " ", count: 33) + line) }
            if showsReasons { page.paragraph(claim.reason.text, indent: 9) }
        }
        if section.claims.contains(where: { $0.role == .necessary }) {
            page.blank()
            page.paragraph("* necessary link. Signs: certainty, ⊕○○○ very low to ⊕⊕⊕⊕ high; – no body to rate.")
        }
    }

    private func evidence(_ evidence: [SummaryEvidence], _ none: String, on page: inout TextPage) {
        guard !evidence.isEmpty else { return page.paragraph(none) }
        let shown = EvidenceSelection(section).of(evidence, limit: limit)
        for entry in shown { page.item("\(entry.claim): \(entry.statement.text)") }
        more(evidence, beside: shown, on: &page)
    }

    private func unknown(on page: inout TextPage) {
        for statement in section.unknown { page.item(statement.text) }
        guard !section.evidenceUnclear.isEmpty else { return }
        page.item("Mixed results, or no clear effect: \(EvidenceCount(section.evidenceUnclear).words). The strongest:")
        let shown = EvidenceSelection(section).of(section.evidenceUnclear, limit: max(1, limit / 2))
        for entry in shown { page.item("\(entry.claim): \(entry.statement.text)", mark: "–", indent: 4) }
        more(section.evidenceUnclear, beside: shown, on: &page)
    }

    private func change(on page: inout TextPage) {
        for statement in section.change.prefix(limit) { page.item(statement.text) }
        let rest = section.change.dropFirst(limit)
        guard !rest.isEmpty else { return }
        page.item("and for \(NumberText.count(rest.count, "more claim")): warrant show, with the claim’s id")
    }

    /// Says how many results were left out, and the commands that show them.
    private func more(_ evidence: [SummaryEvidence], beside shown: [SummaryEvidence], on page: inout TextPage) {
        let rest = EvidenceCount(evidence).results - EvidenceCount(shown).results
        guard rest > 0 else { return }
        let ids = Set(evidence.filter { !shown.contains($0) }.map(\.claim)).sorted().map(\.rawValue)
        let named = ids.count <= 6 ? ids.joined(separator: ", ") : ids.prefix(5).joined(separator: ", ") + " and \(ids.count - 5) others"
        page.item("and \(NumberText.count(rest, "more result")): warrant show \(named)")
    }
}

extension SummaryClaim {
    /// The claim's name without its id.
    var headingText: String {
        let text = heading.text
        return text.hasPrefix(id.rawValue + " ") ? String(text.dropFirst(id.rawValue.count + 1)) : text
    }
}
