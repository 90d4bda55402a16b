import Testing
import WarrantModel
import WarrantText

@testable import WarrantExport

/// The conformance kit of evidence tables, and what single tables must say.
@Suite struct EvidenceTableTests {
    static let ids = AllTables.list.map(\.id)

    @Test(arguments: ids) func `a table of this catalogue keeps its own promises`(_ id: String) async throws {
        let table = try await AllTables.named(id).table(of: SampleEvaluation.repository())
        #expect(!table.rows.isEmpty)
        #expect(Set(table.columns.map(\.name)).count == table.columns.count)
        let keys = table.columns.indices.filter { table.columns[$0].isKey }
        #expect(Set(table.rows.map { row in keys.map { row[$0] } }).count == table.rows.count, "keys are unique")
        // One expectation for the whole table: tens of thousands of them take minutes.
        let broken = table.rows.flatMap { row in
            zip(row, table.columns).filter { !Self.fits($0, $1) }.map { "\($1.name): \($0.display)" }
        }
        #expect(broken == [])
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }

    private static func fits(_ cell: Cell, _ column: TableColumn) -> Bool {
        switch cell {
        case .missing(let reason): MissingReason.all.contains(reason)
        case .text(let text):
            (column.type == .text || column.type == .link) && (column.allowed.isEmpty || column.allowed.contains(text))
        case .integer: column.type == .integer
        case .number(let value): column.type == .number && value.isFinite
        case .boolean: column.type == .boolean
        case .link(let address): column.type == .link && Address.isAddress(address)
        }
    }

    @Test(arguments: ids) func `every key of this catalogue's tables resolves`(_ id: String) async throws {
        let evaluation = try await SampleEvaluation.repository()
        let table = try AllTables.named(id).table(of: evaluation)
        for (index, column) in table.columns.enumerated() {
            guard let target = column.resolvesIn else { continue }
            let other = try AllTables.named(target.table).table(of: evaluation)
            let place = try #require(other.index(of: target.column))
            let known = Set(other.rows.map { $0[place].display })
            let dangling = table.rows.map { $0[index] }.filter { !$0.isMissing && !known.contains($0.display) }
            #expect(dangling == [], "\(id).\(column.name)")
        }
    }

    @Test func `the evidence table has a row for every result weighed`() async throws {
        let evaluation = try await SampleEvaluation.repository()
        let weighed = evaluation.catalog.claims.reduce(0) { $0 + $1.weighedResults.count }
        #expect(EvidenceRowsTable().rows(of: evaluation).count == weighed)
    }

    @Test func `absolute effects follow from the baseline risk on file`() throws {
        let table = SummaryOfFindingsTable().table(of: SampleEvaluation.make())
        func cell(_ name: String) throws -> Cell { table.rows[0][try #require(table.index(of: name))] }
        // 36 of 743 is 48.5 per 1000; 1 − (1 − 0.04845)^0.25 is 12.3 per 1000.
        #expect(try cell("baselineRisk") == .number(48.5))
        #expect(try cell("riskWith") == .number(12.3))
        #expect(try cell("absolute") == .text("36 fewer per 1000 (from 42 fewer to 25 fewer)"))
        #expect(try cell("baselineSource") == .text("36 of 743 in the comparison group (r0)"))
    }

    @Test(arguments: [
        // Cochrane Handbook 5.1, 12.5.4.2: OR 0.73 at 300 per 1000 is 62 fewer; HR 0.75 is 65 fewer.
        (EffectMeasureName.or, 0.73, -62.0), (.hr, 0.75, -65.0), (.rr, 0.75, -75.0), (.rd, -0.05, -50.0),
    ])
    func `a relative effect becomes so many per 1000`(_ measure: EffectMeasureName, _ value: Double, _ expected: Double) throws {
        let effect = try #require(AbsoluteEffect(Effect(measure: measure, estimate: value), baseline: 0.3))
        #expect(effect.difference.point.rounded() == expected)
    }

    @Test func `an interval that includes no effect is given as a range only`() throws {
        let effect = Effect(measure: .rr, estimate: 0.9, ciLow: 0.7, ciHigh: 1.2)
        #expect(try #require(AbsoluteEffect(effect, baseline: 0.1)).words == "from 30 fewer to 20 more per 1000")
    }

    @Test func `no baseline risk is invented`() async throws {
        let table = SummaryOfFindingsTable().table(of: try await SampleEvaluation.repository())
        let index = try #require(table.index(of: "baselineRisk"))
        let source = try #require(table.index(of: "baselineSource"))
        #expect(table.rows.allSatisfy { $0[index].isMissing == $0[source].isMissing })
    }

    @Test func `rows that point the other way give no baseline risk`() {
        let base = SampleEvaluation.make()
        var studies = base.catalog.studies
        studies[0].results[0].rows[0].events1 = 100
        let catalog = Catalog(
            topics: base.catalog.topics, claims: base.catalog.claims, concepts: [], references: base.catalog.references,
            studies: studies, documents: base.catalog.documents, searches: [])
        let table = SummaryOfFindingsTable().table(of: Evaluation(catalog: catalog, assessments: base.assessments, standings: base.standings))
        #expect(table.rows[0][table.index(of: "baselineRisk") ?? 0] == .missing(.noBaselineRisk))
    }

    @Test func `the corrected covered area of a published example is right`() {
        // Ticks S1:{R1,R3,R4} S2:{R1,R2,R5} S3:{R3,R4}, five reviews: N = 8, r = 3, 5/12 = 41.67%.
        let counts = OverlapCounts([["s1", "s2"], ["s2"], ["s1", "s3"], ["s1", "s3"], ["s2"]])
        #expect(counts.ticks == 8)
        #expect(counts.studies == 3)
        #expect(counts.percent == 41.67)
        #expect(counts.band == "very high")
    }

    @Test func `wording above the ceiling is marked`() throws {
        let table = AssertionsTable().table(of: SampleEvaluation.make())
        #expect(table.rows[0][try #require(table.index(of: "exceedsCeiling"))] == .boolean(true))
    }

    @Test func `the index lists every table in the folder`() throws {
        let types = Set(AllTables.list.map { "\(type(of: $0)).swift" })
        #expect(Set(try SourceFolder.files("Tables").filter { $0.hasSuffix("Table.swift") }) == types)
    }
}
