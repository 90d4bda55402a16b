import WarrantModel

/// What a finding says, in plain words; every format takes its words from here.
struct FindingText {
    let finding: ReportedFinding
    let run: VettingRun

    /// The reason, and the claim with its verdict: one line.
    var message: String {
        guard let verdictLine else { return finding.reason }
        return "\(finding.reason): \(verdictLine)"
    }

    /// The claim, what it says and its verdict: `claim SS-07 (…) is UNSUPPORTED, very low certainty`; nil without a claim.
    var verdictLine: String? {
        guard let claim = finding.claim else { return nil }
        let plain = run.claims[claim].map { " (\($0.plain))" } ?? ""
        guard let verdictWords else { return "claim \(claim)\(plain)" }
        return "claim \(claim)\(plain) is \(verdictWords)"
    }

    /// The verdict and the certainty: `UNSUPPORTED, very low certainty`.
    var verdictWords: String? {
        guard let verdict = finding.verdict ?? finding.suggestion?.verdict else { return nil }
        let certainty = finding.suggestion?.certainty.map { ", \($0.rawValue) certainty" } ?? ""
        return verdict.marked + certainty + (finding.suggestion?.outcome.map { " on the outcome \u{2018}\($0)\u{2019}" } ?? "")
    }

    /// What to do, and a sentence that the evidence carries; nil when nothing better is known.
    var advice: String? {
        guard let suggestion = finding.suggestion else { return nil }
        return suggestion.statement.isEmpty ? suggestion.advice : "\(suggestion.advice). \(suggestion.statement)"
    }

    /// What to do about it: the suggestion's advice, else the rule's; nil when the reason says it.
    var remedy: String? { finding.suggestion?.advice ?? rule?.remedy }

    /// The command that tells more: the claim with its evidence, else the rule.
    var nextStep: String {
        finding.claim.map { "warrant show \($0)" } ?? "warrant rule \(finding.rule)"
    }

    /// The studies to look at, by label.
    var studies: [String] {
        finding.citations.map { run.studies[$0] ?? $0.rawValue }
    }

    /// The rule's description.
    var rule: RuleDescription? { AllReportedRules.rule(finding.rule) }
}

extension Verdict {
    /// The verdict as reports write it: in capitals when it must be marked.
    var marked: String { mustBeMarked ? name.uppercased() : name }
}

extension VettingRun {
    func text(_ finding: ReportedFinding) -> FindingText { FindingText(finding: finding, run: self) }

    /// The findings to report, each with its document.
    var newFindings: [(document: VettedDocument, finding: ReportedFinding)] {
        documents.flatMap { document in document.findings.lazy.filter(\.isNew).map { (document, $0) } }
    }

    /// The rules that findings to report or allowed ones name, by code.
    var rulesNamed: [RuleDescription] {
        let codes = Set(documents.lazy.flatMap(\.findings).map(\.rule))
        return AllReportedRules.list.filter { codes.contains($0.code) }
    }
}
