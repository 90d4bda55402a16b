import WarrantModel
import WarrantText

/// Builds a Citation from a reference.
enum FHIRCitation {
    static func resource(_ reference: Reference) -> JSONValue {
        .members([
            ("resourceType", "Citation"), ("id", .string(FHIRValue.id(reference.id.rawValue))), ("status", "active"),
            ("title", FHIRValue.string(reference.title ?? reference.id.rawValue)),
            (
                "note",
                reference.cautions.isEmpty
                    ? nil : .array(reference.cautions.map { .members([("text", FHIRValue.string($0))]) })
            ),
            ("citedArtifact", artifact(reference)),
        ])
    }

    private static func artifact(_ reference: Reference) -> JSONValue {
        let identifiers: [JSONValue] = [
            reference.doi.map { .members([("system", "https://doi.org"), ("value", FHIRValue.string($0))]) },
            reference.pmid.map {
                .members([("system", "https://pubmed.ncbi.nlm.nih.gov"), ("value", FHIRValue.string($0))])
            },
        ].compactMap { $0 }
        return .members([
            ("identifier", identifiers.isEmpty ? nil : .array(identifiers)),
            ("title", reference.title.map { [.members([("text", FHIRValue.string($0))])] }),
            ("publicationForm", form(reference).map { [$0] }),
            ("webLocation", reference.url.map { [.members([("url", FHIRValue.string($0))])] }),
            ("contributorship", contributors(reference.author)),
        ])
    }

    private static func form(_ reference: Reference) -> JSONValue? {
        let members: [(String, JSONValue?)] = [
            ("publishedIn", reference.containerTitle.map { .members([("title", FHIRValue.string($0))]) }),
            ("volume", reference.volume.map(FHIRValue.string)), ("issue", reference.issue.map(FHIRValue.string)),
            ("articleDate", date(reference).map(JSONValue.string)),
            ("pageString", reference.page.map(FHIRValue.string)),
        ]
        return members.contains { $0.1 != nil } ? .members(members) : nil
    }

    private static func date(_ reference: Reference) -> String? {
        guard let year = reference.year else { return nil }
        let rest = [reference.month, reference.day].prefix { $0 != nil }.compactMap { $0 }
        return String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
            + rest.map { $0 < 10 ? "-0\($0)" : "-\($0)" }.joined()
    }

    private static func contributors(_ names: [ReferenceName]) -> JSONValue? {
        let known = names.filter { !$0.isEtAl }
        guard !known.isEmpty else { return nil }
        return .members([
            ("complete", .boolean(known.count == names.count)),
            (
                "entry",
                .array(
                    known.map { .members([("contributor", .members([("display", FHIRValue.string($0.inverted))]))]) })
            ),
        ])
    }
}
