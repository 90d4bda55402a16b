import WarrantModel
import WarrantText

/// Finds one study cited for a claim on which other results on file say otherwise.
///
/// Why: the whole of the evidence counts, not the study that suits.
struct SingleStudyCited: Rule {
    static let description = RuleDescription(
        code: "SUB-07", slug: "single-study-cited", title: "One study cited where others disagree",
        finds: "Finds one study cited for a claim on which other results on file say otherwise.",
        why: "the whole of the evidence counts, not the study that suits.",
        gaps: "Which study is meant is not worked out; for the FTC it was only recalled, so that the us profile leaves it off.",
        authorities: [.ahpraBoard, .ftcRecalled],
        severities: [.au: .error],
        examples: [
            .finds("↓A recent study shows that motion-control shoes prevent knee pain."),
            .passes("Studies disagree on whether motion-control shoes prevent knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let words = sentence.phrase(Self.phrases) else { return [] }
        for claim in sentence.claims where !claim.isAllowed {
            let weighed = claim.claim.outcomes.flatMap { [$0.body] + $0.independentBodies.map(\.body) }.flatMap(\.evidence)
                .filter { $0.directness != .remote }
            let results = Dictionary(weighed.map { ($0.reference, $0.bearing) }) { first, _ in first }
            let against = results.values.count { $0 == .opposes || $0 == .noClearEffect }
            guard against > 0, results.count > 1 else { continue }
            let reason = "one study is cited; \(against) of \(results.count) results on file do not show this"
            return [RuleFinding(words, reason, claim: claim)]
        }
        return []
    }

    private static let phrases: PhraseList = [
        "a study", "one study", "a recent study", "a new study", "a trial", "one trial", "a recent trial", "a new trial",
        "a clinical trial", "a landmark study",
    ]
}
