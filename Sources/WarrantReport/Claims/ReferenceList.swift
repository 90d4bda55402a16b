import WarrantModel

/// The references behind a claim, a short entry for each citation key.
struct ReferenceList {
    private let catalog: Catalog

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    /// Writes the references that a claim's evidence, thresholds, harms and notes cite, by key.
    func write(_ claim: Claim, _ assessment: ClaimAssessment, on page: inout TextPage) {
        let references = keys(claim, assessment).compactMap(catalog.reference)
        guard !references.isEmpty else { return }
        page.heading("References (\(references.count))")
        for reference in references { page.item("[\(reference.id)] \(reference.shortEntry)") }
    }

    private func keys(_ claim: Claim, _ assessment: ClaimAssessment) -> [CitationKey] {
        let text = [assessment.harms, claim.harms, claim.notes].compactMap { $0 }.joined(separator: " ")
        let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map(String.init))
        let named = catalog.references.map(\.id).filter { words.contains($0.rawValue) }
        let thresholds = claim.outcomes.compactMap(\.mid?.source).map { CitationKey($0.rawValue) }
        return Set(claim.weighed.map(\.study) + thresholds + named).sorted()
    }
}

extension Reference {
    /// The reference in a line or two: first author, year, title, where it can be looked up, and what was not checked.
    var shortEntry: String {
        let names = author.filter { !$0.isEtAl }.map { $0.family ?? $0.literal ?? "" }.filter { !$0.isEmpty }
        let hasMore = author.contains(where: \.isEtAl)
        let who = switch names.count {
        case 0: "Author not seen"
        case 1, 2: hasMore ? names[0] + " et al." : NumberText.list(names)
        default: names[0] + " et al."
        }
        var text = "\(who) \(year.map(String.init) ?? "(year not seen)"). \((title ?? "Title not seen").closed)"
        if let containerTitle { text += " " + containerTitle.closed }
        if let doi { text += " doi:" + doi } else if let address { text += " " + address }
        if isPartial {
            text += " Partly verified: \(missing.isEmpty ? "some fields" : NumberText.list(missing)) not seen."
        }
        if let note = retraction.note { text += " " + note.sentence.closed }
        return text
    }
}
