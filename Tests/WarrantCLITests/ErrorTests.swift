import Foundation
import Testing

/// What the built command says when it cannot do what was asked, word for word.
@Suite struct ErrorTests {
    /// A scratch folder with the starter catalogue in `catalog`, and some files that are in the way.
    private static let folder: Result<URL, any Error> = Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-errors-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(try Program.run(["init", "catalog"], in: folder).status == 0)
        for (name, text) in [("words.txt", "no summary"), ("claim.json", #"{"schema": "warrant.claim/1"}"#), ("page.html", "<p>x</p>")] {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        return folder
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let status: Int32
        let errors: String
        var testDescription: String { arguments.joined(separator: " ") }

        init(_ line: String, _ status: Int32, _ errors: String) {
            arguments = line.split(separator: " ").map(String.init)
            self.status = status
            self.errors = errors
        }
    }

    static let cases = [
        Case("verify words.txt", 2, "warrant: error: 'words.txt': no summary that can be verified: expected one written by 'warrant summary --format html or json', found text"),
        Case("verify claim.json", 2, "warrant: error: 'claim.json': no summary that can be verified: expected one written by 'warrant summary --format html or json', found JSON of schema 'warrant.claim/1'"),
        Case("verify page.html", 2, "warrant: error: 'page.html': no summary that can be verified: expected one written by 'warrant summary --format html or json', found markup without the marks of a summary"),
        Case("verify nothing.html", 2, "warrant: error: cannot read 'nothing.html' (No such file or directory)"),
        Case("init words.txt", 2, "warrant: error: cannot write 'words.txt': 'words.txt' is a file, and a folder is needed"),
        Case("init words.txt/new", 2, "warrant: error: cannot write 'words.txt/new': 'words.txt' is a file, and a folder is needed"),
        Case("summary --output nowhere/x.txt", 2, "warrant: error: cannot write 'nowhere/x.txt' (No such file or directory)"),
        Case("summary exer", 2, "warrant: error: unknown topic or explanation 'exer'; did you mean 'exercise'?"),
        Case("compare xyzzy", 2, "warrant: error: unknown explanation 'xyzzy'; valid: exercise"),
        Case("list --explanation xyzzy", 2, "warrant: error: unknown explanation 'xyzzy'; valid: exercise"),
        Case("export foo", 2, "warrant: error: unknown table 'foo'; valid: claims, evidence, sof, profile, studies, references, overlap, gap-map, assertions, fhir, claimreview, nanopub, argdown, all"),
        Case("sho EX-01", 64, "Error: unknown command 'sho'; did you mean 'show'?"),
        Case("search knee --limit 0", 64, "Error: --limit is at least 1, found 0"),
        Case("search ...", 64, "Error: nothing to look for: give at least one word"),
        Case("vet nothing.md", 2, "nothing.md:1:1: error: no such file or folder [V001]"),
    ]

    @Test(arguments: cases) func `an error says what was found and what is expected`(example: Case) throws {
        let run = try Program.run(
            example.arguments, in: try Self.folder.get(), environment: ["WARRANT_CATALOG": "catalog"])
        #expect(run.status == example.status)
        #expect(run.output == "")
        #expect(run.errors.split(separator: "\n").first.map(String.init) == example.errors)
    }

    @Test(arguments: ["not assessed", "not-assessed", "notAssessed"])
    func `a verdict may be spelled in any way`(verdict: String) throws {
        let run = try Program.run(["list", "--catalog", "catalog", "--verdict", verdict], in: try Self.folder.get())
        #expect(run.status == 0)
        #expect(run.output.contains("0 claims"))
    }

    /// The superuser may read everything, so it hands the run to nobody.
    @Test(.enabled(if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv), "needs a user who may not read everything"))
    func `a folder that cannot be read is an error`() throws {
        let folder = try Self.folder.get()
        let unread = folder.appending(path: "unread")
        try FileManager.default.createDirectory(at: unread, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: unread) }
        #expect(try Program.run(["build", "--catalog", "catalog"], in: folder).status == 0)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: unread.path(percentEncoded: false))
        let arguments = ["vet", "unread", "--database", "catalog/.warrant/catalogue.sqlite"]
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Program.url.path(percentEncoded: false)]
        let run = geteuid() != 0
            ? try Program.run(arguments, in: folder)
            : try Program.run(nobody + arguments, in: folder, program: URL(filePath: Self.setpriv))
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors == """
            unread:1:1: error: cannot read this folder, so the pages in it were not vetted [V002]
            warrant: error: nothing was vetted

            """)
    }

    private static let setpriv = "/usr/bin/setpriv"
}
