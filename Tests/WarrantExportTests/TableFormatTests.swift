import Testing
import WarrantModel
import WarrantText

@testable import WarrantExport

/// The conformance kit of table formats: run over every format.
@Suite struct TableFormatTests {
    static let names = AllTableFormats.list.map(\.name)
    static let readable = AllTableFormats.list.filter { $0 is any ReadableTableFormat }.map(\.name)

    /// A table with one column of each type and the labels as texts.
    static func table(_ labels: [String]) -> Table {
        Table(
            id: "sample", title: "A & B <title>",
            columns: [
                TableColumn("key", "Key", .integer, isKey: true, "a number"),
                TableColumn("text", "Text", "any text"),
                TableColumn("number", "Number", .number, unit: "mm", "a number"),
                TableColumn("flag", "Flag", .boolean, "yes or no"),
                TableColumn("link", "Link", .link, "an address"),
                TableColumn("verdict", "Verdict", allowed: ColumnValues.verdicts, "a verdict"),
            ],
            rows: labels.enumerated().map { index, label in
                [
                    .integer(index), .text(label), index % 3 == 0 ? .missing(.notReported) : .number(Double(index) / 7 - 1),
                    .boolean(index % 2 == 0), .link("https://example.org/?a=\(index)&b=%3C"),
                    .text(ColumnValues.verdicts[index % ColumnValues.verdicts.count]),
                ]
            },
            notes: ["a note with & and <"])
    }

    @Test(arguments: names) func `a format gives the same bytes twice`(_ name: String) throws {
        let format = try AllTableFormats.named(name)
        let table = Self.table(HardLabels.list)
        guard format.accepts(table) else { return }
        #expect(try format.encode(table) == format.encode(table))
    }

    @Test(arguments: names) func `a format writes an empty table`(_ name: String) throws {
        let format = try AllTableFormats.named(name)
        let table = Self.table([])
        guard format.accepts(table) else { return }
        #expect(try !format.encode(table).isEmpty || name == "jsonl")
    }

    @Test(arguments: readable) func `hard labels come back from a format that can be read`(_ name: String) throws {
        try expectRoundTrip(name, HardLabels.list)
    }

    @Test(arguments: readable, [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `random labels come back from a format that can be read`(_ name: String, _ seed: UInt64) throws {
        try expectRoundTrip(name, HardLabels.random(200, seed: seed))
    }

    private func expectRoundTrip(_ name: String, _ labels: [String]) throws {
        let format = try #require(try AllTableFormats.named(name) as? any ReadableTableFormat)
        let table = Self.table(labels)
        let source = SourceText(name: "table", bytes: try format.encode(table))
        let rows = try format.decode(source, columns: table.columns)
        #expect(rows == table.rows)
    }

    @Test(arguments: ["csv", "tsv"]) func `no text of a delimited file begins like a formula`(_ name: String) throws {
        let format = try AllTableFormats.named(name)
        let table = Self.table(HardLabels.list + HardLabels.random(500, seed: 9))
        let delimiter = name == "csv" ? UInt8(ascii: ",") : ASCII.tab
        let source = SourceText(name: "t", bytes: try format.encode(table))
        let formulas = try DelimitedText(delimiter: delimiter).records(source).dropFirst().map { $0[1].text }.filter { text in
            let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{FEFF}" }
            return first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
        }
        #expect(formulas == [])
    }

    @Test func `zero, an empty text and a missing value differ in csv`() {
        let table = Table(
            id: "t", title: "t", columns: [TableColumn("a", "A", .integer, ""), TableColumn("b", "B", "")],
            rows: [[.integer(0), .text("")], [.missing(.notReported), .missing(.none)]])
        #expect(String(decoding: CSVFormat().encode(table), as: UTF8.self) == "a,b\n0,\"\"\n[not reported],[none]\n")
    }

    @Test func `a broken table file is refused with its place`() {
        let source = SourceText(name: "t.csv", text: "a\n\"open\n")
        let error = #expect(throws: ExportError.self) {
            try CSVFormat().decode(source, columns: [TableColumn("a", "A", "")])
        }
        #expect(error?.description == "t.csv:2:1: the quotation is not closed")
    }

    @Test func `a cell too long for a spreadsheet is refused, never cut`() {
        let table = Table(
            id: "t", title: "t", columns: [TableColumn("a", "A", "")], rows: [[.text(String(repeating: "x", count: 32_768))]])
        let error = #expect(throws: ExportError.self) { try XLSXFormat().encode(table) }
        #expect(error?.code == .tooLongForSheet)
    }

    @Test func `markdown escapes what would be read as a sign`() {
        let table = Table(id: "t", title: "t", columns: [TableColumn("a", "A", "")], rows: [[.text("a|b*c_\n<x>&")]])
        let text = String(decoding: MarkdownFormat().encode(table), as: UTF8.self)
        #expect(text == "# t\n\n| A |\n| --- |\n| a\\|b\\*c\\_<br>&lt;x&gt;&amp; |\n")
    }

    @Test func `the index lists every format in the folder`() throws {
        let files = try SourceFolder.files("Formats").filter { $0.hasSuffix("Format.swift") && $0 != "TableFormat.swift" }
        let types = AllTableFormats.list.map { "\(type(of: $0)).swift" }
        #expect(Set(files) == Set(types))
    }
}
