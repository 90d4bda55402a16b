public import WarrantModel
public import WarrantText

/// Everything a run over some pages found: what formats write.
public struct VettingRun: Sendable {
    /// The pages, by path.
    public var documents: [VettedDocument]
    /// Files that could not be read, and what is odd about those that could.
    public var problems: [Diagnostic]
    /// The claims that findings name.
    public var claims: [Claim.ID: ClaimLabel]
    /// How to call the studies that findings cite; the key itself for any other.
    public var studies: [CitationKey: String]
    /// Whether the output lists every sentence.
    public var listsAllSentences: Bool
    /// The severity from which on the run fails.
    public var failOn: Severity
    public var profile: Profile
    /// The program's version.
    public var version: String
    /// Where the pages were looked for; nil when nobody looked.
    public var search: PageSearch?

    public init(
        documents: [VettedDocument], problems: [Diagnostic] = [], claims: [Claim.ID: ClaimLabel] = [:],
        studies: [CitationKey: String] = [:], listsAllSentences: Bool = false, failOn: Severity = .error,
        profile: Profile = .editorial, version: String = "0"
    ) {
        self.documents = documents
        self.problems = problems
        self.claims = claims
        self.studies = studies
        self.listsAllSentences = listsAllSentences
        self.failOn = failOn
        self.profile = profile
        self.version = version
    }

    /// How many findings to report there are of a severity.
    public func count(_ severity: Severity) -> Int {
        documents.reduce(0) { $0 + $1.findings.count { $0.isNew && $0.severity == severity } }
    }

    /// How many findings the pages' own comments allow.
    public var suppressedCount: Int {
        documents.reduce(0) { $0 + $1.findings.count { if case .suppressed = $0.state { true } else { false } } }
    }

    /// How many findings the baseline has.
    public var knownCount: Int {
        documents.reduce(0) { $0 + $1.findings.count { $0.state == .known } }
    }

    /// Whether a finding to report is at or above the failing severity.
    public var fails: Bool {
        documents.contains { $0.findings.contains { $0.isNew && $0.severity >= failOn } }
    }

    /// Whether some file could not be read.
    public var isIncomplete: Bool {
        problems.contains { $0.severity == .error }
    }
}

/// What to call a claim in a report.
public struct ClaimLabel: Sendable, Hashable {
    /// A short neutral noun phrase.
    public var plain: String
    /// The claim as it is asserted.
    public var statement: String
    public var verdict: Verdict
    public var certainty: Certainty?
    /// The strongest wording allowed; nil when no positive wording is.
    public var ceiling: AssertionStrength?
    /// The verb form allowed, such as "may".
    public var form: String

    public init(
        plain: String, statement: String, verdict: Verdict, certainty: Certainty?, ceiling: AssertionStrength?, form: String
    ) {
        self.plain = plain
        self.statement = statement
        self.verdict = verdict
        self.certainty = certainty
        self.ceiling = ceiling
        self.form = form
    }
}
