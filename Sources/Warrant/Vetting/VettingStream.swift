#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import WarrantModel
import WarrantText
import WarrantVetting

/// Vets JSON lines: one result line for each input line, in the same order, in constant memory.
///
/// An input line is `{"id": …, "text": …, "format": "text|markdown|html"}`. Its result holds the same id, the sentences and the
/// findings. A line that cannot be read gives a result with `error`, and the stream goes on.
public struct VettingStream: Sendable {
    /// The schema of a result line.
    public static let schema = "warrant.vet-stream/1"
    /// How many lines, and how many bytes, are held at once.
    static let mostLines = 256
    static let mostBytes = 4 << 20

    private let vetter: DocumentVetter
    private let frame: VettingRun
    private let width: Int

    /// - Throws: `.settings`.
    public init(_ job: VettingJob) throws(VettingError) {
        vetter = try job.vetter(forPage: job.options.standardInputName ?? "stream").0
        frame = VettingRun(
            documents: [], claims: job.labels, studies: job.studies, listsAllSentences: true, version: job.options.version)
        width = max(1, job.options.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    /// What a stream came to.
    public struct Outcome: Sendable, Hashable {
        /// How many lines could not be vetted.
        public var failures = 0
        /// The gravest finding.
        public var gravest: Severity?
    }

    /// Reads lines until there are no more.
    ///
    /// - Parameters:
    ///   - read: Returns some more bytes; none at the end.
    ///   - write: Takes whole result lines.
    public func run(read: () -> [UInt8], write: ([UInt8]) -> Void) async -> Outcome {
        var outcome = Outcome()
        var pending: [UInt8] = []
        var lines: [[UInt8]] = []
        var size = 0
        var isAtEnd = false
        func flush() async {
            for result in await vet(lines) {
                write(result.line)
                if result.isFailure { outcome.failures += 1 }
                outcome.gravest = [outcome.gravest, result.gravest].compactMap(\.self).max()
            }
            lines.removeAll(keepingCapacity: true)
            size = 0
        }
        while !isAtEnd {
            let bytes = read()
            isAtEnd = bytes.isEmpty
            var searched = pending.count
            pending += bytes
            var start = 0
            while let end = pending[searched...].firstIndex(of: ASCII.lineFeed) {
                lines.append(Array(pending[start..<end]))
                size += end - start
                start = end + 1
                searched = start
                if lines.count >= Self.mostLines || size >= Self.mostBytes { await flush() }
            }
            pending.removeFirst(start)
            if isAtEnd, !pending.isEmpty { lines.append(pending) }
            // What has come in is answered before more is waited for, so that a pipe that talks line by line works.
            await flush()
        }
        return outcome
    }

    struct Result: Sendable {
        var line: [UInt8]
        var isFailure = false
        var gravest: Severity?
    }

    /// Vets some lines side by side; the results keep their order.
    private func vet(_ lines: [[UInt8]]) async -> [Result] {
        guard lines.count > 1, width > 1 else { return lines.map(vet) }
        let share = (lines.count + width - 1) / width
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            for start in stride(from: 0, to: lines.count, by: share) {
                let part = Array(lines[start..<min(start + share, lines.count)])
                group.addTask { (start, part.map(self.vet)) }
            }
            var parts: [Int: [Result]] = [:]
            for await (start, results) in group { parts[start] = results }
            return parts.keys.sorted().flatMap { parts[$0] ?? [] }
        }
    }

    /// Returns the result of one line; an empty line gives a result with `error` too, so that lines stay paired.
    func vet(_ line: [UInt8]) -> Result {
        let source = SourceText(name: "line", bytes: line)
        let value: LocatedValue
        do {
            value = try JSONReader.read(source)
        } catch {
            return failure(.null, "not JSON: \(error.diagnostic.message)")
        }
        let id = Self.id(value["id"])
        guard case .mapping = value.kind else { return failure(.null, "expected an object, found \(value.found)") }
        guard case .string(let text)? = value["text"]?.kind else { return failure(id, "'text' must be text") }
        var format = ProseFormat.plainText
        if let wanted = value["format"] {
            guard case .string(let name) = wanted.kind, let known = ProseFormat.named(name) else {
                let names = ProseFormat.all.map(\.name).joined(separator: ", ")
                return failure(id, "unknown format \(wanted.found); formats are \(names)")
            }
            format = known
        }
        let path = Self.path(id)
        let prose = Prose.read(SourceText(name: path, text: text), as: format)
        let document = vetter.vet(prose, format: format, path: path, withAllSentences: true)
        guard case .object(let members) = JSONFindingsFormat.value(of: document, frame) else { return failure(id, "no result") }
        let kept = members.filter { $0.key != "path" }
        let result = JSONValue.object([.init("schema", .string(Self.schema)), .init("id", id)] + kept)
        return Result(line: Self.bytes(result), gravest: document.newFindings.map(\.severity).max())
    }

    private func failure(_ id: JSONValue, _ message: String) -> Result {
        let value: JSONValue = ["schema": .string(Self.schema), "id": id, "error": .string(message)]
        return Result(line: Self.bytes(value), isFailure: true)
    }

    private static func bytes(_ value: JSONValue) -> [UInt8] {
        Array(value.text(indented: false).utf8) + [ASCII.lineFeed]
    }

    /// The id as it came: text, a whole number, or null.
    private static func id(_ value: LocatedValue?) -> JSONValue {
        switch value?.kind {
        case .string(let text): .string(text)
        case .number(let number, _): Int(exactly: number).map(JSONValue.integer) ?? .number(number)
        default: .null
        }
    }

    private static func path(_ id: JSONValue) -> String {
        switch id {
        case .string(let text): text
        case .null: "line"
        default: id.text()
        }
    }
}
