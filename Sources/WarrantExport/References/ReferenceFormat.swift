public import WarrantModel

/// A way to write bibliographic records.
///
/// A new format is one new file in `References/` and one line in `AllReferenceFormats.swift`.
public protocol ReferenceFormat: Sendable {
    /// The name it is asked for by, such as `ris`.
    var name: String { get }
    /// The end of a file's name, without the dot.
    var fileExtension: String { get }
    /// What it is and what it keeps, in one or two sentences.
    var summary: String { get }
    /// Returns the bytes of the file. Records keep their order; a partial record says so in a note.
    func encode(_ references: [Reference]) -> [UInt8]
}

extension Reference {
    /// What must be said about the record wherever it is cited: unseen parts, corrections, and its own note.
    var cautions: [String] {
        var cautions: [String] = []
        if isPartial {
            let unseen = missing.isEmpty ? "some fields were" : missing.joined(separator: ", ")
            cautions.append("Partial record: \(unseen) not seen.")
        }
        if retraction != .none, retraction != .unknown {
            cautions.append("Status: \(retraction.rawValue.split(separator: "-").joined(separator: " ")).")
        }
        if let note { cautions.append(note) }
        return cautions
    }

    /// Fields that an import kept because this program has no place for them, of one source format, by tag.
    func keptFields(of format: String) -> [(tag: String, value: String)] {
        unknownFields.filter { $0.key.hasPrefix(format + ":") }
            .map { (String($0.key.dropFirst(format.count + 1)), $0.value) }
            .sorted { $0.0 < $1.0 }
    }
}
