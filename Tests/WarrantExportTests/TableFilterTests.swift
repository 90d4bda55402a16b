import Testing

@testable import WarrantExport

@Suite struct TableFilterTests {
    static let table = Table(
        id: "t", title: "t",
        columns: [
            TableColumn("name", "Name", ""), TableColumn("count", "Count", .integer, ""),
            TableColumn("certainty", "Certainty", allowed: ["no body", "very low", "low", "moderate", "high"], ""),
        ],
        rows: [
            [.text("alpha and omega"), .integer(1), .text("low")], [.text("Beta"), .integer(10), .text("high")],
            [.text("say \"hi\""), .missing(.notReported), .missing(.notRated)], [.text("none"), .integer(0), .text("very low")],
        ])

    @Test(arguments: [
        ("count=1", [0]), ("count!=1", [1, 2, 3]), ("count>=1", [0, 1]), ("count<1", [3]), ("count=missing", [2]),
        ("count!=missing", [0, 1, 3]), ("count=\"not reported\"", [2]), ("certainty>=low", [0, 1]), ("certainty<moderate", [0, 3]),
        ("name~BETA", [1]), ("name!~a", [3]), ("name=\"alpha and omega\"", [0]), ("name=none", [3]),
        ("name=\"say \"\"hi\"\"\"", [2]), ("count>=0 and certainty=high", [1]), ("name ~ e AND count = 0", [3]),
    ])
    func `a filter keeps the rows that pass`(_ filter: String, _ expected: [Int]) throws {
        let rows = try Self.table.filtered(by: TableFilter(filter)).rows
        #expect(rows == expected.map { Self.table.rows[$0] })
    }

    @Test(arguments: [
        ("nmae=x", "unknown column 'nmae'; did you mean 'name'?"),
        ("certainty=modrate", "the column never holds 'modrate'; did you mean 'moderate'?"),
        ("count=many", "cannot read the filter: 'count' holds numbers, and 'many' is none"),
        ("name", "cannot read the filter: expected a comparison such as 'verdict=supported', found 'name'"),
        ("=x", "cannot read the filter: no column before '=' in '=x'"),
        ("name=\"open", "cannot read the filter: the quotation is not closed in 'name=\"open'"),
    ])
    func `a filter that cannot be read says why`(_ filter: String, _ message: String) {
        let error = #expect(throws: ExportError.self) { try Self.table.filtered(by: TableFilter(filter)) }
        #expect(error?.description == message)
    }

    @Test(arguments: [
        ("tabel", "csv", "unknown table 'tabel'"), ("sofs", "csv", "unknown table 'sofs'; did you mean 'sof'?"),
        ("sof", "xslx", "unknown format 'xslx'; did you mean 'xlsx'?"),
        ("claims", "svg", "the table 'claims' cannot be drawn as a map; valid: gap-map"),
        ("fhri", "csv", "unknown table 'fhri'; did you mean 'fhir'?"),
    ])
    func `unknown names are answered with the nearest`(_ what: String, _ format: String, _ message: String) {
        let request = ExportRequest(name: what, format: format)
        let error = #expect(throws: ExportError.self) { try EvidenceExport.file(for: request, of: SampleEvaluation.make()) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `columns come in the order asked for`() throws {
        let table = try EvidenceExport.table("claims", of: SampleEvaluation.make(), columns: ["verdict", "claim"])
        #expect(table.columns.map(\.name) == ["verdict", "claim"])
    }
}
