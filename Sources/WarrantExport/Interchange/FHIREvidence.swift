import WarrantModel
import WarrantText

/// Builds the FHIR resources of one body of evidence.
struct FHIREvidence {
    let record: BodyRecord
    let systems: FHIRValue.CertaintySystems
    /// Whether roles are written as R6 has them (a code) or as R5 has them (a concept).
    let isR6: Bool

    var id: String { FHIRValue.id(record.claim.id.rawValue, record.outcome.id.rawValue) }

    var status: JSONValue { record.claim.review.status == .signedOff ? "active" : "draft" }

    /// The Evidence resource: question, statistic, certainty, sources.
    var evidence: JSONValue {
        .members([
            ("resourceType", "Evidence"), ("id", .string(id)),
            (
                "meta",
                isR6
                    ? .members([("profile", ["http://hl7.org/fhir/uv/ebm/StructureDefinition/comparative-evidence"])])
                    : nil
            ),
            ("status", status),
            ("title", FHIRValue.string("\(record.claim.plain): \(record.outcome.name)")),
            ("description", FHIRValue.string("Evidence about: \(record.claim.statement)")),
            ("assertion", (record.assessed?.statement).map(FHIRValue.string)),
            (
                "note",
                (record.assessed?.reason).map {
                    FHIRValue.note("Verdict: \((record.assessed?.verdict ?? .notAssessed).name). \($0)")
                }
            ),
            ("relatedArtifact", sources),
            ("variableDefinition", .array(variables)),
            ("statistic", statistic.map { .array([$0]) }),
            ("certainty", record.body?.certainty.map { .array([certainty($0)]) }),
        ])
    }

    private var sources: JSONValue? {
        let studies = Set(record.evidence.filter { $0.directness != .remote }.map(\.study)).sorted()
        guard !studies.isEmpty else { return nil }
        return .array(
            studies.map { key in
                .members([
                    ("type", "derived-from"),
                    ("resourceReference", FHIRValue.reference("Citation", FHIRValue.id(key.rawValue))),
                ])
            })
    }

    private var variables: [JSONValue] {
        let question = record.claim.question
        let exposure = question.intervention ?? question.exposure
        return [
            variable("population", question.population),
            exposure.map { variable("exposure", $0, comparator: question.comparator) },
            variable("measuredVariable", record.outcome.name, r6: "outcome"),
        ].compactMap { $0 }
    }

    private func variable(_ role: String, _ text: String, comparator: String? = nil, r6: String? = nil) -> JSONValue {
        if isR6 {
            return .members([
                ("description", FHIRValue.string(text)), ("note", FHIRValue.note(r6 ?? role)),
                ("variableRole", .string(r6 ?? role)), ("comparatorCategory", comparator.map(FHIRValue.string)),
            ])
        }
        let compared = comparator.map { "\(text), compared with: \($0)" } ?? text
        return .members([
            ("description", FHIRValue.string(compared)),
            (
                "variableRole",
                FHIRValue.concept(FHIRValue.coding("http://terminology.hl7.org/CodeSystem/variable-role", role))
            ),
        ])
    }

    private var statistic: JSONValue? {
        guard let effect = record.effect else { return nil }
        let code = FHIRValue.measures[effect.measure].map { FHIRValue.coding(FHIRValue.sevco, $0.code, $0.display) }
        let words = effect.scale ?? effect.measure.rawValue
        let isProportion = effect.measure.isProportion
        func quantity(_ value: Double) -> JSONValue {
            .members([
                ("value", .number(value)), ("unit", isProportion ? "%" : nil),
                ("system", isProportion ? "http://unitsofmeasure.org" : nil), ("code", isProportion ? "%" : nil),
            ])
        }
        return .members([
            ("description", FHIRValue.string(EffectText.of(effect).map { "\($0), \(words)" } ?? words)),
            ("statisticType", code.map { FHIRValue.concept($0, text: words) } ?? FHIRValue.concept(text: words)),
            ("quantity", effect.estimate.map(quantity)),
            ("numberOfEvents", effect.events.map(JSONValue.integer)),
            ("sampleSize", sampleSize(effect)),
            ("attributeEstimate", attributes(effect, quantity)),
        ])
    }

    private func sampleSize(_ effect: Effect) -> JSONValue? {
        guard effect.participants != nil || effect.studies != nil else { return nil }
        return .members([
            ("numberOfStudies", effect.studies.map(JSONValue.integer)),
            ("numberOfParticipants", effect.participants.map(JSONValue.integer)),
        ])
    }

