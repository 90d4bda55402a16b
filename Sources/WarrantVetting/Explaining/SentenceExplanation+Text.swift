import WarrantModel
import WarrantText

extension SentenceExplanation {
    /// The explanation for a terminal.
    public func text(style: FindingsStyle = FindingsStyle()) -> String {
        let paint = TerminalPaint(style)
        var lines = [paint.bold("\(path.printable):\(sentence.line):\(sentence.column)")]
        lines += wrapped("  ", "  ", sentence.text, style)
        lines += ["", paint.bold("How it was read")]
        let score = Self.decimal(sentence.reading.healthScore, 2)
        lines += row("health claim", (sentence.isHealthClaim ? "yes" : "no") + ", \(score) of 1", style)
        for reading in readings { lines += row(reading.name, reading.value + Self.because(reading.words), style) }
        if !features.isEmpty {
            lines += ["", paint.bold("What its words mean")]
            for feature in features { lines += row(feature.name, feature.value + Self.because(feature.words), style) }
        }
        lines += ["", paint.bold("Claims considered (accepted from \(Self.decimal(acceptance, 2)))")]
        if candidates.isEmpty { lines += row("", "none has anything in common with it", style) }
        for candidate in candidates { lines += self.lines(of: candidate, style) }
        lines += ["", paint.bold("Findings")]
        if findings.isEmpty { lines += row("", noFinding, style) }
        for finding in findings {
            lines += row(finding.rule, "\(finding.severity.rawValue): \(finding.reason)\(Self.state(finding.state))", style)
            lines += row("", "marks \"\(finding.quote)\"", style)
            if let rule = AllReportedRules.rule(finding.rule) { lines += row("", "\(rule.title); warrant rule \(rule.code)", style) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of candidate: Candidate, _ style: FindingsStyle) -> [String] {
        let mark = candidate.isAccepted ? "✓" : "·"
        let match = candidate.match
        var lines = row("\(mark) \(candidate.claim.id)", "\(Self.decimal(match.score, 2))  \(candidate.claim.plain)", style)
        guard candidate.isAccepted || match.score >= 0.1 else { return lines }
        let assessment = candidate.assessment
        let certainty = assessment.certainty.map { ", \($0.rawValue) certainty" } ?? ""
        let terms = match.terms.prefix(8).map { $0.words.isEmpty ? "\($0.meaning) from its context" : "\($0.meaning) \"\($0.words)\"" }
        lines += row("", "in common: " + (terms.isEmpty ? "nothing" : terms.joined(separator: ", ")), style)
        lines += row("", "nearest phrasing: \"\(match.nearestPhrasing)\"", style)
        lines += row(
            "", "explains \(Self.percent(match.coverage)) of the sentence, speaks of \(Self.percent(match.profile)) of the claim, "
                + "likeness \(Self.percent(match.likeness))", style)
        lines += row("", "verdict: \(assessment.verdict.symbol) \(assessment.verdict.marked)\(certainty); \(assessment.reason)", style)
        let ceiling = assessment.ceiling.strength.map { "up to \($0.rawValue) (\(assessment.ceiling.form))" } ?? "no positive wording"
        lines += row("", "ceiling: \(ceiling)", style)
        return lines
    }

    private var noFinding: String {
        if !sentence.isHealthClaim { return "none: it is not read as a health claim" }
        if sentence.polarity != .asserts { return "none: it \(sentence.polarity == .question ? "asks" : sentence.polarity.rawValue) and does not put the claim forward" }
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

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// A number with a fixed count of digits after the point.
    static func decimal(_ number: Double, _ digits: Int) -> String {
        let scale = [1, 10, 100, 1000][digits]
        let units = Int((number * Double(scale)).rounded())
        let fraction = String(units % scale)
        return "\(units / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
