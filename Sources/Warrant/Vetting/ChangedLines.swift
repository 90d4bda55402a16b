import Foundation
import WarrantVetting

/// The lines that changed since a git revision, by path from the working folder.
struct ChangedLines {
    /// Files that changed, each with the lines that are new or altered.
    private(set) var lines: [String: LineSet] = [:]

    /// Asks git. Files that git does not track yet count as changed on every line.
    ///
    /// - Throws: `VettingError.git`.
    init(since revision: String, folder: String) throws(VettingError) {
        // A revision that looks like an option must not become one.
        guard !revision.hasPrefix("-") else { throw .git("'\(revision)' is no revision") }
        let difference = try Self.git(
            [
                "-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--relative",
                "--src-prefix=a/", "--dst-prefix=b/", revision, "--",
            ], folder)
        lines = Self.lines(of: difference)
        let untracked = try Self.git(["-c", "core.quotePath=false", "ls-files", "--others", "--exclude-standard", "-z"], folder)
        for path in untracked.split(separator: "\0") { lines[String(path)] = .all }
    }

    /// Reads the lines that the new side of a difference has.
    static func lines(of difference: String) -> [String: LineSet] {
        var ranges: [String: [ClosedRange<Int>]] = [:]
        var path: String?
        var isHeader = false
        // Lines end at line feeds, by byte: to `Character`, the end of a line of a page with CRLF is no line feed.
        for bytes in difference.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = Substring(bytes)
            if line.hasPrefix("diff --git ") {
                isHeader = true
                path = nil
            } else if isHeader, line.hasPrefix("+++ ") {
                path = name(line.dropFirst(4))
            } else if line.hasPrefix("@@ "), let path {
                isHeader = false
                if let range = hunk(line) { ranges[path, default: []].append(range) }
            }
        }
        return ranges.mapValues(LineSet.init)
    }

    /// `b/path`, which git quotes when it holds a quotation mark or a control character.
    private static func name(_ text: Substring) -> String? {
        var text = text
        if text.hasSuffix("\t") { text = text.dropLast() }
        if text.hasPrefix("\""), text.hasSuffix("\"") {
            text = text.dropFirst().dropLast()
            let plain = text.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
            return plain.hasPrefix("b/") ? String(plain.dropFirst(2)) : nil
        }
        return text.hasPrefix("b/") ? String(text.dropFirst(2)) : nil
    }

    /// The new lines of `@@ -a,b +c,d @@`; nil when lines were only removed.
    private static func hunk(_ line: Substring) -> ClosedRange<Int>? {
        guard let plus = line.split(separator: " ").first(where: { $0.hasPrefix("+") }) else { return nil }
        let numbers = plus.dropFirst().split(separator: ",").compactMap { Int($0) }
        guard let start = numbers.first else { return nil }
        let count = numbers.count > 1 ? numbers[1] : 1
        return count > 0 ? start...start + count - 1 : nil
    }

    private static func git(_ arguments: [String], _ folder: String) throws(VettingError) -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let output = Pipe()
        process.standardOutput = output
        // Warnings go to a file: git stops when a pipe is full, and a second one would wait until the output is read to its end.
        let complaints = FileManager.default.temporaryDirectory.appending(path: "warrant-git-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: complaints) }  // Nothing depends on its being gone.
        do {
            try Data().write(to: complaints, options: .withoutOverwriting)
            process.standardError = try FileHandle(forWritingTo: complaints)
            try process.run()
        } catch {
            throw .git(error.localizedDescription)
        }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            // Without the file, the status alone says that git failed.
            let lines = String(decoding: (try? Data(contentsOf: complaints)) ?? Data(), as: UTF8.self).split(separator: "\n")
            throw .git(lines.first.map(String.init) ?? "git stopped with \(process.terminationStatus)")
        }
        return String(decoding: text, as: UTF8.self)
    }
}