    private func attributes(_ effect: Effect, _ quantity: (Double) -> JSONValue) -> JSONValue? {
        var attributes: [JSONValue] = []
        if effect.ciLow != nil || effect.ciHigh != nil {
            attributes.append(
                .members([
                    (
                        "type",
                        FHIRValue.concept(FHIRValue.coding(FHIRValue.sevco, "STATO:0000196", "confidence interval"))
                    ),
                    ("level", effect.ciLevel.map { .number($0 / 100) }),
                    ("range", .members([("low", effect.ciLow.map(quantity)), ("high", effect.ciHigh.map(quantity))])),
                ]))
        }
        if let p = effect.pValue {
            attributes.append(
                .members([
                    ("description", FHIRValue.string("P \(p)")),
                    ("type", FHIRValue.concept(FHIRValue.coding(FHIRValue.sevco, "STATO:0000700", "p-value"))),
                    ("quantity", Double(p).map { .members([("value", .number($0))]) }),
                ]))
        }
        if let i2 = effect.i2 {
            attributes.append(
                .members([
                    ("description", FHIRValue.string("I-squared \(DecimalText.shortest(i2))%")),
                    ("type", FHIRValue.concept(text: "I-squared")), ("quantity", quantityInPercent(i2)),
                ]))
        }
        return attributes.isEmpty ? nil : .array(attributes)
    }

    private func quantityInPercent(_ value: Double) -> JSONValue {
        .members([("value", .number(value)), ("unit", "%"), ("system", "http://unitsofmeasure.org"), ("code", "%")])
    }

    private func type(_ code: String) -> JSONValue { FHIRValue.concept(FHIRValue.coding(systems.type, code)) }

    private func ratings(_ codes: [String]) -> [JSONValue] { codes.map { FHIRValue.coding(systems.rating, $0) } }

    private func certainty(_ assessment: CertaintyAssessment) -> JSONValue {
        var parts = assessment.moves.map { move -> JSONValue in
            .members([
                ("note", FHIRValue.note(move.reason)), ("type", type(FHIRValue.domainTypes[move.domain] ?? "Overall")),
                (
                    "rating",
                    .members([("coding", .array(ratings(FHIRValue.domainRatings[move.rating] ?? ["no-change"])))])
                ),
            ])
        }
        if let upgrade = assessment.upgrade, let code = FHIRValue.upgradeTypes[upgrade.domain] {
            let rating =
                assessment.upgradeApplied > 0
                ? ["present", "upcode\(min(assessment.upgradeApplied, 2))"] : ["present", "no-change"]
            parts.append(
                .members([
                    ("note", FHIRValue.note(upgrade.reason)), ("type", type(code)),
                    ("rating", .members([("coding", .array(ratings(rating)))])),
                ]))
        }
        return .members([
            ("type", type("Overall")),
            (
                "rating",
                .members([("coding", .array(ratings([FHIRValue.certaintyCodes[assessment.certainty] ?? "very-low"])))])
            ),
            ("subcomponent", parts.isEmpty ? nil : .array(parts)),
        ])
    }

    /// The certainty as an assessment of its own, domain by domain.
    var assessment: JSONValue? {
        guard let certainty = record.body?.certainty else { return nil }
        let domains = certainty.moves.map { move -> JSONValue in
            .members([
                ("informationType", "rating"), ("summary", FHIRValue.string(move.reason)),
                ("type", type(FHIRValue.domainTypes[move.domain] ?? "Overall")),
                (
                    "classifier",
                    .array(
                        (FHIRValue.domainRatings[move.rating] ?? []).map {
                            FHIRValue.concept(FHIRValue.coding(systems.rating, $0))
                        })
                ),
            ])
        }
        let system: JSONValue = .members([
            ("informationType", "classifier"),
            ("type", FHIRValue.concept(FHIRValue.coding(FHIRValue.fevir, "rating-system"))),
            (
                "classifier",
                [
                    FHIRValue.concept(
                        FHIRValue.coding(
                            "http://hl7.org/fhir/uv/ebm/CodeSystem/evidence-rating-system-classifier-codesystem",
                            "GRADE"))
                ]
            ),
        ])
        let overall: JSONValue = .members([
            ("informationType", "rating"), ("type", type("Overall")),
            (
                "classifier",
                [
                    FHIRValue.concept(
                        FHIRValue.coding(systems.rating, FHIRValue.certaintyCodes[certainty.certainty] ?? "very-low"))
                ]
            ),
            ("component", domains.isEmpty ? nil : .array(domains)),
        ])
        return .members([
            ("resourceType", "ArtifactAssessment"), ("id", .string(FHIRValue.id("certainty", id))),
            (
                "meta",
                isR6
                    ? .members([("profile", ["http://hl7.org/fhir/uv/ebm/StructureDefinition/certainty-of-evidence"])])
                    : nil
            ),
            ("title", FHIRValue.string("Certainty of evidence: \(record.claim.plain), \(record.outcome.name)")),
            ("artifactReference", FHIRValue.reference("Evidence", id)),
            ("content", [system, overall]),
        ])
    }
}
