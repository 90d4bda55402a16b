import Foundation
import Testing

/// The HTML summary in a real browser, where one is installed.
@Suite struct BrowserTests {
    static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: BrowserTests.browser != nil, "needs Chromium"))
    func `the summary loads without a console message and without asking for anything`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-browser-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let page = folder.appending(path: "summary.html")
        let database = folder.appending(path: "c.sqlite").path(percentEncoded: false)
        #expect(try Program.run(["build", "--catalog", ".", "--database", database]).status == 0)
        let written = try Program.run(
            ["summary", "--database", database, "--format", "html", "--output", page.path(percentEncoded: false)])
        #expect(written.status == 0)

        let log = folder.appending(path: "net.json")
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.browser))
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
            "--user-data-dir=\(folder.appending(path: "profile").path(percentEncoded: false))",
            "--enable-logging=stderr", "--log-net-log=\(log.path(percentEncoded: false))", "--virtual-time-budget=2000",
            "--dump-dom", page.absoluteString,
        ]
        let output = folder.appending(path: "dom.html")
        let errors = folder.appending(path: "errors.txt")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()

        let dom = try String(contentsOf: output, encoding: .utf8)
        #expect(dom.contains("Runner's knee pain"))
        // One overview figure and one per explanation at least.
        #expect(dom.components(separatedBy: "<svg").count > 6)
        let messages = try String(contentsOf: errors, encoding: .utf8)
        #expect(!messages.contains("CONSOLE"), "\(messages)")
        // Chromium's own requests aside, nothing may be asked for on behalf of the page.
        let requests = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        let forPage = requests.components(separatedBy: "\n").filter { line in
            line.contains("\"initiator\":\"file://") && line.contains("\"url\":\"http")
        }
        #expect(forPage == [])
    }
}
