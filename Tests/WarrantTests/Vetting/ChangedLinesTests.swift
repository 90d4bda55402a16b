import Testing
import WarrantVetting

@testable import Warrant

@Suite struct ChangedLinesTests {
    @Test func `the new side of each hunk counts, names with spaces and quotes too`() {
        let difference = """
            diff --git a/a page.md b/a page.md
            --- a/a page.md\t
            +++ b/a page.md\t
            @@ -1,0 +2,3 @@
            ++++ b/not a name
            @@ -9 +12 @@ heading
            @@ -20,2 +22,0 @@
            diff --git "a/q\\"x.md" "b/q\\"x.md"
            --- "a/q\\"x.md"
            +++ "b/q\\"x.md"
            @@ -1 +1 @@
            diff --git a/gone.md b/gone.md
            --- a/gone.md
            +++ /dev/null
            @@ -1,4 +0,0 @@
            """
        let lines = ChangedLines.lines(of: difference)
        #expect(lines == ["a page.md": LineSet([2...4, 12...12]), "q\"x.md": LineSet([1...1])])
    }

    @Test func `what follows a line that ends in CRLF counts`() {
        let difference = [
            "diff --git a/first.md b/first.md", "--- a/first.md", "+++ b/first.md", "@@ -1 +1 @@", "-Old.\r", "+New.\r",
            "@@ -8,0 +9,2 @@ A heading\r", "+More.\r", "+Last.\r", "diff --git a/second.md b/second.md", "--- a/second.md",
            "+++ b/second.md", "@@ -3 +3 @@", "-Old.\r", "+New.\r", "",
        ].joined(separator: "\n")
        let lines = ChangedLines.lines(of: difference)
        #expect(lines == ["first.md": LineSet([1...1, 9...10]), "second.md": LineSet([3...3])])
    }
}
