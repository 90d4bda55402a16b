public import WarrantText

/// Vets a page and settles what becomes of each finding. It reads no file and no clock, and what it remembers of words changes no result.
public struct DocumentVetter: Sendable {
    public let vetter: Vetter
    /// Severities by rule code, slug or family, which replace those of the profile.
    public let severities: [String: Severity]
    /// The day that suppressions expire by, as an ISO 8601 date.
    public let today: String
    /// The rules that run; a suppression of a rule that does not run cannot be told to be unused.
    private let runningRules: [RuleDescription]
    /// What is known of words from the pages before.
    private let memories = VettingMemoryPool()

    public init(_ vetter: Vetter, severities: [String: Severity] = [:], today: String) {
        self.vetter = vetter
        self.severities = severities
        self.today = today
        runningRules = Vetter.rules.filter(vetter.configuration.runs)
    }

    /// Vets a page.
    ///
    /// - Parameters:
    ///   - path: The path to show.
    ///   - projectPath: The path from the project's root; `path` when nil.
    ///   - changed: The lines that changed; findings on other lines are `unchanged`. Nil for all.
    ///   - withAllSentences: Whether every sentence is kept, or only those with findings or claims.
    public func vet(
        _ prose: Prose, format: ProseFormat, path: String, projectPath: String? = nil, changed: LineSet? = nil,
        withAllSentences: Bool = false
    ) -> VettedDocument {
        let projectPath = projectPath ?? path
        let report = memories.withMemory { vetter.vet(prose, withAllSentences: withAllSentences, memory: &$0) }
        let comments = SuppressionReader(prose).read()
        var keys = KeyCounter(path: projectPath)
        var normal = (sentence: -1, text: "")
        var findings = report.findings.map { finding in
            let sentence = report.sentences[finding.sentence]
            // The findings of a sentence stand one after the other.
            if normal.sentence != finding.sentence { normal = (finding.sentence, SentenceNormalizer.normal(sentence.text)) }
            return reported(finding, in: sentence.range, key: keys.key(finding.rule, normal.text), in: prose.source)
        }
        var judge = SuppressionJudge(comments.suppressions, today: today, source: prose.source)
        for index in findings.indices {
            let sentence = report.sentences[findings[index].sentence ?? 0].range
            if let place = judge.suppression(of: findings[index].rule, sentence: sentence) {
                findings[index].state = .suppressed(place)
            }
        }
        let remarks = comments.problems + judge.remarks(on: runningRules)
        for remark in remarks where vetter.configuration.runs(remark.rule) {
            let words = SentenceNormalizer.normal(prose.source.text(in: remark.range))
            findings.append(reported(remark, key: keys.key(remark.rule.code, words), in: prose.source))
        }
        if let changed {
            for index in findings.indices where findings[index].isNew && !isTouched(findings[index], report.sentences, changed, prose) {
                findings[index].state = .unchanged
            }
        }
        findings.sort { ($0.range.lowerBound, $0.rule, $0.key.ordinal) < ($1.range.lowerBound, $1.rule, $1.key.ordinal) }
        return VettedDocument(
            path: path, projectPath: projectPath, format: format, prose: prose, sentences: report.sentences, findings: findings,
            suppressions: comments.suppressions)
    }

    /// A finding counts as touched when any line of its sentence changed.
    private func isTouched(
        _ finding: ReportedFinding, _ sentences: [VettedSentence], _ changed: LineSet, _ prose: Prose
    ) -> Bool {
        guard let place = finding.sentence else { return changed.touches(finding.lines) }
        return changed.touches(prose.source.lines(of: sentences[place].range))
    }

    private func reported(
        _ finding: VettingFinding, in sentence: Range<Int>, key: FindingKey, in source: SourceText
    ) -> ReportedFinding {
        // A list item can owe its wording to its lead-in; the finding is still on the item.
        let range = finding.range.overlaps(sentence) ? finding.range : sentence
        return ReportedFinding(
            rule: finding.rule, severity: severity(of: finding.rule, finding.severity), range: range,
            start: source.position(at: range.lowerBound), end: source.position(at: range.upperBound),
            quote: source.text(in: range), reason: finding.reason, sentence: finding.sentence, claim: finding.claim,
            verdict: finding.verdict, suggestion: finding.suggestion, citations: finding.citations, related: finding.related,
            key: key, state: .new)
    }

    private func reported(_ remark: SuppressionRemark, key: FindingKey, in source: SourceText) -> ReportedFinding {
        let severity = severity(of: remark.rule.code, remark.rule.severity(in: vetter.configuration.profile))
        return ReportedFinding(
            rule: remark.rule.code, severity: severity, range: remark.range,
            start: source.position(at: remark.range.lowerBound), end: source.position(at: remark.range.upperBound),
            quote: source.text(in: remark.range), reason: remark.reason, sentence: nil, citations: [], related: [], key: key,
            state: .new)
    }

    /// The severity set for a rule by its code or slug, else by its family, else the engine's own.
    private func severity(of code: String, _ own: Severity) -> Severity {
        guard !severities.isEmpty, let rule = AllReportedRules.rule(code) else { return own }
        return severities[rule.code] ?? severities[rule.slug] ?? severities[String(rule.family)] ?? own
    }
}

/// Numbers findings of the same rule and sentence.
private struct KeyCounter {
    let path: String
    private var counts: [FindingKey: Int] = [:]

    init(path: String) {
        self.path = path
    }

    /// - Parameter sentence: In its normal form.
    mutating func key(_ rule: String, _ sentence: String) -> FindingKey {
        var key = FindingKey(rule: rule, path: path, sentence: sentence, ordinal: 0)
        let count = counts[key, default: 0] + 1
        counts[key] = count
        key.ordinal = count
        return key
    }
}

extension SourceText {
    /// The lines that a nonempty byte range stands on.
    func lines(of range: Range<Int>) -> ClosedRange<Int> {
        let first = position(at: range.lowerBound).line
        return first...max(first, position(at: max(range.lowerBound, range.upperBound - 1)).line)
    }
}
