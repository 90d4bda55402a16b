import Foundation
import Testing
import WarrantModel

@testable import WarrantExport

/// Files read by programs that are not ours; each test is skipped where its reader is not installed.
@Suite(.tags(.otherReaders)) struct OtherReaderTests {
    private static let labels = HardLabels.list + HardLabels.random(100, seed: 21)

    /// Writes files and runs a Python script beside them; the script prints nothing when all is well.
    private func python(_ script: String, _ files: [(String, [UInt8])]) throws -> String {
        try Fixture.inScratchFolder { folder in
            for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
            let result = OtherTool.run(OtherTool.python, ["-c", script], in: folder)
            return result.status == 0 ? result.output : "failed: \(result.output)"
        }
    }

    /// The labels as JSON, for scripts to compare with.
    private static var labelsFile: (String, [UInt8]) { ("labels.json", JSONFormat().encode(TableFormatTests.table(labels))) }

    @Test(.enabled(if: OtherTool.hasPython("openpyxl"), "needs openpyxl"))
    func `openpyxl reads every label, number and link of a workbook`() throws {
        let table = TableFormatTests.table(Self.labels)
        let output = try python(#"""
            import json, openpyxl
            from openpyxl.utils.escape import unescape
            rows = json.load(open("labels.json"))["rows"]
            sheet = openpyxl.load_workbook("t.xlsx")["sample"]
            assert sheet.freeze_panes == "B2" and sheet.auto_filter.ref.startswith("A1:F")
            for row, cells in zip(rows, sheet.iter_rows(min_row=2)):
                text = cells[1].value or ""
                assert cells[1].data_type != "f", text
                want = row["text"]
                assert unescape(text).replace("\r\n", "\n").replace("\r", "\n") == want.replace("\r\n", "\n").replace("\r", "\n"), (text, want)
                assert cells[0].value == row["key"] and cells[3].value == row["flag"]
                assert cells[2].value == (row["number"] if row["number"] is not None else "not reported") or abs(cells[2].value - row["number"]) < 1e-12
                assert cells[4].hyperlink.target == row["link"], (cells[4].hyperlink.target, row["link"])
                assert cells[5].value == row["verdict"] and cells[5].fill.fgColor.rgb != "00000000"
            """#, [("t.xlsx", try XLSXFormat().encode(table)), Self.labelsFile])
        #expect(output == "")
    }

    @Test func `Python's csv reader sees the guarded labels`() throws {
        guard OtherTool.has(OtherTool.python) else { return }
        let output = try python(#"""
            import csv, json
            rows = json.load(open("labels.json"))["rows"]
            for row, fields in zip(rows, list(csv.reader(open("t.csv", newline="", encoding="utf-8")))[1:]):
                text = fields[1][1:] if fields[1].startswith("'") else fields[1]
                assert text == row["text"], (text, row["text"])
            """#, [("t.csv", CSVFormat().encode(TableFormatTests.table(Self.labels))), Self.labelsFile])
        #expect(output == "")
    }

    @Test func `Python's HTML parser reads every label`() throws {
        guard OtherTool.has(OtherTool.python) else { return }
        let output = try python(#"""
            import json
            from html.parser import HTMLParser
            class Reader(HTMLParser):
                rows = []; cell = None
                def handle_starttag(self, tag, attributes):
                    assert tag != "script"
                    if tag == "tr": self.rows.append([])
                    if tag == "td": self.cell = ""
                def handle_endtag(self, tag):
                    if tag == "td": self.rows[-1].append(self.cell); self.cell = None
                def handle_data(self, data):
                    if self.cell is not None: self.cell += data
            reader = Reader(); reader.feed(open("t.html", newline="", encoding="utf-8").read())
            for row, cells in zip(json.load(open("labels.json"))["rows"], reader.rows[1:]):
                assert cells[1] == row["text"], (cells[1], row["text"])
            """#, [("t.html", HTMLFormat().encode(TableFormatTests.table(Self.labels))), Self.labelsFile])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("markdown_it"), "needs markdown-it-py"))
    func `a Markdown renderer shows every label as it is`() throws {
        let output = try python(#"""
            import json, re, html
            from markdown_it import MarkdownIt
            page = MarkdownIt("gfm-like", {"html": True}).render(open("t.md", newline="", encoding="utf-8").read())
            rows = re.findall(r"<tr>(.*?)</tr>", page, re.S)[1:]
            want = json.load(open("labels.json"))["rows"]
            assert len(rows) == len(want), (len(rows), len(want))
            for row, cells in zip(want, rows):
                cell = re.findall(r"<td[^>]*>(.*?)</td>", cells, re.S)[1]
                text = html.unescape(re.sub(r"<br>", "\n", cell))
                assert "<a" not in cell and "<em" not in cell and "<b" not in cell.replace("<br>", ""), cell
                assert text == row["text"].replace("\r\n", "\n").replace("\r", "\n"), (text, row["text"])
            """#, [("t.md", MarkdownFormat().encode(TableFormatTests.table(Self.labels))), Self.labelsFile])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.has("pdflatex"), "needs pdflatex"), .timeLimit(.minutes(2)))
    func `pdflatex compiles hard labels without a complaint`() throws {
        try Fixture.inScratchFolder { folder in
            try Data(LaTeXFormat().encode(TableFormatTests.table(Self.labels))).write(to: folder.appending(path: "t.tex"))
            let result = OtherTool.run("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "t.tex"], in: folder)
            #expect(result.status == 0, "\(result.output.suffix(1500))")
        }
    }

    @Test(.enabled(if: OtherTool.hasPython("frictionless"), "needs frictionless"))
    func `frictionless validates the data package of this catalogue`() async throws {
        let files = try EvidenceExport.everything(of: await SampleEvaluation.repository()).map { ($0.name, $0.bytes) }
        let output = try python(#"""
            from frictionless import Package
            package = Package("datapackage.json")
            report = package.validate()
            if not report.valid: print(report.to_summary())
            rows = package.get_resource("evidence").read_rows()
            assert any(row["estimate"] is None for row in rows) and any(row["estimate"] is not None for row in rows)
            """#, files)
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("rispy"), "needs rispy"))
    func `rispy reads the RIS file`() async throws {
        let references = try await SampleEvaluation.repository().catalog.references
        let output = try python(#"""
            import json, rispy
            entries = rispy.load(open("r.ris", encoding="utf-8"))
            want = json.load(open("r.json"))
            assert len(entries) == len(want), (len(entries), len(want))
            for entry, item in zip(entries, want):
                title = entry.get("title") or entry.get("primary_title")
                assert title == item.get("title"), (title, item.get("title"))
                assert entry["id"] == item["id"] and entry.get("doi") == item.get("DOI")
            """#, [("r.ris", RISFormat().encode(references)), ("r.json", CSLFormat().encode(references))])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("bibtexparser"), "needs bibtexparser"), arguments: ["bibtex", "biblatex"])
    func `bibtexparser reads the bib file`(_ name: String) async throws {
        let references = try await SampleEvaluation.repository().catalog.references
        let output = try python(#"""
            import json, bibtexparser
            text = open("r.bib", encoding="utf-8").read()
            want = json.load(open("r.json"))
            if hasattr(bibtexparser, "parse_string"):
                library = bibtexparser.parse_string(text)
                assert not library.failed_blocks, library.failed_blocks[0]
                entries = {entry.key: entry for entry in library.entries}
            else:
                entries = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False).parse(text).entries_dict
            assert len(entries) == len(want), (len(entries), len(want))
            """#, [("r.bib", try AllReferenceFormats.named(name).encode(references)), ("r.json", CSLFormat().encode(references))])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("citeproc"), "needs citeproc-py"))
    func `a citation processor accepts the CSL-JSON`() async throws {
        let references = try await SampleEvaluation.repository().catalog.references
        let output = try python(#"""
            import json, warnings
            warnings.simplefilter("ignore")
            from citeproc.source.json import CiteProcJSON
            items = json.load(open("r.json"))
            plain = [{key: value for key, value in item.items() if key not in ("custom",)} for item in items]
            source = CiteProcJSON(plain)
            assert len(source) == len(items)
            """#, [("r.json", CSLFormat().encode(references))])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("rdflib"), "needs rdflib"))
    func `rdflib reads four graphs per nanopublication`() async throws {
        let evaluation = try await SampleEvaluation.repository()
        let count = EvidenceRowsTable().rows(of: evaluation).count
        let output = try python("""
            import rdflib
            data = rdflib.Dataset(); data.parse("n.trig", format="trig")
            graphs = [g for g in data.graphs() if len(g)]
            assert len(graphs) == 4 * \(count), len(graphs)
            np = rdflib.Namespace("http://www.nanopub.org/nschema#")
            heads = list(data.quads((None, rdflib.RDF.type, np.Nanopublication, None)))
            assert len(heads) == \(count)
            for subject, _, _, _ in heads[:50]:
                for part in (np.hasAssertion, np.hasProvenance, np.hasPublicationInfo):
                    (graph,) = [o for _, _, o, _ in data.quads((subject, part, None, None))]
                    assert len(data.graph(graph)) > 0
            """, [("n.trig", try NanopublicationFormat().encode(evaluation, options: InterchangeOptions()))])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("rdflib"), "needs rdflib"))
    func `rdflib reads hard labels in a nanopublication`() throws {
        for label in Self.labels.prefix(60) where !label.isEmpty {
            let bytes = try NanopublicationFormat().encode(SampleEvaluation.make(label: label, results: 1), options: InterchangeOptions())
            #expect(!bytes.isEmpty)
        }
        let label = Self.labels.joined(separator: " ")
        let bytes = try NanopublicationFormat().encode(SampleEvaluation.make(label: label, results: 1), options: InterchangeOptions())
        let output = try python(#"""
            import rdflib, json
            data = rdflib.Dataset(); data.parse("n.trig", format="trig")
            dct = rdflib.Namespace("http://purl.org/dc/terms/")
            (text,) = {str(o) for _, _, o, _ in data.quads((None, dct.description, None, None))}
            assert text == json.load(open("label.json"))["x"]
            """#, [("n.trig", bytes), ("label.json", Array(JSONLabel.object(label).utf8))])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("fhir.resources"), "needs fhir.resources"))
    func `the FHIR R5 bundle is valid`() async throws {
        let bytes = FHIRBundleFormat().encode(try await SampleEvaluation.repository(), options: InterchangeOptions())
        let output = try python(#"""
            import json
            from fhir.resources.bundle import Bundle
            data = json.load(open("b.json"))
            Bundle.model_validate(data)
            ids = {(e["resource"]["resourceType"], e["resource"]["id"]) for e in data["entry"]}
            assert len(ids) == len(data["entry"])
            def references(value):
                if isinstance(value, dict):
                    if isinstance(value.get("reference"), str): yield value["reference"]
                    for part in value.values(): yield from references(part)
                if isinstance(value, list):
                    for part in value: yield from references(part)
            for reference in references(data): assert tuple(reference.split("/")) in ids, reference
            """#, [("b.json", bytes)])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("fhir.resources"), "needs fhir.resources"))
    func `the parts of the R6 bundle that R5 shares are valid R5`() async throws {
        let bytes = FHIRSummaryOfFindingsFormat().encode(try await SampleEvaluation.repository(), options: InterchangeOptions(date: "2026-01-01"))
        let output = try python(#"""
            import json
            from fhir.resources.composition import Composition
            from fhir.resources.evidencevariable import EvidenceVariable
            from fhir.resources.artifactassessment import ArtifactAssessment
            kinds = {"Composition": Composition, "EvidenceVariable": EvidenceVariable, "ArtifactAssessment": ArtifactAssessment}
            count = 0
            for entry in json.load(open("b.json"))["entry"]:
                kind = kinds.get(entry["resource"]["resourceType"])
                if kind: kind.model_validate(entry["resource"]); count += 1
            assert count > 100
            """#, [("b.json", bytes)])
        #expect(output == "")
    }

    @Test(.enabled(if: OtherTool.hasPython("jsonschema"), "needs jsonschema"))
    func `ClaimReview has what search engines require`() async throws {
        let bytes = ClaimReviewFormat().encode(try await SampleEvaluation.repository(), options: InterchangeOptions())
        let output = try python(#"""
            import json, jsonschema
            rating = {"type": "object", "required": ["@type", "alternateName"], "dependentRequired": {"ratingValue": ["bestRating", "worstRating"]},
              "properties": {"ratingValue": {"enum": [1, 3, 4, 5]}}}
            schema = {"type": "object", "required": ["@context", "@graph"], "properties": {"@graph": {"minItems": 1, "items": {
              "required": ["claimReviewed", "reviewRating", "url", "author", "itemReviewed"],
              "properties": {"@type": {"const": "ClaimReview"}, "url": {"pattern": "^https?://"}, "reviewRating": rating}}}}}
            data = json.load(open("c.json"))
            jsonschema.validate(data, schema)
            for review in data["@graph"]:
                word = review["reviewRating"]["alternateName"].lower()
                silent = word.startswith(("insufficient", "unsupported", "not testable"))
                assert silent == ("ratingValue" not in review["reviewRating"]), word
            """#, [("c.json", bytes)])
        #expect(output == "")
    }
}

extension Tag {
    @Tag static var otherReaders: Self
}

/// A label inside a JSON object.
private enum JSONLabel {
    static func object(_ label: String) -> String {
        var writer = ByteWriter()
        writer.append("{\"x\": ")
        JSONText.writeString(label, to: &writer)
        writer.append("}")
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
