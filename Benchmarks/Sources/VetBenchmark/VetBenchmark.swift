import Foundation
import Warrant

/// Times vetting on one core, from the bytes of a page to its findings: a long technical text, marketing copy, and both again
/// with many generated claims.
///
/// `swift run -c release VetBenchmark [catalogue] [claims]`, default `..` and 10,000; 0 claims: this catalogue only. With `--only
/// NAME` it times one text, for a profiler; with `--text FILE` a text of yours. With `--write FOLDER` it writes its texts and the catalogue's phrases there instead,
/// for the peers.
@main
struct VetBenchmark {
    static func main() async throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let folder = option("--write", &arguments)
        let name = option("--only", &arguments)
        let file = option("--text", &arguments)
        let root = arguments.first ?? ".."
        let evaluation = try await Workspace.open(root).evaluation()
        let texts = try file.map { [try Text(file: $0, bytes: 8_000_000)] } ?? [
            Text("technical", folders: ["Docs"], root: root, bytes: 8_000_000),
            Text("marketing", folders: ["Examples/copy"], root: root, bytes: 2_000_000),
        ].filter { name == nil || $0.name == name }
        if let folder { return try write(texts, phrases(of: evaluation.catalog), to: folder) }
        report("this catalogue, \(evaluation.catalog.claims.count) claims", evaluation, texts)
        let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
        if count > 0 { report("\(count) generated claims", GeneratedClaims(evaluation, count: count).evaluation, texts) }
    }

    /// Takes an option and its value out of the arguments.
    private static func option(_ name: String, _ arguments: inout [String]) -> String? {
        guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
        defer { arguments.removeSubrange(place...place + 1) }
        return arguments[place + 1]
    }

    /// A text made of the Markdown pages of some folders, over and over.
    struct Text {
        let name: String
        let source: SourceText

        init(_ name: String, folders: [String], root: String, bytes wanted: Int) throws {
            var pages: [UInt8] = []
            for folder in folders {
                let path = root + "/" + folder
                for file in try FileManager.default.contentsOfDirectory(atPath: path).sorted() where file.hasSuffix(".md") {
                    pages += try Data(contentsOf: URL(filePath: path + "/" + file)) + Array("\n\n".utf8)
                }
            }
            self.name = name
            source = SourceText(name: name + ".md", bytes: Self.repeated(pages, to: wanted))
        }

        init(file: String, bytes wanted: Int) throws {
            name = URL(filePath: file).lastPathComponent
            let bytes = try Array(Data(contentsOf: URL(filePath: file)))
            source = SourceText(name: name, bytes: Self.repeated(bytes + Array("\n\n".utf8), to: wanted))
        }

        private static func repeated(_ bytes: [UInt8], to wanted: Int) -> [UInt8] {
            var all: [UInt8] = []
            while all.count < wanted { all += bytes }
            return all
        }
    }

    /// Prints the best of three, in megabytes of prose without markup.
    private static func report(_ catalogue: String, _ evaluation: Evaluation, _ texts: [Text]) {
        let start = cpuSeconds
        let vetter = Vetter(evaluation)
        print("\(catalogue): index \(milliseconds(cpuSeconds - start)) ms")
        for text in texts {
            var best = Double.infinity
            var megabytes = 0.0
            var findings = 0
            for _ in 0..<3 {
                let start = cpuSeconds
                let prose = Prose.read(text.source)
                let report = vetter.vet(prose, withAllSentences: false)
                best = min(best, cpuSeconds - start)
                megabytes = Double(prose.cooked.count) / 1_000_000
                findings = report.findings.count
            }
            let speed = (megabytes / best * 10).rounded() / 10
            print("  \(text.name): \(speed) MB/s, \(milliseconds(best)) ms, \(findings) findings")
        }
    }

    private static func write(_ texts: [Text], _ phrases: [String], to folder: String) throws {
        for text in texts {
            let prose = Prose.read(text.source)
            let lines = prose.sentences.map { prose.text(of: $0) }.joined(separator: "\n")
            try Data(lines.utf8).write(to: URL(filePath: "\(folder)/\(text.name).txt"))
        }
        try Data(phrases.joined(separator: "\n").utf8).write(to: URL(filePath: folder + "/phrases.txt"))
    }

    /// Every synonym and every phrasing, each once.
    private static func phrases(of catalog: Catalog) -> [String] {
        let all = catalog.concepts.flatMap { [$0.preferred] + $0.synonyms } + catalog.claims.flatMap(\.phrasings)
        return Set(all.filter { !$0.isEmpty && !$0.contains("\n") }).sorted()
    }

    private static func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }

    /// The processor time of this process, which other work on the machine does not lengthen.
    private static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
