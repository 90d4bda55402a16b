public import WarrantModel
import WarrantText

/// The summary of findings as the Evidence Based Medicine guide on FHIR R6 lays it out.
///
/// The guide is a ballot (1.0.0-ballot3 on 6.0.0-ballot5) and changes; no published schema can check it yet.
public struct FHIRSummaryOfFindingsFormat: InterchangeFormat {
    public let name = "fhir-r6-ebm"
    public let fileExtension = "json"
    public let summary = """
        SummaryOfFindings Composition per claim after the Evidence Based Medicine guide (1.0.0-ballot3) on FHIR R6, with \
        the Evidence, EvidenceVariable and ArtifactAssessment resources it points to. The guide is a ballot and may change.
        """

    public init() {}

    public func encode(_ evaluation: Evaluation, options: InterchangeOptions) -> [UInt8] {
        let evidence = BodyRecord.all(of: evaluation, decisiveOnly: true).map {
            FHIREvidence(record: $0, systems: .terminology, isR6: true)
        }
        var resources: [(type: String, id: String, resource: JSONValue)] = []
        for claim in evaluation.catalog.claims {
            let entries = evidence.filter { $0.record.claim.id == claim.id }
            guard !entries.isEmpty else { continue }
            resources.append(("Composition", claim.id.rawValue, composition(claim, entries, options)))
        }
        for item in evidence {
            resources.append(("Evidence", item.id, item.evidence))
            resources.append(("EvidenceVariable", item.id, variable(item)))
            if let assessment = item.assessment {
                resources.append(("ArtifactAssessment", FHIRValue.id("certainty", item.id), assessment))
            }
        }
        return FHIRValue.bundle(resources, options)
    }

    private func composition(_ claim: Claim, _ entries: [FHIREvidence], _ options: InterchangeOptions) -> JSONValue {
        let date = claim.review.on ?? options.date
        return .members([
            ("resourceType", "Composition"), ("id", .string(FHIRValue.id(claim.id.rawValue))),
            ("meta", .members([("profile", ["http://hl7.org/fhir/uv/ebm/StructureDefinition/summary-of-findings"])])),
            ("status", claim.review.status == .signedOff ? "final" : "preliminary"),
            (
                "type",
                FHIRValue.concept(
                    FHIRValue.coding(FHIRValue.fevir, "EvidenceReport", "EvidenceReport"), text: "EvidenceReport")
            ),
            (
                "category",
                [
                    FHIRValue.concept(
                        FHIRValue.coding(FHIRValue.fevir, "SummaryOfFindings", "SummaryOfFindings"),
                        text: "Summary of Findings")
                ]
            ),
            ("date", date.map(JSONValue.string)),
            ("_date", date == nil ? Self.unknown : nil),
            ("author", [.members([("display", FHIRValue.string(options.publisher))])]),
            ("title", FHIRValue.string("Summary of findings: \(claim.plain)")),
            ("section", [headers, findings(entries)]),
        ])
    }

    /// A date that is required and not known.
    private static let unknown: JSONValue = .members([
        (
            "extension",
            [
                .members([
                    ("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason"), ("valueCode", "unknown"),
                ])
            ]
        )
    ])

    /// The columns of the table, by code.
    private static let columns: [(code: String, display: String)] = [
        ("outcome-measure", "Outcome Measure"), ("sample-size", "Sample Size"),
        ("result-with-intervention-vs-comparator", "Result with intervention vs. comparator"),
        ("certainty-of-evidence", "Certainty of Evidence"), ("assertion", "Assertion"),
    ]

    private func section(_ code: String, _ display: String, _ members: [(String, JSONValue?)]) -> JSONValue {
        .members(
            [
                ("title", .string(display)),
                ("code", FHIRValue.concept(FHIRValue.coding(FHIRValue.fevir, code, display))),
            ] + members)
    }

    private var headers: JSONValue {
        section(
            "column-headers", "Column Headers",
            [
                (
                    "section",
                    .array(Self.columns.map { section($0.code, $0.display, [("text", narrative($0.display))]) })
                )
            ])
    }

    private func findings(_ entries: [FHIREvidence]) -> JSONValue {
        section("summary-of-findings", "Summary of Findings", [("section", .array(entries.map(entry)))])
    }

    private func entry(_ item: FHIREvidence) -> JSONValue {
        let effect = item.record.effect
        let people =
            effect?.participants.map { "\(DecimalText.grouped($0)) participants" } ?? "participants not reported"
        let studies = effect?.studies.map { $0 == 1 ? "1 study" : "\($0) studies" } ?? "studies not reported"
        let certainty = item.record.body?.certainty?.certainty
        let texts: [String: (String, JSONValue?)] = [
            "outcome-measure": (item.record.outcome.name, FHIRValue.reference("EvidenceVariable", item.id)),
            "sample-size": ("\(people), \(studies)", nil),
            "result-with-intervention-vs-comparator": (
                effect.flatMap(EffectText.of) ?? "not reported", FHIRValue.reference("Evidence", item.id)
            ),
            "certainty-of-evidence": (
                certainty.map { "\($0.signs) \($0.rawValue)" } ?? "not rated",
                certainty.map { _ in FHIRValue.reference("ArtifactAssessment", FHIRValue.id("certainty", item.id)) }
            ),
            "assertion": (item.record.assessed?.statement ?? "not assessed", FHIRValue.reference("Evidence", item.id)),
        ]
        let cells = Self.columns.map { column -> JSONValue in
            let (text, target) = texts[column.code] ?? ("-", nil)
            return section(column.code, column.display, [("text", narrative(text)), ("entry", target.map { [$0] })])
        }
        return section(
            "summary-of-findings-entry-for-a-single-outcome", "Summary of findings entry for a single outcome",
            [
                ("focus", FHIRValue.reference("EvidenceVariable", item.id)), ("section", .array(cells)),
            ])
    }

    private func variable(_ item: FHIREvidence) -> JSONValue {
        .members([
            ("resourceType", "EvidenceVariable"), ("id", .string(item.id)), ("status", item.status),
            ("title", FHIRValue.string(item.record.outcome.name)),
            (
                "description",
                FHIRValue.string("\(item.record.outcome.name); better when \(item.record.outcome.betterWhen.rawValue)")
            ),
        ])
    }

    private func narrative(_ text: String) -> JSONValue {
        .members([
            ("status", "generated"),
            (
                "div",
                .string("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(MarkupText.escaped(FHIRValue.text(text), breaks: .kept))</div>")
            ),
        ])
    }
}
