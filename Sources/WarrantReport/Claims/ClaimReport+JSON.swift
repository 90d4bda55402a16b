public import WarrantModel
public import WarrantText

extension ClaimReport {
    /// The version of the shape.
    public static let schema = "warrant.claim/1"

    /// Returns the claim as data; nil when the catalogue does not have it.
    public func json(_ id: Claim.ID) -> JSONValue? {
        guard let claim = catalog.claim(id), let assessment = evaluation.assessment(id) else { return nil }
        return [
            "schema": .string(Self.schema),
            "id": .string(claim.id.rawValue), "slug": .string(claim.slug), "statement": .string(claim.statement),
            "plain": .string(claim.plain), "explanation": .string(claim.explanation.rawValue),
            "kind": .string(claim.kind.rawValue), "role": .string(claim.role.rawValue),
            "direction": .string(claim.direction.rawValue), "causalLevel": .integer(claim.causalLevel),
            "assertedIn": .array(claim.assertedIn.map { $0.json(fit: assessment.fit(of: $0)) }),
            "question": claim.question.json,
            "verdict": .string(assessment.verdict.rawValue),
            "certainty": JSONValue(assessment.certainty?.rawValue),
            "effectClass": JSONValue(assessment.effectClass?.rawValue),
            "decisiveOutcome": JSONValue(assessment.decisiveOutcome?.rawValue),
            "reason": .string(assessment.reason),
            "tags": .array(assessment.tags.map(\.json)),
            "ceiling": assessment.ceiling.json,
            "outcomes": .array(assessment.outcomes.map { $0.json(recomputations) }),
            "evidence": .array(evidence(claim)),
            "stability": .array(assessment.stability.map { finding -> JSONValue in
                ["change": .string(finding.change), "verdict": .string(finding.verdict.rawValue)]
            }),
            "studyThatWouldChangeIt": JSONValue(claim.studyThatWouldChangeIt),
            "harms": JSONValue(assessment.harms),
            "otherSchemes": .array(assessment.otherSchemes.map { grade -> JSONValue in
                [
                    "scheme": .string(grade.scheme), "outcome": JSONValue(grade.outcome?.rawValue),
                    "grade": .string(grade.grade), "reason": .string(grade.reason),
                ]
            }),
            "review": [
                "status": .string(claim.review.status.rawValue), "by": JSONValue(claim.review.by),
                "on": JSONValue(claim.review.on), "due": JSONValue(claim.review.due),
            ],
            "notes": JSONValue(claim.notes),
            "references": .array(references(claim)),
            "trace": .array(assessment.trace.map(\.json)),
        ]
    }

    private func evidence(_ claim: Claim) -> [JSONValue] {
        EvidenceWriter(catalog: catalog).evidence(of: claim).map { entry in
            let result = catalog.result(entry.weighed.reference)?.result
            return [
                "outcome": .string(entry.outcome.rawValue), "study": .string(entry.weighed.study.rawValue),
                "result": .string(entry.weighed.result.rawValue), "side": .string(entry.side.rawValue),
                "bearing": .string(entry.weighed.bearing.rawValue),
                "directness": .string(entry.weighed.directness.rawValue), "because": JSONValue(entry.weighed.because),
                "design": .string(entry.design.rawValue), "participants": JSONValue(entry.participants),
                "effect": result?.effect?.json ?? .null, "text": .string(entry.statement.text),
                "limitations": JSONValue(result?.limitations), "readAt": JSONValue(result?.readAt),
            ]
        }
    }

    private func references(_ claim: Claim) -> [JSONValue] {
        Set(claim.weighed.map(\.study)).sorted().compactMap(catalog.reference).map { reference in
            [
                "id": .string(reference.id.rawValue), "title": JSONValue(reference.title),
                "year": JSONValue(reference.year), "doi": JSONValue(reference.doi), "url": JSONValue(reference.url),
                "verification": .string(reference.verification.rawValue),
                "missing": .array(reference.missing.map(JSONValue.string)),
                "retraction": .string(reference.retraction.rawValue),
            ]
        }
    }
}

extension Assertion {
    fileprivate func json(fit: WordingFit?) -> JSONValue {
        [
            "document": .string(document.rawValue), "paragraph": .integer(paragraph), "anchor": .string(anchor),
            "strength": .string(strength.rawValue), "attributedTo": JSONValue(attributedTo), "wordingFit": JSONValue(fit?.rawValue),
        ]
    }
}

extension ClinicalQuestion {
    fileprivate var json: JSONValue {
        [
            "population": .string(population), "intervention": JSONValue(intervention),
            "exposure": JSONValue(exposure), "comparator": .string(comparator),
        ]
    }
}
