import Testing
import WarrantText

@testable import WarrantVetting

/// For every finding, the bytes at its range are the quoted words, in every consumer's way of counting.
@Suite struct RangeTests {
    struct Page: CustomTestStringConvertible {
        let text: String
        let format: ProseFormat
        var testDescription: String { "\(format): \(text.prefix(30))" }
    }

    private static let claims = [
        "Correcting the atlas cures knee pain", "Weak hips always cause runner’s knee", "Our strap guarantees relief",
        "\"My knee pain was gone,\" says Zoë", "Tight hips might cause knee pain",
    ]
    private static let spice = ["é", "e\u{301}", "🏃", "👩‍👩‍👧", "ﬁ", "\u{FEFF}", "\u{200D}", "中", "\t", "naïve", "\u{1F3FD}"]

    /// Pages made of claims with awkward characters before, between and inside.
    static let pages: [Page] = {
        var random = SplitMix(state: 7)
        func pick(_ list: [String]) -> String { list[Int(random.next() % UInt64(list.count))] }
        return (0..<60).flatMap { round -> [Page] in
            let lines = (0..<6).map { _ in
                let words = pick(claims).split(separator: " ").map(String.init)
                let cut = Int(random.next() % UInt64(words.count))
                return pick(spice) + " " + words[..<cut].joined(separator: " ") + " " + words[cut...].joined(separator: " ") + pick(spice) + "."
            }
            let end = round % 3 == 0 ? "\r\n" : "\n"
            let markdown = lines.enumerated().map { $0.offset % 2 == 0 ? "- **\($0.element)**" : "> _\($0.element)_ &amp; more" }
            let html = lines.map { "<p title=\"x\">\($0.replacing("knee", with: "kn&#101;e"))<br>&eacute;</p>" }
            return [
                Page(text: lines.joined(separator: end), format: .plainText),
                Page(text: markdown.joined(separator: end + end), format: .markdown),
                Page(text: html.joined(separator: end), format: .html),
            ]
        }
    }()

    struct SplitMix {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test func `the bytes at a range are the quoted words in every unit`() async throws {
        let vetter = DocumentVetter(try await VettingFixture.vetter.value, today: "2026-01-01")
        var count = 0
        for page in Self.pages {
            let source = SourceText(name: "page", text: page.text)
            let document = vetter.vet(Prose.read(source, as: page.format), format: page.format, path: "page")
            for finding in document.findings {
                count += 1
                #expect(source.text(in: finding.range) == finding.quote)
                #expect(!finding.range.isEmpty)
                for unit in ColumnUnit.allCases {
                    let start = unit.position(at: finding.range.lowerBound, in: source)
                    let end = unit.position(at: finding.range.upperBound, in: source)
                    #expect(unit.offset(of: start, in: source) == finding.range.lowerBound)
                    #expect(unit.offset(of: end, in: source) == finding.range.upperBound)
                }
            }
        }
        #expect(count > 300)
    }

    @Test func `positions read back from each format lead to the quoted words`() async throws {
        let vetter = DocumentVetter(try await VettingFixture.vetter.value, today: "2026-01-01")
        for page in Self.pages.prefix(30) {
            let source = SourceText(name: "page", text: page.text)
            let document = vetter.vet(Prose.read(source, as: page.format), format: page.format, path: "page")
            let run = VettingRun(documents: [document])
            let quotes = document.newFindings.map(\.quote)
            let (sarif, rdjson, gitLab) = try (Self.sarif(run, source), Self.rdjson(run, source), Self.gitLab(run, source))
            #expect(sarif == quotes)
            #expect(rdjson == quotes)
            #expect(gitLab == quotes)
        }
    }

    private static func read(_ text: String) throws -> LocatedValue { try JSONReader.read(SourceText(name: "json", text: text)) }

    private static func words(
        _ unit: ColumnUnit, _ source: SourceText, _ start: (LocatedValue?, LocatedValue?), _ end: (LocatedValue?, LocatedValue?)
    ) -> String {
        func offset(_ place: (LocatedValue?, LocatedValue?)) -> Int {
            unit.offset(of: SourcePosition(line: place.0?.integer ?? 0, column: place.1?.integer ?? 0), in: source)
        }
        return source.text(in: offset(start)..<offset(end))
    }

    private static func sarif(_ run: VettingRun, _ source: SourceText) throws -> [String] {
        try read(SARIFFormat().render(run))["runs"]?.items.first?["results"]?.items.map { result in
            let region = result["locations"]?.items.first?["physicalLocation"]?["region"]
            let words = words(
                .utf16, source, (region?["startLine"], region?["startColumn"]), (region?["endLine"], region?["endColumn"]))
            let start = region?["byteOffset"]?.integer ?? 0
            #expect(source.text(in: start..<start + (region?["byteLength"]?.integer ?? 0)) == words)
            return words
        } ?? []
    }

    private static func rdjson(_ run: VettingRun, _ source: SourceText) throws -> [String] {
        try read(RDJSONFormat().render(run))["diagnostics"]?.items.map { item in
            let range = item["location"]?["range"]
            return words(
                .bytes, source, (range?["start"]?["line"], range?["start"]?["column"]),
                (range?["end"]?["line"], range?["end"]?["column"]))
        } ?? []
    }

    private static func gitLab(_ run: VettingRun, _ source: SourceText) throws -> [String] {
        try read(GitLabFormat().render(run)).items.map { item in
            let range = item["location"]?["positions"]
            return words(
                .codePoints, source, (range?["begin"]?["line"], range?["begin"]?["column"]),
                (range?["end"]?["line"], range?["end"]?["column"]))
        }
    }
}

extension LocatedValue {
    fileprivate var items: [LocatedValue] {
        guard case .sequence(let items) = kind else { return [] }
        return items
    }

    fileprivate var integer: Int? {
        guard case .number(let number, _) = kind else { return nil }
        return Int(number)
    }
}
