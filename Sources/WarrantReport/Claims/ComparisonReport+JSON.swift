import WarrantModel
public import WarrantText

extension ComparisonReport {
    /// The version of the shape.
    public static let schema = "warrant.comparison/1"

    /// The comparison as data: schema `warrant.comparison/1`.
    public func json() -> JSONValue {
        [
            "schema": .string(Self.schema),
            "explanations": .array(explanations.map { explanation -> JSONValue in
                let standing = evaluation.standing(explanation.id)
                return [
                    "id": .string(explanation.id.rawValue), "title": .string(explanation.title),
                    "standing": JSONValue(standing?.weakestLink == nil ? nil : standing?.verdict.rawValue),
                    "weakestLink": JSONValue(standing?.weakestLink?.rawValue),
                    "links": .array(links(explanation).map { json($0, works: nil) }),
                    "treatments": .array(treatments(explanation).map { json($0, works: works($0)) }),
                ]
            }),
            "note": .string(Self.note),
        ]
    }

    private func json(_ row: Row, works: String?) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(row.claim.id.rawValue)), .init("plain", .string(row.claim.plain)),
            .init("verdict", .string(row.assessment.verdict.rawValue)),
            .init("certainty", JSONValue(row.assessment.certainty?.rawValue)),
            .init("outcomes", .array(row.assessment.outcomes.map { outcome -> JSONValue in
                [
                    "id": .string(outcome.outcome.rawValue), "name": .string(outcome.name),
                    "leaning": .string(EvidenceLeaning(outcome.effectClass, of: row.claim).rawValue),
                    "certainty": JSONValue(outcome.certainty?.rawValue),
                ]
            })),
        ]
        if let works { members.append(.init("works", .string(works))) }
        return .object(members)
    }
}
