import WarrantModel
import WarrantText

extension SentenceExplanation {
    /// The explanation for a terminal.
    public func text(style: FindingsStyle = FindingsStyle()) -> String {
        let paint = TerminalPaint(style)
        var lines = [paint.bold("\(path.printable):\(sentence.line):\(sentence.column)")]
        lines += wrapped("  ", "  ", sentence.text, style)
        lines += ["", paint.bold("Findings")] + findingLines(style)
        lines += ["", paint.bold("How it was read")]
        let likelihood = "\(Self.percent(sentence.reading.healthScore)) likely; it counts from \(Self.percent(threshold)) on"
        lines += row("health claim", (sentence.isHealthClaim ? "yes" : "no") + ", " + likelihood, style)
        for reading in readings { lines += row(reading.name, reading.value + Self.because(reading.words), style) }
        lines += ["", paint.bold("Claims of the catalogue it may mean (✓ taken, from \(Self.percent(acceptance)) on)")]
        if candidates.isEmpty { lines += row("", "none has anything in common with it", style) }
        let likely = candidates.filter { $0.isAccepted || $0.match.score >= Self.leastShown }
        for candidate in likely { lines += self.lines(of: candidate, style) }
        if likely.count < candidates.count {
            lines += row("", "\(CountText.count(candidates.count - likely.count, "claim")) less likely than \(Self.percent(Self.leastShown))", style)
        }
        if !features.isEmpty {
            lines += ["", paint.bold("What its words were taken to mean")]
            for feature in features { lines += row(feature.name, feature.value + Self.because(feature.words), style) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The likelihood from which on a claim that was not taken is listed.
    private static let leastShown = 0.05

    private func findingLines(_ style: FindingsStyle) -> [String] {
        guard !findings.isEmpty else { return row("", noFinding, style) }
        return findings.flatMap { finding in
            let title = AllReportedRules.rule(finding.rule).map { "\($0.title); see warrant rule \($0.code)" }
            let claim = finding.claim.map { "judged against claim \($0); see warrant show \($0)" }
            return row(finding.rule, "\(finding.severity.rawValue): \(finding.reason)\(Self.state(finding.state))", style)
                + row("", "marks \"\(finding.quote)\"", style) + [title, claim].compactMap(\.self).flatMap { row("", $0, style) }
        }
    }

    private func lines(of candidate: Candidate, _ style: FindingsStyle) -> [String] {
        let mark = candidate.isAccepted ? "✓" : "·"
        let match = candidate.match
        var lines = row("\(mark) \(candidate.claim.id)", "\(Self.percent(match.score)): \(candidate.claim.plain)", style)
        if sentence.isHealthClaim, let reason = Self.reason(candidate.decision) { lines += row("", "not taken: \(reason)", style) }
        guard candidate.isAccepted || match.score >= 0.1 else { return lines }
        let assessment = candidate.assessment
        let certainty = assessment.certainty.map { ", \($0.rawValue) certainty" } ?? ""
        let terms = match.terms.prefix(8).map { $0.words.isEmpty ? "\($0.meaning) from its context" : "\($0.meaning) \"\($0.words)\"" }
        lines += row("", "in common: " + (terms.isEmpty ? "nothing" : terms.joined(separator: ", ")), style)
        lines += row("", "nearest phrasing: \"\(match.nearestPhrasing)\"", style)
        lines += row(
            "", "what they share is \(Self.percent(match.coverage)) of the sentence and \(Self.percent(match.profile)) of the claim; "
                + "the sentence is \(Self.percent(match.likeness)) like that phrasing", style)
        lines += row("", "verdict: \(assessment.verdict.symbol) \(assessment.verdict.marked)\(certainty); \(assessment.reason)", style)
        let strength = assessment.ceiling.strength.map { "wording up to \($0.rawValue): \(assessment.ceiling.form)" }
        lines += row("", "the evidence allows " + (strength ?? "no positive wording"), style)
        return lines
    }

    /// Why a claim that may well be meant was not taken.
    private static func reason(_ decision: ClaimJudge.Decision) -> String? {
        switch decision {
        case .accepted, .unlikely: nil
        case .unlikelyBeside: "beside a likelier claim, from \(percent(ClaimJudge.acceptanceBeside)) on"
        case .neighbor: "what would set it apart speaks of a likelier claim"
        case .opposite: "it says that something fails, and the sentence does not"
        }
    }

    private var noFinding: String {
        if !sentence.isHealthClaim { return "none: it is not read as a health claim" }
        if sentence.polarity != .asserts {
            return "none: it \(sentence.polarity == .question ? "asks" : sentence.polarity.rawValue) and does not put the claim forward"
        }
        return "none: the wording stays within the evidence"
    }

    private static func state(_ state: ReportedFinding.State) -> String {
        switch state {
        case .new: ""
        case .known: " (in the baseline)"
        case .suppressed: " (suppressed in the page)"
        case .unchanged: " (on lines that did not change)"
        }
    }

    private static func because(_ words: [String]) -> String {
        words.isEmpty ? "" : ", because of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    private func row(_ label: String, _ text: String, _ style: FindingsStyle) -> [String] {
        wrapped("  " + label.padded(to: 14), String(repeating: " ", count: 16), text, style)
    }

    private func wrapped(_ first: String, _ rest: String, _ text: String, _ style: FindingsStyle) -> [String] {
        TextWrapper(width: style.width, first: first, rest: rest).lines(text.printable)
    }

    /// Rounded down, so that what falls short of a limit reads so; the tiny term takes up binary fractions.
    private static func percent(_ share: Double) -> String { "\(Int(share * 100 + 1e-9)) %" }
}
