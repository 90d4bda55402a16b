import Foundation
import Testing
import WarrantTestSupport

/// The built command, end to end, on the project's own catalogue.
@Suite struct CommandTests {
    /// Compiles the catalogue once into a database of its own, for the commands that read.
    private static let database: Result<URL, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "catalogue.sqlite")
        let run = try Program.run(["build", "--catalog", ".", "--database", file.path(percentEncoded: false)])
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("444 files, 444 read, 54 claims assessed\n"))
        return file
    }

    private func read(_ arguments: [String]) throws -> Program.Run {
        let database = try Self.database.get().path(percentEncoded: false)
        return try Program.run(arguments + ["--database", database], in: FileManager.default.temporaryDirectory)
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `show gives programs the verdict, its certainty, ceiling, outcomes and trace`() throws {
        let run = try read(["show", "cr-12", "--format", "json"])
        #expect(run.status == 0)
        let claim = try json(run.output)
        #expect(claim["id"] as? String == "CR-12")
        #expect(claim["verdict"] as? String == "contradicted")
        #expect(claim["certainty"] as? String == "moderate")
        #expect(claim["effectClass"] as? String == "OPPOSITE")
        #expect(claim["ceiling"] != nil)
        #expect((claim["outcomes"] as? [Any])?.count == 2)
        #expect((claim["trace"] as? [Any])?.isEmpty == false)
    }

    @Test func `list filters by verdict and explanation`() throws {
        let run = try read(["list", "--verdict", "partly supported", "--format", "json"])
        let claims = try #require(json(run.output)["claims"] as? [[String: Any]])
        #expect(claims.compactMap { $0["id"] as? String } == ["CR-01", "CR-06", "CR-13", "HM-05", "TL-07"])
        #expect(try read(["list", "--explanation", "hip-mobilty"]).errors == "warrant: error: unknown explanation 'hip-mobilty'; did you mean 'hip-mobility'?\n")
    }

    @Test func `explain names the page where the figure was read`() throws {
        let run = try read(["explain", "CR-12"])
        #expect(run.output.contains("https://bjsm.bmj.com/content/47/4/227.abstract (read)"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `an unknown claim is answered with the nearest one`() throws {
        let run = try read(["show", "MT-4"])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors == "warrant: error: unknown claim 'MT-4'; did you mean 'MT-04'?\n")
        let far = try read(["show", "HM-99"])
        #expect(far.errors == "warrant: error: unknown claim 'HM-99'; 'warrant list' shows those there are\n")
    }

    @Test func `search is stemmed and ranked`() throws {
        let run = try read(["search", "strengthen the gluteals", "--scope", "claims", "--format", "json"])
        let hits = try #require(json(run.output)["hits"] as? [[String: Any]])
        #expect(hits.isEmpty == false)
        #expect(try read(["search", "\"unbalanced ((("]).status == 0)
        #expect(try read(["search", "xyzzy"]).output == "nothing found for 'xyzzy'\n")
    }

    @Test func `a citation key is shown as a study`() throws {
        let run = try read(["show", "neal2022six"])
        #expect(run.status == 0)
        #expect(run.output.contains("doi:10.2519/jospt.2022.11359"))
        #expect(try json(read(["show", "neal2022six", "--format", "json"]).output)["schema"] as? String == "warrant.study/1")
        #expect(try read(["show", "neal2022sx"]).errors == "warrant: error: unknown claim 'neal2022sx'; did you mean 'neal2022six'?\n")
    }

    @Test func `a brief claim has verdict, wording and counts, and nothing of a result`() throws {
        let run = try read(["show", "CR-01", "--brief"])
        #expect(run.output.contains("Evidence for: 22 results of 15 studies"))
        #expect(!run.output.contains("Limits: "))
    }

    @Test func `search fits the terminal and shows verdicts`() throws {
        let run = try read(["search", "kneecap", "tracking"])
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(run.output.contains("claim MT-04 (○ UNSUPPORTED): Strengthening"))
    }

    @Test(arguments: ["text", "markdown", "html", "json"]) func `every summary is balanced`(format: String) throws {
        let run = try read(["summary", "--format", format])
        #expect(run.status == 0)
        #expect(run.errors.contains("balance check: passed"))
        #expect(run.output.contains("UNSUPPORTED"))
    }

    @Test(arguments: ["html", "json"]) func `a published summary is verified, and tampering is named`(format: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "summary.\(format)")
        #expect(try read(["summary", "--format", format, "--output", file.path(percentEncoded: false)]).status == 0)
        let sound = try read(["verify", file.path(percentEncoded: false)])
        #expect(sound.status == 0)
        #expect(sound.output.contains(" 0 unverified"))
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "0.99 (95 % CI 0.49 to 1.49)", with: "1.99 (95 % CI 0.49 to 1.49)")
        try #require(changed != text)
        try changed.write(to: file, atomically: true, encoding: .utf8)
        let tampered = try read(["verify", file.path(percentEncoded: false)])
        #expect(tampered.status == 1)
        #expect(tampered.output.contains("1.99"))
    }

    @Test func `the same bytes come out in another folder and time zone`() throws {
        let first = try read(["summary", "--format", "html"]).output
        let database = try Self.database.get().path(percentEncoded: false)
        let other = try Program.run(
            ["summary", "--format", "html", "--database", database], in: URL(filePath: "/"),
            environment: ["TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"])
        #expect(first == other.output)
    }

    @Test func `check lists problems and exits with 1 at the failing level`() throws {
        let clean = try Program.run(["check", "--catalog", ".", "--today", "2026-11-24"])
        #expect(clean.status == 0)
        #expect(clean.errors.hasPrefix("0 errors, "))
        #expect(try Program.run(["check", "--catalog", ".", "--fail-on", "warning", "--today", "2026-11-24"]).status == 1)
    }

    @Test func `a new catalogue compiles`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-cli-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path(percentEncoded: false)
        #expect(try Program.run(["init", path]).status == 0)
        #expect(try Program.run(["init", path]).status == 2)
        let build = try Program.run(["build"], in: folder)
        #expect(build.output == ".warrant/catalogue.sqlite: 7 files, 7 read, 1 claims assessed\n")
    }

    @Test func `without a catalogue anywhere the command says what to do`() throws {
        let run = try Program.run(["list"], in: URL(filePath: "/"))
        #expect(run.status == 2)
        #expect(run.errors == "warrant: error: no catalogue found here or in any folder above: give one with --catalog DIR or --database FILE, or make one with 'warrant init DIR'\n")
    }

    @Test(arguments: [["frobnicate"], ["list", "--format", "yaml"], ["show"], ["summary", "--format", "htm"]])
    func `bad usage exits with 64`(arguments: [String]) throws {
        #expect(try Program.run(arguments).status == 64)
    }
}
