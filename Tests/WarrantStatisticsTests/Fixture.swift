import Foundation
import WarrantText

/// Reads the files under `Fixtures/`.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// The names of the JSON files in a folder, sorted, without the extension.
    static func names(in path: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }

    static func json(_ path: String) throws -> LocatedValue {
        try JSONReader.read(SourceText(name: path, text: text(path)))
    }
}

extension LocatedValue {
    /// The number here; nil for null and everything else.
    var number: Double? {
        if case .number(let value, _) = kind { return value }
        return nil
    }

    var string: String? {
        if case .string(let text) = kind { return text }
        return nil
    }

    var elements: [LocatedValue] {
        if case .sequence(let values) = kind { return values }
        return []
    }

    var numbers: [Double] { elements.compactMap(\.number) }
}
