public import WarrantText

/// A page that was vetted, with what became of each finding.
public struct VettedDocument: Sendable {
    /// The path to show, as it was given.
    public var path: String
    /// The path from the project's root, with `/`: what keys, and services that know the repository, go by.
    public var projectPath: String
    public var format: ProseFormat
    public let prose: Prose
    /// Every sentence, or only those with findings or claims when the run asked for no more. The `findings` of each are places in
    /// `findings` here, which a report's are not: those are sorted anew, and remarks on comments stand among them.
    public let sentences: [VettedSentence]
    /// By place, then rule. Their states may change, but not their number or order.
    public internal(set) var findings: [ReportedFinding]
    /// The comments that allow findings, in order.
    public var suppressions: [Suppression]

    /// Complexity: O(sentences + findings).
    public init(
        path: String, projectPath: String, format: ProseFormat, prose: Prose, sentences: [VettedSentence],
        findings: [ReportedFinding], suppressions: [Suppression]
    ) {
        self.path = path
        self.projectPath = projectPath
        self.format = format
        self.prose = prose
        self.sentences = Self.numbered(sentences, findings)
        self.findings = findings
        self.suppressions = suppressions
    }

    private static func numbered(_ sentences: [VettedSentence], _ findings: [ReportedFinding]) -> [VettedSentence] {
        var sentences = sentences
        for place in sentences.indices { sentences[place].findings = [] }
        for (index, finding) in findings.enumerated() {
            if let place = finding.sentence { sentences[place].findings.append(index) }
        }
        return sentences
    }

    public var source: SourceText { prose.source }

    /// Returns a sentence as the prose has it.
    func proseSentence(_ place: Int) -> Sentence { prose.sentences[sentences[place].place] }

    /// Returns the findings on a sentence, in order. Complexity: O(findings of the sentence).
    func findings(on place: Int) -> [ReportedFinding] { sentences[place].findings.map { findings[$0] } }

    /// For each sentence, the claims that it is taken to carry; nil when the run did not ask.
    public var claims: [[ClaimMatch]]?

    /// The findings to report.
    public var newFindings: [ReportedFinding] { findings.filter(\.isNew) }
}
