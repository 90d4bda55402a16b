/// One step on the way from figures to a verdict.
public struct TraceEntry: Sendable, Hashable, Codable {
    /// The rule applied, such as `G3` or `certainty.imprecision`.
    public var rule: String
    /// The rule in a few words.
    public var title: String
    /// The section of `Docs/grading.md` that states the rule.
    public var section: String
    /// What the step is about: an outcome's id, or nil for the whole claim.
    public var subject: String?
    /// What the step looked at.
    public var inputs: [TraceInput]
    /// What came out.
    public var outcome: String
    /// Who says so: a source of the rule or the page where a figure was read.
    public var source: String
    /// How far that source was checked.
    public var mark: EvidenceMark

    public init(
        rule: String, title: String, section: String, subject: String? = nil, inputs: [TraceInput],
        outcome: String, source: String, mark: EvidenceMark
    ) {
        self.rule = rule
        self.title = title
        self.section = section
        self.subject = subject
        self.inputs = inputs
        self.outcome = outcome
        self.source = source
        self.mark = mark
    }
}
