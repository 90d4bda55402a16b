/// A reference appraised: its design and its results.
public struct Study: Sendable, Hashable, Codable {
    /// The reference it appraises.
    public var reference: CitationKey
    /// Its design.
    public var design: StudyDesign
    /// The studies it includes, when it is a review.
    public var includes: [IncludedStudies]
    /// Its results.
    public var results: [StudyResult]

    public init(
        reference: CitationKey, design: StudyDesign, includes: [IncludedStudies] = [],
        results: [StudyResult]
    ) {
        self.reference = reference
        self.design = design
        self.includes = includes
        self.results = results
    }
}

extension Study {
    /// Returns the result of a name, or nil.
    public func result(_ id: StudyResult.ID) -> StudyResult? {
        results.first { $0.id == id }
    }
}
