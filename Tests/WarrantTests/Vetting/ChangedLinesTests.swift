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
}
