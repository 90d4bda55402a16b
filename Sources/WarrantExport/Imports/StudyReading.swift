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
        let labels =
            included.isEmpty
            ? [] : [IncludedStudies(studies: included.map { .init($0) }, note: "labels of the imported file")]
        return Study(
            reference: key, design: isReview ? .systematicReviewMetaAnalysis : .rct, includes: labels, results: results)
    }
}
