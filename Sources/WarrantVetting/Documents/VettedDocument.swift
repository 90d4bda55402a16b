public import WarrantText

/// A page that was vetted, with what became of each finding.
public struct VettedDocument: Sendable {
    /// The path to show, as it was given.
    public var path: String
    /// The path from the project's root, with `/`: what keys, and services that know the repository, go by.
    public var projectPath: String
    public var format: ProseFormat
    public var prose: Prose
    /// Every sentence, or only those with findings or claims when the run asked for no more.
    public var sentences: [VettedSentence]
    /// By place, then rule.
    public var findings: [ReportedFinding]
    /// The comments that allow findings, in order.
    public var suppressions: [Suppression]

    public init(
        path: String, projectPath: String, format: ProseFormat, prose: Prose, sentences: [VettedSentence],
        findings: [ReportedFinding], suppressions: [Suppression]
    ) {
        self.path = path
        self.projectPath = projectPath
        self.format = format
        self.prose = prose
        self.sentences = sentences
        self.findings = findings
        self.suppressions = suppressions
    }

    public var source: SourceText { prose.source }

    /// For each sentence, the claims that it is taken to carry; nil when the run did not ask.
    public var claims: [[ClaimMatch]]?

    /// The findings to report.
    public var newFindings: [ReportedFinding] { findings.filter(\.isNew) }
}
