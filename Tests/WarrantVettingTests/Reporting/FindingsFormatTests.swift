import Foundation
import Testing
import WarrantModel
import WarrantTestSupport
import WarrantText

@testable import WarrantVetting

@Suite struct FindingsFormatTests {
    private static let names = AllFindingsFormats.names

    @Test(arguments: names) func `a format writes what is on record`(name: String) throws {
        let endings = ["checkstyle": "xml", "junit": "xml", "html": "html", "github": "txt", "text": "txt", "jsonl": "jsonl"]
        let format = try #require(AllFindingsFormats.named(name))
        try Snapshot.check(format.render(SampleRun.mixed), extension: endings[name] ?? "json", name: name)
    }

    @Test(arguments: names) func `the same run gives the same bytes`(name: String) throws {
        let format = try #require(AllFindingsFormats.named(name))
        #expect(format.render(SampleRun.mixed) == format.render(SampleRun.mixed))
    }

    @Test(arguments: names) func `an empty run is written too`(name: String) throws {
        let format = try #require(AllFindingsFormats.named(name))
        let text = format.render(SampleRun.empty)
        #expect(name == "jsonl" || text.hasSuffix("\n"))
    }

    @Test func `the index is sorted and names each file of the folder`() throws {
        #expect(Self.names == Self.names.sorted())
        let folder = VettingFixture.root.appending(path: "Sources/WarrantVetting/Formats")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let formats = try files.filter { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).contains(": FindingsFormat {")
        }
        #expect(formats.count == Self.names.count)
    }

    @Test func `no line of text is wider than asked for`() throws {
        for width in [40, 60, 80, 100] {
            let text = TextFindingsFormat().render(SampleRun.mixed, style: FindingsStyle(width: width))
            for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        }
    }

    @Test func `reasons on the same words stand together under the marks, and the next step is said once`() {
        let page = SampleRun.document("The strap cures knee pain.\n", [
            SampleRun.Wanted(rule: "EST-02", words: "cures", claim: nil, reason: "promises an effect without exception"),
            SampleRun.Wanted(rule: "SUB-03", words: "cures"),
        ])
        let lines = TextFindingsFormat().render(SampleRun.run([page])).split(separator: "\n").map(String.init)
        #expect(lines[1...4] == [
            "     1 │ The strap cures knee pain.",
            "       │           ^~~~~",
            "  1:11   error    promises an effect without exception [EST-02]",
            "         error    there is no good evidence for this [SUB-03]",
        ])
        #expect(lines.filter { $0.hasPrefix("      next") } == ["      next    warrant rule EST-02, warrant show MT-04"])
    }

    @Test func `a claim that the catalogue lacks comes with advice and a next step`() {
        let page = SampleRun.document("The strap cures knee pain.\n", [
            SampleRun.Wanted(rule: "SUB-01", words: "The strap cures knee pain", claim: nil, reason: "a health claim")
        ])
        #expect(
            TextFindingsFormat().render(SampleRun.run([page])).contains("""
                 [SUB-01]
                      advice  find evidence for it and put that on file, or leave it out
                      next    warrant rule SUB-01

                """))
    }

    @Test func `a run without pages says what was looked for`() {
        func line(_ search: PageSearch) -> String {
            var run = SampleRun.empty
            run.search = search
            return CountText(run: run).line
        }
        #expect(
            line(PageSearch(paths: ["a", "b"])) == "no page found under 'a', 'b'; looked for files that end in "
                + ".html, .htm, .xhtml, .md, .markdown, .mdx, .mdown, .txt, .text")
        #expect(line(PageSearch(paths: ["a", "b", "c", "d", "e"])).hasPrefix("no page found under 'a', 'b', 'c' and 2 more; "))
        #expect(
            line(PageSearch(paths: ["a"], found: 3, excluded: 1, unchanged: 2))
                == "no page to vet: 3 pages found, 1 excluded by the settings, 2 without changed lines")
    }

    @Test func `color changes nothing but color`() {
        let colored = TextFindingsFormat().render(SampleRun.mixed, style: FindingsStyle(usesColor: true))
        var plain = ""
        var isEscape = false
        for character in colored {
            if character == "\u{1B}" { isEscape = true }
            if !isEscape { plain.append(character) }
            if isEscape, character == "m" { isEscape = false }
        }
        #expect(plain == TextFindingsFormat().render(SampleRun.mixed))
    }

    @Test func `a hostile page cannot command the terminal`() {
        let page = SampleRun.document("Bold \u{1B}[2Jcure \u{202E}works.\n", [SampleRun.Wanted(words: "works")])
        let text = TextFindingsFormat().render(SampleRun.run([page]))
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test func `GitHub's limit of ten is said when it hides findings`() {
        let words = (1...12).map { "word\($0)." }
        let page = SampleRun.document(words.joined(separator: " "), words.map { SampleRun.Wanted(words: $0, claim: nil) })
        let text = GitHubFormat().render(SampleRun.run([page]))
        #expect(text.hasSuffix("12 errors in 1 page\nGitHub shows 10 of 12 errors beside the code; the log has them all\n"))
    }

    @Test func `GitHub's commands escape what would end them`() {
        #expect(GitHubFormat.escape("a%b\r\n:,", isProperty: false) == "a%25b%0D%0A:,")
        #expect(GitHubFormat.escape("a%b\r\n:,", isProperty: true) == "a%25b%0D%0A%3A%2C")
    }
}
