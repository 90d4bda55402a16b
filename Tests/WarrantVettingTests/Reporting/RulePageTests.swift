import Foundation
import Testing

@testable import WarrantVetting

@Suite struct RulePageTests {
    private static let folder = VettingFixture.root.appending(path: "Docs/rules")

    @Test func `the pages of the rules are fresh`() throws {
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            for (name, text) in RulePage.files { try Data(text.utf8).write(to: Self.folder.appending(path: name)) }
        }
        for (name, text) in RulePage.files {
            let onRecord = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            #expect(onRecord == text, "\(name): run 'warrant rule --write-pages Docs/rules'")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(files.sorted() == RulePage.files.map(\.name).sorted())
    }

    @Test func `a rule is found by code, slug and family, whatever the case`() {
        #expect(AllReportedRules.named("sub-03").map(\.slug) == ["beyond-evidence"])
        #expect(AllReportedRules.named("Beyond-Evidence").map(\.code) == ["SUB-03"])
        #expect(AllReportedRules.named("sup").map(\.code) == ["SUP-01", "SUP-02", "SUP-03"])
        #expect(AllReportedRules.nearestName(to: "SUB-3") == "SUB-03")
    }

    @Test func `codes and slugs are unique`() {
        #expect(Set(AllReportedRules.list.map(\.code)).count == AllReportedRules.list.count)
        #expect(Set(AllReportedRules.list.map(\.slug)).count == AllReportedRules.list.count)
    }

    @Test func `a page says which findings are louder or quieter than the profile's severity`() throws {
        let rule = try #require(AllReportedRules.rule("LNG-01"))
        let words = "Warning in us, uk, eu and au; error where the wording stands two or more of the seven levels above what the evidence allows"
        #expect(RulePage(rule).markdown.contains("**Severity.** \(words).\n"))
        let lines = RulePage(rule).text().split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
        #expect(lines.joined(separator: " ").contains("severity    \(words) authority"))
        #expect(RulePage.index.contains("| [SUB-01](SUB-01.md) | `uncatalogued-health-claim` | Health claim without a catalogue entry | error, graded |"))
        #expect(RulePage.index.contains("| [LNG-03](LNG-03.md) | `link-as-softener` | \"Linked to\" without a word on cause | note |"))
    }

    @Test func `no line of a page for a terminal is wider than asked for`() {
        for rule in AllReportedRules.list {
            for line in RulePage(rule).text(width: 80).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
    }
}
