import WarrantModel

/// Something that copy should not do, found sentence by sentence.
///
/// A rule is pure: it looks at one sentence with its reading and its judged claims, and returns findings. What stands
/// around the sentence it may ask of `JudgedSentence.page`.
protocol Rule: Sendable {
    static var description: RuleDescription { get }
    /// Whether it finds something in health claims only, so that it need not be asked about any other sentence.
    static var looksAtClaimsOnly: Bool { get }
    init()
    func check(_ sentence: JudgedSentence) -> [RuleFinding]
}

extension Rule {
    static var looksAtClaimsOnly: Bool { false }
}

/// What a rule reports, before the vetter adds severity, place and suggestion.
struct RuleFinding {
    /// The words meant, as indices into the word table.
    var words: Range<Int>
    var reason: String
    /// The claim it was judged against.
    var claim: JudgedClaim?
    /// Overrides the severity of the profile, where the rule is graded.
    var severity: Severity?
    /// The study to show, instead of those that lead the claim's evidence.
    var study: CitationKey?

    init(
        _ words: Range<Int>, _ reason: String, claim: JudgedClaim? = nil, severity: Severity? = nil, study: CitationKey? = nil
    ) {
        self.words = words
        self.reason = reason
        self.claim = claim
        self.severity = severity
        self.study = study
    }
}
