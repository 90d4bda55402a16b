public import WarrantModel
public import WarrantText

/// A way to read study data.
///
/// A new format is one new file in `Imports/` and one line in `AllStudyReaders.swift`.
public protocol StudyReader: Sendable {
    /// The name it is asked for by, such as `revman`.
    var name: String { get }
    /// What it reads and what it leaves out, in one or two sentences.
    var summary: String { get }
    func recognizes(_ source: SourceText) -> Bool
    /// Reads a file.
    ///
    /// - Parameter measure: The effect measure of the numbers, for files that do not say.
    /// - Throws: `ExportError` with file and line where the file is broken.
    func read(_ source: SourceText, measure: EffectMeasureName?) throws(ExportError) -> StudyReading
}
