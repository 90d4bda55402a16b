public import WarrantModel
public import WarrantText

/// A reference and the study read from it: what it is, what it found, and which claims weigh it.
public struct StudyReport: Sendable {
    /// The version of the shape.
    public static let schema = "warrant.study/1"

    private let catalog: Catalog

    public init(catalog: Catalog) {
        self.catalog = catalog
    }

    /// A result weighed for an outcome of a claim.
    private struct Use {
        let claim: Claim
        let outcome: Outcome
        let weighed: WeighedResult

        var words: String {
            let outcome = claim.outcomes.count > 1 ? (weighed.directness == .remote ? ", weighed for " : " on ") + SentenceStart.lowered(outcome.name) : ""
            return "\(claim.id) \(claim.plain): \(weighed.result) is \(weighed.bearing.words), \(weighed.directness.words)\(outcome)"
        }
    }

    /// Where the study is weighed, by claim.
    private func uses(of key: CitationKey) -> [Use] {
        catalog.claims.flatMap { claim in
            claim.outcomes.flatMap { outcome in
                ([outcome.body] + outcome.independentBodies.map(\.body)).flatMap(\.evidence)
                    .filter { $0.study == key }.map { Use(claim: claim, outcome: outcome, weighed: $0) }
            }
        }.sorted { ($0.claim.id, $0.weighed.result) < ($1.claim.id, $1.weighed.result) }
    }

    /// Returns the study for a terminal; nil when the catalogue does not have the reference.
    public func text(_ key: CitationKey, style: TextStyle = TextStyle()) -> String? {
        guard let reference = catalog.reference(key) else { return nil }
        var page = TextPage(style)
        page.title(key.rawValue)
        page.paragraph(reference.entry, indent: 0)
        if let doi = reference.doi { page.paragraph("doi:" + doi, indent: 0) }
        if let note = reference.citationNote {
            let missing = reference.missing.isEmpty ? "" : ": \(NumberText.list(reference.missing)) not seen"
            page.paragraph("Note: \(note)\(missing).", indent: 0)
        }
        let study = catalog.study(key)
        page.paragraph(study.map { "Design: \($0.design.name)." } ?? "A reference only; no results were read from it.", indent: 0)
        if let study {
            page.heading("Results (\(study.results.count))")
            for result in study.results { self.result(result, on: &page) }
        }
        let uses = uses(of: key)
        page.heading("Weighed for")
        if uses.isEmpty { page.paragraph("no claim") }
        for use in uses { page.item(use.words) }
        return page.text
    }

    private func result(_ result: StudyResult, on page: inout TextPage) {
        let figures = [result.effect?.figures, result.effect?.size].compactMap { $0 }.joined(separator: "; ")
        page.item("\(result.id): \(result.outcome). \(result.summary.closed) \(figures.isEmpty ? "No figure printed" : "Figures: " + figures).")
        page.paragraph("In \(result.population). Limits: \(result.limitations.closed)", indent: 4)
        if result.readAt.isWebAddress {
            page.raw("    " + page.style.dim(result.readAt))
        } else {
            page.paragraph("Read at \(result.readAt.closed)", indent: 4)
        }
    }

    /// Returns the study as data: schema `warrant.study/1`; nil when the catalogue does not have the reference.
    public func json(_ key: CitationKey) -> JSONValue? {
        guard let reference = catalog.reference(key) else { return nil }
        let study = catalog.study(key)
        return [
            "schema": .string(Self.schema), "id": .string(key.rawValue), "entry": .string(reference.entry),
            "doi": JSONValue(reference.doi), "url": JSONValue(reference.url),
            "verification": .string(reference.verification.rawValue),
            "missing": .array(reference.missing.map(JSONValue.string)), "design": JSONValue(study?.design.rawValue),
            "results": .array((study?.results ?? []).map { result -> JSONValue in
                [
                    "id": .string(result.id.rawValue), "outcome": .string(result.outcome),
                    "population": .string(result.population), "summary": .string(result.summary),
                    "effect": result.effect?.json ?? .null, "limitations": .string(result.limitations),
                    "readAt": .string(result.readAt),
                ]
            }),
            "weighedFor": .array(uses(of: key).map { use -> JSONValue in
                [
                    "claim": .string(use.claim.id.rawValue), "outcome": .string(use.outcome.id.rawValue),
                    "result": .string(use.weighed.result.rawValue), "bearing": .string(use.weighed.bearing.rawValue),
                    "directness": .string(use.weighed.directness.rawValue),
                ]
            }),
        ]
    }
}
