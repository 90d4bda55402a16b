import WarrantModel
import WarrantText

/// The summary as data: schema `warrant.summary/1`.
public struct JSONSummaryFormat: SummaryFormat {
    public static let name = "json"
    public static let fileExtension = "json"
    /// The version of the shape.
    public static let schema = "warrant.summary/1"

    public init() {}

    public func render(_ summary: Summary, style: TextStyle) -> String {
        let verdicts = Verdict.allCases
        let overview = summary.overview.map { row -> JSONValue in
            [
                "id": .string(row.explanation.rawValue), "title": .string(row.title),
                "standing": JSONValue(row.standing?.rawValue), "weakestLink": JSONValue(row.weakestLink?.rawValue),
                "counts": .object(verdicts.map { .init($0.rawValue, .integer(row.counts[$0] ?? 0)) }),
                "isInScope": .boolean(row.isInScope), "statement": row.statement.json,
            ]
        }
        let value: JSONValue = [
            "schema": .string(Self.schema),
            "scope": JSONValue(summary.scope?.label),
            "title": .string(summary.title),
            "population": .string(summary.population),
            "status": .array(summary.status.map(\.json)),
            "overview": .array(overview),
            "explanations": .array(summary.sections.map(section)),
            "methods": .array(summary.methods.map(\.json)),
            "balance": [
                "isBalanced": .boolean(summary.balance.isEmpty),
                "findings": .array(summary.balance.map { finding -> JSONValue in
                    [
                        "rule": .string(finding.rule), "explanation": JSONValue(finding.explanation?.rawValue),
                        "claim": JSONValue(finding.claim?.rawValue), "message": .string(finding.message),
                    ]
                }),
                "statement": summary.balanceStatement.json,
            ],
            "references": .array(summary.references.map(\.json)),
        ]
        return value.text() + "\n"
    }

    private func section(_ section: SummarySection) -> JSONValue {
        [
            "id": .string(section.explanation.rawValue), "title": .string(section.title),
            "parts": .array(section.parts.map { .string($0.rawValue) }),
            "account": section.account.json,
            "saidBy": .array(section.saidBy.map(\.json)),
            "standing": .array(section.standing.map(\.json)),
            "claims": .array(section.claims.map(claim)),
            "evidenceFor": .array(section.evidenceFor.map { .string($0.statement.id) }),
            "evidenceAgainst": .array(section.evidenceAgainst.map { .string($0.statement.id) }),
            "unknown": .array(section.unknown.map(\.json)),
            "evidenceUnclear": .array(section.evidenceUnclear.map { .string($0.statement.id) }),
            "change": .array(section.change.map(\.json)),
            "harms": .array(section.harms.map(\.json)),
        ]
    }

    private func claim(_ claim: SummaryClaim) -> JSONValue {
        [
            "id": .string(claim.id.rawValue), "role": .string(claim.role.rawValue),
            "verdict": .string(claim.verdict.rawValue), "certainty": JSONValue(claim.certainty?.rawValue),
            "statements": .array(
                ([claim.heading, claim.assertion, claim.standing, claim.reason, claim.wording]
                    + [claim.remarks].compactMap { $0 } + [claim.review]).map(\.json)),
            "outcomes": .array(claim.outcomes.map { outcome -> JSONValue in
                [
                    "id": .string(outcome.id.rawValue), "leaning": .string(outcome.leaning.rawValue),
                    "certainty": JSONValue(outcome.certainty?.rawValue),
                    "effectClass": JSONValue(outcome.effectClass?.rawValue),
                    "statements": .array(
                        ([outcome.statement] + [outcome.estimate].compactMap { $0 } + outcome.profile).map(\.json)),
                ]
            }),
            "evidence": .array(claim.evidence.map(evidence)),
        ]
    }

    private func evidence(_ evidence: SummaryEvidence) -> JSONValue {
        [
            "outcome": .string(evidence.outcome.rawValue), "study": .string(evidence.weighed.study.rawValue),
            "result": .string(evidence.weighed.result.rawValue), "side": .string(evidence.side.rawValue),
            "bearing": .string(evidence.weighed.bearing.rawValue),
            "directness": .string(evidence.weighed.directness.rawValue),
            "design": .string(evidence.design.rawValue), "participants": JSONValue(evidence.participants),
            "statements": .array([evidence.statement.json, evidence.limits.json]),
        ]
    }
}

extension SummaryStatement {
    /// The statement as data.
    var json: JSONValue {
        ["id": .string(id), "text": .string(text), "keys": .array(keys.map { .string($0.label) })]
    }
}
