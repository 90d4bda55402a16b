import Testing
import Warrant

@Suite struct GlobPatternTests {
    struct Case: CustomTestStringConvertible {
        let pattern: String
        let path: String
        let matches: Bool
        var testDescription: String { "\(pattern) \(matches ? "matches" : "passes by") \(path)" }
    }

    static let cases = [
        Case(pattern: "*.md", path: "a/b/c.md", matches: true),
        Case(pattern: "./*.md", path: "a/b.md", matches: false),
        Case(pattern: "drafts", path: "content/drafts/x.md", matches: true),
        Case(pattern: "content/drafts", path: "content/drafts/x.md", matches: true),
        Case(pattern: "content/drafts", path: "other/content/drafts/x.md", matches: false),
        Case(pattern: "content/**/*.html", path: "content/x.html", matches: true),
        Case(pattern: "content/**/*.html", path: "content/a/b/x.html", matches: true),
        Case(pattern: "content/*.html", path: "content/a/x.html", matches: false),
        Case(pattern: "**/old/**", path: "a/old/b/x.md", matches: true),
        Case(pattern: "page-[0-9].{md,txt}", path: "page-7.txt", matches: true),
        Case(pattern: "page-[!0-9].md", path: "page-7.md", matches: false),
        Case(pattern: "*a*a*a*a*a*a*b", path: String(repeating: "a", count: 200), matches: false),
        Case(pattern: "é?.md", path: "é1.md", matches: true),
        Case(pattern: "", path: "x", matches: false),
    ]

    @Test(arguments: cases) func `patterns match as build tools match them`(item: Case) {
        #expect(GlobPattern(item.pattern).matches(item.path) == item.matches)
    }
}
