public import WarrantModel
public import WarrantText

/// Vets copy against an evaluated catalogue.
///
/// ```swift
/// let vetter = Vetter(evaluation)
/// let report = vetter.vet(Prose.read(source))
/// ```
/// Building it indexes the catalogue once; vetting is pure, and may run on several documents at once.
public struct Vetter: Sendable {
    public let configuration: VettingConfiguration
    let analyzer: SentenceAnalyzer
    let judge: ClaimJudge
    let evaluation: Evaluation
    private let figures: FigureShelf
    private let rules: [any Rule.Type]
    /// Those that look at sentences which are no health claims too.
    private let rulesForAnySentence: [any Rule.Type]

    /// Returns the studies of some keys, or nil when they cannot be had.
    public typealias StudyReader = @Sendable (_ keys: Set<CitationKey>) -> [Study]?

    /// Complexity: O(length of the catalogue's texts).
    ///
    /// - Parameters:
    ///   - hedges: Phrases of the house that lower commitment, beside those that are built in.
    ///   - studies: Where to get studies when a sentence gives a figure; the evaluation's own catalogue when nil.
    public init(
        _ evaluation: Evaluation, configuration: VettingConfiguration = VettingConfiguration(), hedges: [String] = [],
        studies: StudyReader? = nil
    ) {
        self.evaluation = evaluation
        self.configuration = configuration
        figures = FigureShelf(evaluation.catalog, studies: studies)
        analyzer = SentenceAnalyzer(evaluation.catalog, hedges: hedges)
        judge = ClaimJudge(evaluation, analyzer: analyzer)
        rules = AllRules.list.filter { configuration.runs($0.description) }
        rulesForAnySentence = rules.filter { !$0.looksAtClaimsOnly }
    }

    /// Reads the tables that every vetter needs. The first vetter is ready sooner when this is called while its catalogue is read; to
    /// call it is never necessary. Complexity: O(length of the tables), about 8 ms in a release build.
    public static func prepare() async {
        CueFinder.prepare()
        FeatureFinder.prepare()
    }

    /// Every rule there is, in the order of their codes.
    public static var rules: [RuleDescription] {
        AllRules.list.map { $0.description }.sorted { $0.code < $1.code }
    }

    /// Vets a document. Complexity: O(n) in its words.
    ///
    /// - Parameter withAllSentences: Whether sentences that are no health claim and have no finding are reported too.
    public func vet(_ prose: Prose, withAllSentences: Bool = true) -> VettingReport {
        var memory = VettingMemory()
        return vet(prose, withAllSentences: withAllSentences, memory: &memory)
    }

    /// Vets one of many documents; what is remembered makes the next ones faster, and changes no result.
    public func vet(_ prose: Prose, withAllSentences: Bool = true, memory: inout VettingMemory) -> VettingReport {
        var report = VettingReport(sentences: [], findings: [])
        let page = PageContext(prose, figures)
        analyzer.analyze(prose, &memory.scratch) { index, analysis, _ in
            let isClaim = analysis.healthScore >= HealthClaimDetector.threshold
            guard isClaim || withAllSentences || !rulesForAnySentence.isEmpty else { return }
            let claims = isClaim ? judge.claims(of: analysis, acceptance: configuration.acceptance) : []
            let judged = JudgedSentence(
                analysis: analysis, claims: claims, features: analyzer.featureFinder.features,
                profile: configuration.profile, profession: configuration.profession, isHealthClaim: isClaim,
                nearMiss: isClaim && claims.isEmpty ? judge.nearMiss(of: analysis, acceptance: configuration.acceptance) : nil,
                contradictsClaim: isClaim && judge.isContradicted(by: analysis, acceptance: configuration.acceptance), page: page,
                index: index)
            let found = analysis.view.words.isEmpty ? [] : check(judged, isClaim ? rules : rulesForAnySentence)
            guard withAllSentences || isClaim || !found.isEmpty else { return }
            let sentence = prose.sentences[index]
            let place = report.sentences.count
            let first = report.findings.count
            let start = sentence.cookedRange.lowerBound
            for (rule, finding) in found {
                report.findings.append(self.finding(rule, finding, judged, in: prose, start: start, place: place))
            }
            report.sentences.append(
                vetted(analysis, index, prose, isClaim: isClaim, findings: Array(first..<report.findings.count)))
        }
        return report
    }

    /// The findings of one sentence, by place, then rule.
    private func check(_ sentence: JudgedSentence, _ rules: [any Rule.Type]) -> [(RuleDescription, RuleFinding)] {
        var found: [(RuleDescription, RuleFinding)] = []
        for rule in rules {
            let findings = rule.init().check(sentence)
            if findings.isEmpty { continue }
            let description = rule.description
            for finding in findings { found.append((description, finding)) }
        }
        found.sort { ($0.1.words.lowerBound, $0.0.code) < ($1.1.words.lowerBound, $1.0.code) }
        return found
    }

    private func finding(
        _ rule: RuleDescription, _ finding: RuleFinding, _ judged: JudgedSentence, in prose: Prose, start: Int, place: Int
    ) -> VettingFinding {
        let words = judged.view.bytes(finding.words, from: 0)
        let claim = finding.claim
        return VettingFinding(
            rule: rule.code, severity: finding.severity ?? rule.severity(in: configuration.profile),
            range: prose.sourceRange(of: words), sentence: place, claim: claim?.claim.id, verdict: claim?.verdict,
            reason: rule.isUnconfirmed ? "\(finding.reason) (unconfirmed source)" : finding.reason,
            suggestion: claim.map { Suggester(sentence: judged, start: start).suggestion(for: $0) },
            citations: finding.study.map { [$0] } ?? claim?.record.citations ?? [],
            related: judged.claims.map(\.claim.id).filter { $0 != claim?.claim.id })
    }

    private func vetted(
        _ analysis: SentenceAnalysis, _ place: Int, _ prose: Prose, isClaim: Bool, findings: [Int]
    ) -> VettedSentence {
        let sentence = prose.sentences[place]
        let position = prose.source.position(at: sentence.sourceRange.lowerBound)
        let start = sentence.cookedRange.lowerBound
        return VettedSentence(
            place: place, range: sentence.sourceRange, line: position.line, column: position.column, text: prose.text(of: sentence),
            reading: analysis.reading(isClaim: isClaim, start: start),
            claims: analysis.candidates.map { ClaimMatch(claim: evaluation.catalog.claims[$0.claim].id, score: $0.score) },
            findings: findings)
    }
}
