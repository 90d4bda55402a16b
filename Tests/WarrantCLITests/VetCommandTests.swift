import Foundation
import Testing

/// The built program, run as people run it: arguments, standard output and error, exit status.
@Suite struct VetCommandTests {
    /// Runs the program on the project's catalogue in a folder.
    static func run(_ arguments: [String], in folder: URL, input: String = "") throws -> Program.Run {
        try Program.run(
            arguments, in: folder, input: input,
            environment: ["WARRANT_CATALOG": Program.root.path(percentEncoded: false)])
    }

    /// Runs a test in a folder of its own with some files.
    private func inFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-vet-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, name, in: folder) }
        try body(folder)
    }

    private func write(_ text: String, _ name: String, in folder: URL) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private static let bold = "Correcting the atlas cures knee pain.\n"
    private static let calm = "We open at nine.\n"

    @Test func `the exit status says what happened`() throws {
        try inFolder(["bold.md": Self.bold, "calm.md": Self.calm]) { (folder: URL) throws -> Void in
            #expect(try Self.run(["vet", "calm.md"], in: folder).status == 0)
            #expect(try Self.run(["vet", "bold.md"], in: folder).status == 1)
            #expect(try Self.run(["vet", "bold.md", "--exit-zero"], in: folder).status == 0)
            #expect(try Self.run(["vet", "bold.md", "none.md"], in: folder).status == 2)
            #expect(try Self.run(["vet"], in: folder).status == 2)
            #expect(try Self.run(["vet", "bold.md", "--format", "pdf"], in: folder).status == 64)
            #expect(try Self.run(["vet", "bold.md", "--select", "SUB-99"], in: folder).status == 64)
            #expect(try Self.run(["vet", "--catalog", "nowhere", "bold.md"], in: folder).status == 2)
        }
    }

    @Test func `a clean page gets the closing line, and nothing on standard error`() throws {
        try inFolder(["calm.md": Self.calm]) { (folder: URL) throws -> Void in
            let run = try Self.run(["vet", "."], in: folder)
            #expect(run.output == "no findings in 1 page\n")
            #expect(run.errors == "")
        }
    }

    @Test func `settings are found upwards from each page`() throws {
        try inFolder([
            "warrant.yaml": "ignore: [SUB, EST, CHI]\n", "a/bold.md": Self.bold, "b/warrant.yaml": "fail-on: note\n", "b/bold.md": Self.bold,
        ]) { (folder: URL) throws -> Void in
            #expect(try Self.run(["vet", "a"], in: folder).output == "no findings in 1 page\n")
            #expect(try Self.run(["vet", "b"], in: folder).status == 1)
            #expect(try Self.run(["vet", "a", "--isolated"], in: folder).status == 1)
            #expect(try Self.run(["vet", "--print-config", "a/bold.md"], in: folder).output.hasPrefix("# warrant.yaml\nprofile: editorial\n"))
        }
    }

    @Test func `a mistake in the settings stops the run with its place`() throws {
        try inFolder(["warrant.yaml": "profil: uk\n", "bold.md": Self.bold]) { (folder: URL) throws -> Void in
            let run = try Self.run(["vet", "bold.md"], in: folder)
            #expect(run.status == 2)
            #expect(run.errors.hasPrefix("warrant.yaml:1:1: error: unknown key 'profil' [F001]\n"))
        }
    }

    @Test func `a baseline lets old findings pass, grows only when told to, and shrinks`() throws {
        try inFolder(["bold.md": Self.bold]) { (folder: URL) throws -> Void in
            #expect(try Self.run(["vet", "bold.md", "--write-baseline", "base.json"], in: folder).status == 0)
            #expect(try Self.run(["vet", "bold.md", "--baseline", "base.json"], in: folder).status == 0)
            try write(Self.bold + "\nWeak hips always cause runner's knee.\n", "bold.md", in: folder)
            #expect(try Self.run(["vet", "bold.md", "--baseline", "base.json"], in: folder).status == 1)
            let grown = try Self.run(["vet", "bold.md", "--write-baseline", "base.json"], in: folder)
            #expect(grown.status == 2)
            #expect(grown.errors.contains("--grow-baseline"))
            #expect(try Self.run(["vet", "bold.md", "--write-baseline", "base.json", "--grow-baseline"], in: folder).status == 0)
            try write(Self.calm, "bold.md", in: folder)
            let stale = try Self.run(["vet", "bold.md", "--baseline", "base.json", "--fail-on-stale"], in: folder)
            #expect(stale.status == 1)
            #expect(stale.errors.contains("no longer occur"))
            #expect(try Self.run(["vet", "bold.md", "--baseline", "base.json", "--prune-baseline"], in: folder).status == 0)
            #expect(try String(contentsOf: folder.appending(path: "base.json"), encoding: .utf8).contains("\"findings\": []"))
        }
    }

    @Test func `a folder without pages is said to have none, and is no failure`() throws {
        try inFolder(["site/picture.png": "no copy"]) { (folder: URL) throws -> Void in
            let run = try Self.run(["vet", "site"], in: folder)
            #expect(run.status == 0)
            #expect(
                run.output == """
                    no page found under 'site'; looked for files that end in .html, .htm, .xhtml,
                    .md, .markdown, .mdx, .mdown, .txt, .text

                    """)
        }
    }

    @Test func `only changed lines are reported under git`() throws {
        try inFolder(["site/old page.md": "\(Self.bold)\nMore text.\n", "site/kept.md": Self.bold]) { (folder: URL) throws -> Void in
            func git(_ arguments: String...) throws {
                let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
                let run = try Program.run(["git"] + identity + arguments, in: folder, program: URL(filePath: "/usr/bin/env"))
                #expect(run.status == 0, "\(run.errors)")
            }
            try git("init", "-q", "-b", "main")
            try git("add", ".")
            try git("commit", "-qm", "first")
            #expect(try Self.run(["vet", "--diff", "HEAD"], in: folder).output == "no page to vet: 2 pages found, 2 without changed lines\n")
            try write("\(Self.bold)\nMore text.\n\nWeak hips always cause runner's knee.\n", "site/old page.md", in: folder)
            try write(Self.bold, "site/new.md", in: folder)
            let run = try Self.run(["vet", "--diff", "HEAD", "--format", "jsonl"], in: folder.appending(path: "site"))
            #expect(run.status == 1)
            let places = Set(run.output.split(separator: "\n").map { line in
                String(line.prefix { $0 != "," }) + (line.contains("\"line\":1,") ? " 1" : line.contains("\"line\":5,") ? " 5" : " ?")
            })
            #expect(places == [#"{"path":"new.md" 1"#, #"{"path":"old page.md" 5"#])
            let unknown = try Self.run(["vet", "--diff", "no-such-ref"], in: folder)
            #expect(unknown.status == 2)
            #expect(unknown.errors.contains("git cannot tell what changed"))
        }
    }

    @Test func `a stream answers line by line`() throws {
        try inFolder([:]) { (folder: URL) throws -> Void in
            let input = "{\"id\":1,\"text\":\"Correcting the atlas cures knee pain.\"}\n{\"id\":2,\"text\":\"Hello.\"}\n"
            let run = try Self.run(["vet", "--stream"], in: folder, input: input)
            #expect(run.status == 1)
            #expect(run.output.split(separator: "\n").count == 2)
            #expect(try Self.run(["vet", "--stream"], in: folder, input: "nonsense\n").status == 2)
        }
    }

    @Test func `why shows how a sentence was read, matched and judged`() throws {
        try inFolder(["bold.md": Self.bold]) { (folder: URL) throws -> Void in
            let run = try Self.run(["vet", "--why", "bold.md:1"], in: folder)
            #expect(run.status == 0)
            let parts = [
                "\nFindings\n", "see warrant rule EST-02", "see warrant show", "\nHow it was read\n", "(the page puts it forward)",
                "it says that one thing brings the other about", "\nClaims of the catalogue it may mean", "nearest phrasing", "verdict:",
                "the evidence allows", "\nWhat its words were taken to mean\n",
            ]
            var rest = run.output[...]
            for part in parts {
                let found = try #require(rest.firstRange(of: part), "\(part)")
                rest = rest[found.upperBound...]
            }
            #expect(try Self.run(["vet", "--why", "bold.md:9"], in: folder).status == 2)
            #expect(try Self.run(["vet", "--why", "bold.md"], in: folder).status == 64)
        }
    }

    @Test func `why says what keeps a likely claim from being taken`() throws {
        try inFolder(["strap.md": "Insoles and ice stop knee pain."]) { (folder: URL) throws -> Void in
            let output = try Self.run(["vet", "--why", "strap.md:1"], in: folder).output
            #expect(output.contains("\n  · CR-13 "))
            #expect(output.contains("not taken: it says that something fails, and the sentence does"))
            #expect(output.contains("claims less likely than 5 %"))
        }
    }

    @Test(arguments: ["text", "csv", "html"]) func `coverage lists the claims that a site makes`(format: String) throws {
        try inFolder(["bold.md": Self.bold]) { (folder: URL) throws -> Void in
            let run = try Self.run(["vet", "--coverage", "--format", format, "bold.md", "--exit-zero"], in: folder)
            #expect(run.status == 0)
            #expect(run.output.contains("SS-09"))
            #expect(run.output.contains("bold.md"))
        }
    }

    @Test func `a rule is shown, listed and found by a near name`() throws {
        try inFolder([:]) { (folder: URL) throws -> Void in
            #expect(try Self.run(["rule", "SUB-03"], in: folder).output.hasPrefix("SUB-03  "))
            #expect(try Self.run(["rule"], in: folder).output.contains("beyond-evidence"))
            let wrong = try Self.run(["rule", "SUB-3"], in: folder)
            #expect(wrong.status == 64)
            #expect(wrong.errors.contains("did you mean 'SUB-03'?"))
        }
    }

    @Test func `output goes to a file when asked`() throws {
        try inFolder(["bold.md": Self.bold]) { (folder: URL) throws -> Void in
            let run = try Self.run(["vet", "bold.md", "--format", "sarif", "--output", "out.sarif"], in: folder)
            #expect(run.output == "")
            #expect(try String(contentsOf: folder.appending(path: "out.sarif"), encoding: .utf8).contains("\"version\": \"2.1.0\""))
        }
    }
}
