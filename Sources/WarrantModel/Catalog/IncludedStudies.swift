/// Studies that a review includes, as far as its list was read.
public struct IncludedStudies: Sendable, Hashable, Codable {
    /// The studies, by citation key or by the label the review uses.
    public var studies: [CitationKey]
    /// How far the list was read.
    public var note: String?

    public init(
        studies: [CitationKey], note: String? = nil
    ) {
        self.studies = studies
        self.note = note
    }
}
