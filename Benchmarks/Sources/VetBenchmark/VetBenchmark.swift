import Foundation
import Warrant

/// Times vetting on one core, from the bytes of a page to its findings: prose on anything but health, technical prose about
/// health claims, pages of health copy, and all again with many generated claims.
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
            Text("ordinary", folder: "Tests/WarrantVettingTests/Fixtures", type: "txt", root: root, bytes: 8_000_000),
            Text("technical", folder: "Docs", type: "md", root: root, bytes: 8_000_000),
            Text("health", folder: "Tests/WarrantVettingTests/Fixtures/later-pages", type: "md", root: root, bytes: 4_000_000),
        ].filter { name == nil || $0.name == name }
        if let folder { return try write(texts, phrases(of: evaluation.catalog), to: folder) }
        report("this catalogue, \(evaluation.catalog.claims.count) claims", evaluation, texts)
        let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
        guard count > 0 else { return }
        report("\(count) claims on many topics", GeneratedClaims.topics(evaluation, count: count).evaluation, texts)
        report("\(count) claims that share all words", GeneratedClaims.sharingWords(evaluation, count: count).evaluation, texts)
    }

    /// Takes an option and its value out of the arguments.
    private static func option(_ name: String, _ arguments: inout [String]) -> String? {
        guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
        defer { arguments.removeSubrange(place...place + 1) }
        return arguments[place + 1]
    }

    /// Pages, over and over, until there are enough bytes to time.
    struct Text {
        let name: String
        let pages: [SourceText]

        /// The pages of one type in a folder.
        init(_ name: String, folder: String, type: String, root: String, bytes: Int) throws {
            let path = root + "/" + folder
            let files = try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter { $0.hasSuffix("." + type) }
            let texts = try files.map { try Array(Data(contentsOf: URL(filePath: path + "/" + $0))) }
            self.init(name, type: type, texts, bytes: bytes)
        }

        init(file: String, bytes: Int) throws {
            let url = URL(filePath: file)
            self.init(url.lastPathComponent, type: url.pathExtension, [try Array(Data(contentsOf: url))], bytes: bytes)
        }

        private init(_ name: String, type: String, _ texts: [[UInt8]], bytes: Int) {
            let size = texts.reduce(0) { $0 + $1.count }
            self.name = name
            pages = repeatElement(texts, count: (bytes + size - 1) / size).flatMap(\.self).map {
                SourceText(name: "\(name).\(type)", bytes: $0)
            }
        }
    }

    /// Prints the best of three, in megabytes of prose without markup.
    private static func report(_ catalogue: String, _ evaluation: Evaluation, _ texts: [Text]) {
        let start = cpuSeconds
        let vetter = DocumentVetter(Vetter(evaluation), today: "2026-01-01")
        print("\(catalogue): index \(milliseconds(cpuSeconds - start)) ms")
        for text in texts {
            var best = Double.infinity
            var bytes = 0
            var findings = 0
            for _ in 0..<3 {
                (bytes, findings) = (0, 0)
                let start = cpuSeconds
                for page in text.pages {
                    let prose = Prose.read(page)
                    bytes += prose.cooked.count
                    findings += vetter.vet(prose, format: ProseFormat.guessed(forFile: page.name), path: page.name).findings.count
                }
                best = min(best, cpuSeconds - start)
            }
            let megabytes = Double(bytes) / 1_000_000
            let speed = (megabytes / best * 10).rounded() / 10
            print("  \(text.name): \(speed) MB/s, \(milliseconds(best)) ms, \(findings) findings")
        }
    }

    private static func write(_ texts: [Text], _ phrases: [String], to folder: String) throws {
        for text in texts {
            let lines = text.pages.flatMap { page in
                let prose = Prose.read(page)
                return prose.sentences.map { prose.text(of: $0) }
            }.joined(separator: "\n")
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
