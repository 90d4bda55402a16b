/// A result of a study, named by both.
public struct ResultReference: Sendable, Hashable, Codable {
    /// The study, by the key of its reference.
    public var study: CitationKey
    /// The result within the study.
    public var result: Identifier<StudyResult>

    public init(
        study: CitationKey, result: Identifier<StudyResult>
    ) {
        self.study = study
        self.result = result
    }
}
