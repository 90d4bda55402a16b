import Foundation

/// Compares text with a file on record.
///
/// The file is `Snapshots/<Suite>/<test>.<extension>` beside the test's source file, the suite being that
/// file's name. A missing file is written and the test fails, so that somebody reads it; `RECORD_SNAPSHOTS=1`
/// rewrites all.
public enum Snapshot {
    /// Compares a text with its file.
    ///
    /// - Parameters:
    ///   - extension: The ending of the file, as tools expect it for the kind of text.
    ///   - name: A name for the file when a test has several or is parameterised.
    /// - Throws: `SnapshotMismatch` when the file is missing or differs; an error of the file system.
    public static func check(
        _ text: String, extension fileExtension: String = "txt", name: String? = nil, test: String = #function,
        file: String = #filePath
    ) throws {
        let source = URL(filePath: file)
        let suite = source.deletingPathExtension().lastPathComponent
        let url = source.deletingLastPathComponent()
            .appending(path: "Snapshots/\(suite)/\(fileName(name ?? test)).\(fileExtension)")
        let place = "Snapshots/\(suite)/\(url.lastPathComponent)"
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        let exists = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
        guard exists, !isRecording else {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
            if !exists { throw SnapshotMismatch(place: place, difference: "the file was missing and has been written; read it") }
            return
        }
        let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        guard expected != text else { return }
        throw SnapshotMismatch(place: place, difference: LineDiff.text(from: expected, to: text))
    }

    /// A file name from the name of a test: lowercase letters and digits, joined by hyphens.
    static func fileName(_ test: String) -> String {
        test.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}

/// A text that differs from its snapshot.
public struct SnapshotMismatch: Error, CustomStringConvertible {
    /// The snapshot's file, relative to the test's folder.
    public let place: String
    /// What differs, line by line.
    public let difference: String

    public var description: String { "\(place) differs (RECORD_SNAPSHOTS=1 rewrites it)\n\(difference)" }
}

/// Shows which lines differ between two texts.
enum LineDiff {
    /// Returns removed lines with `-`, added ones with `+`, and their line numbers; at most 60 of them.
    static func text(from old: String, to new: String) -> String {
        let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let newLines = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let lines = newLines.difference(from: oldLines).map { change -> (offset: Int, order: Int, text: String) in
            switch change {
            case .remove(let offset, let line, _): (offset, 0, "-\(offset + 1): \(line)")
            case .insert(let offset, let line, _): (offset, 1, "+\(offset + 1): \(line)")
            }
        }.sorted { ($0.offset, $0.order) < ($1.offset, $1.order) }
        let shown = lines.prefix(60).map(\.text).joined(separator: "\n")
        return lines.count > 60 ? shown + "\n… and \(lines.count - 60) more lines" : shown
    }
}
