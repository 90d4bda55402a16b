public import WarrantModel
public import WarrantText

/// Something an import could not carry over, or had to guess.
public struct ImportLoss: Sendable, Hashable, Comparable {
    /// What it concerns: a tag, a field, a column or a file.
    public let subject: String
    /// What happened to it.
    public let message: String
    /// How many times.
    public let count: Int

    public init(_ subject: String, _ message: String, count: Int = 1) {
        self.subject = subject
        self.message = message
        self.count = count
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.subject, left.message) < (right.subject, right.message)
    }
}

extension ImportLoss: CustomStringConvertible {
    public var description: String {
        "\(subject): \(message)" + (count > 1 ? " (\(count) times)" : "")
    }
}

/// A bibliographic record read from somebody's file.
public struct ImportedReference: Sendable, Hashable {
    /// The record; its id is the file's own and may be empty.
    public var reference: Reference
    /// Where it begins.
    public var location: SourceLocation

    public init(reference: Reference, location: SourceLocation) {
        self.reference = reference
        self.location = location
    }
}

/// What came out of a file of references.
public struct ReferenceReading: Sendable {
    public var references: [ImportedReference] = []
    /// Problems; with an error among them nothing may be written.
    public var diagnostics: [Diagnostic] = []
    public var losses: [ImportLoss] = []

    public init() {}

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A way to read bibliographic records.
///
/// A new format is one new file in `Imports/` and one line in `AllReferenceReaders.swift`.
public protocol ReferenceReader: Sendable {
    /// The name it is asked for by, such as `ris`.
    var name: String { get }
    /// The ends of file names it claims, without the dot.
    var fileExtensions: [String] { get }
    /// What it reads and what it leaves out, in one or two sentences.
    var summary: String { get }
    /// Whether a file looks like its format.
    func recognizes(_ source: SourceText) -> Bool
    /// Reads a file; every problem is reported with its place.
    func read(_ source: SourceText) -> ReferenceReading
}

/// Every reference reader, in the order in which they look at a file.
public enum AllReferenceReaders {
    public static let list: [any ReferenceReader] = [
        CSLReader(),
        BibTeXReader(),
        NBIBReader(),
        RISReader(),
    ]

    /// Returns the reader of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any ReferenceReader {
        guard let reader = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return reader
    }

    /// Returns the reader that recognizes a file, by its first bytes and then by the end of its name.
    ///
    /// - Throws: `ExportError` when none does.
    public static func reader(for source: SourceText) throws(ExportError) -> any ReferenceReader {
        if let reader = list.first(where: { $0.recognizes(source) }) { return reader }
        let end = source.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let reader = list.first(where: { $0.fileExtensions.contains(end) }) else {
            throw ExportError(.unknownFormat, source.name, expected: list.map(\.name))
        }
        return reader
    }
}
