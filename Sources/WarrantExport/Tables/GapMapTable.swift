public import WarrantModel

/// A map of explanations by outcomes: how much evidence of which certainty there is, and where there is none.
public struct GapMapTable: RecordTable {
    public let id = "gap-map"
    public let title = "Map of evidence and gaps"
    public let summary =
        "One row per explanation, outcome and certainty with the number of bodies of evidence; outcomes that an explanation's claims name and nobody studied stand under 'no body'. Also as a drawing (svg)."
    public let grid: GridLayout? = GridLayout(
        row: "outcomeName", column: "explanationTitle", level: "certainty", count: "bodies")
    public let notes = [
        "Outcomes are grouped by their key, so that the same outcome of several claims is one column."
    ]

    /// The claims of one explanation whose outcome has a body of one certainty.
    public struct Record {
        let explanation: Explanation.ID
        let explanationTitle: String
        let outcome: String
        let outcomeName: String
        let certainty: Certainty?
        let claims: [Claim.ID]
        let verdicts: [Verdict]
    }

    public init() {}

    public func records(of evaluation: Evaluation) -> [Record] {
        var records: [Record] = []
        var names: [String: String] = [:]
        for claim in evaluation.catalog.claims {
            for outcome in claim.outcomes where names[outcome.id.rawValue] == nil {
                names[outcome.id.rawValue] = outcome.id.rawValue.split(separator: "-").joined(separator: " ")
            }
        }
        for explanation in evaluation.catalog.topics.flatMap(\.explanations) {
            var places: [String: [(Certainty?, Claim.ID, Verdict)]] = [:]
            for claim in evaluation.catalog.claims(of: explanation.id) {
                for outcome in claim.outcomes {
                    let assessed = evaluation.assessment(claim.id)?.outcomes.first { $0.outcome == outcome.id }
                    places[outcome.id.rawValue, default: []].append(
                        (assessed?.certainty, claim.id, assessed?.verdict ?? .notAssessed))
                }
            }
            for (outcome, entries) in places.sorted(by: { $0.key < $1.key }) {
                for certainty in [nil] + Certainty.allCases.map(Optional.some) {
                    let matching = entries.filter { $0.0 == certainty }
                    guard !matching.isEmpty else { continue }
                    records.append(
                        Record(
                            explanation: explanation.id, explanationTitle: explanation.title, outcome: outcome,
                            outcomeName: names[outcome] ?? outcome, certainty: certainty, claims: matching.map(\.1),
                            verdicts: matching.map(\.2)))
                }
            }
        }
        return records
    }

    public var fields: [Field<Record>] {
        [
            Field(TableColumn("explanation", "Explanation key", isKey: true, "the explanation's name")) {
                .text($0.explanation.rawValue)
            },
            Field(KeyColumns.outcome()) { .text($0.outcome) },
            Field(
                TableColumn(
                    "certainty", "Certainty", allowed: ColumnValues.certainties, isKey: true, isShown: true,
                    "GRADE certainty of the bodies counted; 'no body' where none can be formed or none is rated")
            ) { .text($0.certainty?.rawValue ?? "no body") },
            Field(TableColumn("explanationTitle", "Explanation", isShown: true, "the explanation's title")) {
                .text($0.explanationTitle)
            },
            Field(TableColumn("outcomeName", "Outcome", isShown: true, "the outcome in words")) {
                .text($0.outcomeName)
            },
            Field(
                TableColumn(
                    "bodies", "Bodies", .integer, unit: "outcomes of claims", isShown: true,
                    "how many outcomes of claims stand here")
            ) { .integer($0.claims.count) },
            Field(TableColumn("claims", "Claims", isShown: true, "those claims")) { .list($0.claims.map(\.rawValue)) },
            Field(
                TableColumn(
                    "verdicts", "Verdicts", isShown: true, "the verdicts on this outcome, in the order of the claims")
            ) { .list($0.verdicts.map(\.name)) },
        ]
    }
}
