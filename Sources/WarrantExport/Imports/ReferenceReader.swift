public import WarrantText

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
