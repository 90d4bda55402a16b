import Foundation
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

    @Test(.timeLimit(.minutes(1))) func `more warnings than a pipe holds do not stop git`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-changed-lines-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.git(["init", "--quiet"], folder)
        // With this setting git warns of each page whose lines end in CRLF, in about 100 bytes.
        try Self.git(["config", "core.autocrlf", "input"], folder)
        let names = (0..<1_000).map { "page-\($0).md" }
        for name in names { try Data("Old.\n".utf8).write(to: folder.appending(path: name)) }
        try Self.git(["add", "."], folder)
        let identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        try Self.git(identity + ["-c", "commit.gpgSign=false", "commit", "--quiet", "--message", "Pages"], folder)
        for name in names { try Data("Old.\r\nNew.\r\n".utf8).write(to: folder.appending(path: name)) }
        let changes = try ChangedLines(since: "HEAD", folder: folder.path)
        #expect(changes.lines.count == names.count)
        #expect(changes.lines["page-7.md"] == LineSet([2...2]))
    }

    private static func git(_ arguments: [String], _ folder: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
