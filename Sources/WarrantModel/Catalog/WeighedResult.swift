/// A result weighed for one outcome of a claim.
public struct WeighedResult: Sendable, Hashable, Codable {
    /// The study, by the key of its reference.
    public var study: CitationKey
    /// The result within the study.
    public var result: Identifier<StudyResult>
    /// What it says about the claim.
    public var bearing: Bearing
    /// How well it fits the question.
    public var directness: Directness
    /// Why it is not direct, or what to know about it.
    public var because: String?

    public init(
        study: CitationKey, result: Identifier<StudyResult>, bearing: Bearing, directness: Directness,
        because: String? = nil
    ) {
        self.study = study
        self.result = result
        self.bearing = bearing
        self.directness = directness
        self.because = because
    }
}

extension WeighedResult {
    /// The result without the judgment about it.
    public var reference: ResultReference { ResultReference(study: study, result: result) }
}
