public import WarrantModel
public import WarrantText

/// What came out of a file of study data.
public struct StudyReading: Sendable {
    /// The analyses, each becoming one result of the review.
    public var analyses: [ImportedAnalysis] = []
    /// The studies the review includes, by label.
    public var included: [String] = []
    public var diagnostics: [Diagnostic] = []
    public var losses: [ImportLoss] = []
    /// The title of the review, where the file has one.
    public var title: String?

    public init() {}

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

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

/// Every study reader, in the order in which they look at a file.
public enum AllStudyReaders {
    public static let list: [any StudyReader] = [
        RevManPackageReader(),
        RevManXMLReader(),
        StudyRowsReader(),
    ]

    /// Returns the reader of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any StudyReader {
        guard let reader = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return reader
    }

    /// Returns the reader that recognizes a file; rows of CSV are assumed for everything else.
    public static func reader(for source: SourceText) -> any StudyReader {
        list.first { $0.recognizes(source) } ?? StudyRowsReader()
    }
}

extension StudyReading {
    /// Returns the review as a study of the catalogue, one result per analysis.
    ///
    /// What the file does not say is said not to be there; a person completes and appraises it.
    public func study(key: CitationKey, file: String) -> Study {
        let absent = "not stated in the imported file"
        let results = analyses.map { analysis in
            StudyResult(
                id: .init("\(key)-\(analysis.number)"), outcome: analysis.name, population: absent,
                intervention: analysis.group1, comparator: analysis.group2, effect: analysis.published,
                rows: analysis.rows, summary: "Imported from \(file) and not yet appraised.",
                limitations: "Not yet appraised.", readAt: file)
        }
        let isReview = !included.isEmpty || analyses.contains { $0.rows.count > 1 }
        let labels = included.isEmpty ? [] : [IncludedStudies(studies: included.map { .init($0) }, note: "labels of the imported file")]
        return Study(
            reference: key, design: isReview ? .systematicReviewMetaAnalysis : .rct, includes: labels, results: results)
    }
}
