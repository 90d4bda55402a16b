import Testing
import Foundation
import WarrantModel
import WarrantText

@testable import WarrantExport

@Suite struct ReferenceReaderTests {
    private func read(_ text: String, _ name: String = "file") throws -> ReferenceReading {
        let source = SourceText(name: name, text: text)
        return try AllReferenceReaders.reader(for: source).read(source)
    }

    @Test func `RIS dialects give the same record`() throws {
        let first = try read("TY  - JOUR\nAU  - Doe, Jane\nTI  - Knees\nJO  - Journal\nPY  - 2001\nSP  - 1\nEP  - 9\nER  - \n")
        let second = try read("TY  - JOUR\r\nA1  - Doe, Jane\r\nT1  - Knees\r\nJF  - Journal\r\nY1  - 2001///\r\nSP  - 1-9\r\nER  -\r\n")
        #expect(first.references[0].reference == second.references[0].reference)
    }

    @Test func `unknown RIS tags are kept and written back`() throws {
        let text = "TY  - JOUR\nTI  - Knees\nKW  - pain\nKW  - runners\nAB  - Long\n  text\nL1  - file:///home/me/paper.pdf\nER  - \n"
        let reading = try read(text)
        let reference = reading.references[0].reference
        #expect(reference.unknownFields == ["ris:KW": "pain\nrunners", "ris:AB": "Long text"])
        #expect(reading.losses == [ImportLoss("L1", "a link to a local file is dropped")])
        let written = String(decoding: RISFormat().encode([reference]), as: UTF8.self)
        #expect(written.contains("KW  - pain\nKW  - runners\n"))
        #expect(!written.contains("/home/me"))
    }

    @Test func `a retracted MEDLINE record is retracted here`() throws {
        let text = """
            PMID- 123
            TI  - A title that goes on
                  over a second line
            FAU - Doe, Jane
            AU  - Doe J
            JT  - Journal of knees
            DP  - 2001 Nov 5
            LID - 10.1000/x [doi]
            RIN - J Knees. 2003;1:1. PMID: 9
            """
        let reference = try read(text).references[0].reference
        #expect(reference.title == "A title that goes on over a second line")
        #expect(reference.retraction == .retraction)
        #expect(reference.unknownFields["nbib:RIN"] == "J Knees. 2003;1:1. PMID: 9")
        #expect(reference.author == [ReferenceName(family: "Doe", given: "Jane")])
        #expect(reference.doi == "10.1000/x")
        #expect([reference.year, reference.month, reference.day] == [2001, 11, 5])
    }

    @Test func `BibTeX strings, concatenation, accents and name orders are read`() throws {
        let text = #"""
            @string{am = "American Journal"}
            @comment{left out}
            @article{key, author = "Ludwig van Beethoven and {World Health Organization} and Garc{\'\i}a, Jos\'{e} and others",
              title = {On {PFP} -- a \"Uberblick}, journal = am # { of Knees}, year = 2001, month = nov, file = {/home/me/x.pdf}, keywords={a, b}}
            """#
        let reading = try read(text, "x.bib")
        let reference = reading.references[0].reference
        #expect(reference.title == "On PFP – a Überblick")
        #expect(reference.containerTitle == "American Journal of Knees")
        #expect(reference.month == 11)
        #expect(reference.author == [
            ReferenceName(family: "van Beethoven", given: "Ludwig"), ReferenceName(literal: "World Health Organization"),
            ReferenceName(family: "García", given: "José"), ReferenceName(literal: "et al."),
        ])
        #expect(reference.unknownFields == ["bibtex:keywords": "a, b"])
        #expect(reading.losses.contains(ImportLoss("file", "a local path is dropped")))
    }

    @Test(arguments: [
        ("TY  - JOUR\nTI  - x\n", "file:1: the record has no 'ER  - '"),
        ("TY  - JOUR\nTI  - x\nTY  - BOOK\nER  - \n", "file:1: the record has no 'ER  - '"),
        ("@article{x, title = {open\n", "file:1: the value is not closed"),
        ("@article{x,\n title {x}}\n", "file:2: expected '=' after 'title'"),
        ("@article{x,\n title = {x}\n", "file:1: the entry is not closed"),
        ("PMID- 1\nTI  - x\nbroken line\n", "file:3: expected a MEDLINE tag such as 'PMID- ' or a line indented by six"),
        ("[{\"type\": \"book\", }]", "file:1: expected a quoted key"),
        ("[1]", "file:1: expected a CSL-JSON record, found the number 1"),
    ])
    func `a broken file is refused with its line`(_ text: String, _ expected: String) throws {
        let reading = try read(text)
        #expect(reading.hasErrors)
        let first = try #require(reading.diagnostics.first)
        #expect("\(first.location.file):\(first.location.position.line): \(first.message)" == expected)
    }

    @Test func `a file in Windows-1252 is read and the guess reported`() {
        let bytes = Array("TY  - JOUR\nTI  - Caf".utf8) + [0xE9, 0x20, 0x96] + Array(" x\nER  - \n".utf8)
        let reading = RISReader().read(SourceText(name: "f.ris", bytes: bytes))
        #expect(reading.references[0].reference.title == "Café – x")
        #expect(reading.losses.count == 1)
    }

    @Test func `records are new, the same or conflicting`() throws {
        let old = ReferenceFormatTests.crossley
        var same = old
        same.id = "other"
        var conflicting = old
        conflicting.doi = nil
        conflicting.volume = "31"
        var byTitle = old
        byTitle.id = "another"
        byTitle.doi = nil
        byTitle.pmid = nil
        byTitle.title = old.title?.uppercased()
        var new = old
        new.doi = "10.1000/new"
        new.pmid = nil
        var byKey = old
        byKey.doi = nil
        byKey.pmid = nil
        byKey.year = nil
        let imported = [same, conflicting, byTitle, byKey, new, new].map {
            ImportedReference(reference: $0, location: SourceLocation(file: "f", line: 1, column: 1))
        }
        let plan = ReferenceImport(imported, into: [old])
        #expect(plan.entries.map(\.standing) == [.same, .conflicting, .same, .same, .new, .same])
        #expect(plan.entries.map(\.matchedBy) == ["DOI", "PMID", "title and year", "key and title", nil, "DOI"])
        #expect(plan.entries[1].differences == [.init(field: "volume", existing: "30", imported: "31")])
        #expect(plan.new.map(\.id) == ["crossley2002physical-2"])
    }

    @Test func `adding to a bibliography leaves every other byte alone`() throws {
        let old = "[\n {\n  \"id\": \"b\",\n  \"x\":   1\n },\n {\n  \"id\": \"d\"\n }\n]\n"
        func reference(_ id: String) -> Reference { Reference(id: .init(id), type: "book", verification: .partial) }
        let bytes = try BibliographyFile.adding([reference("c"), reference("a"), reference("e")], to: SourceText(name: "r", text: old))
        let text = String(decoding: bytes, as: UTF8.self)
        let order = ["\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\""].compactMap { text.range(of: $0)?.lowerBound }
        #expect(order.count == 5)
        #expect(order == order.sorted())
        #expect(text.contains("{\n  \"id\": \"b\",\n  \"x\":   1\n }"))
        _ = try JSONRows.read(SourceText(name: "r", bytes: bytes))
    }
}
