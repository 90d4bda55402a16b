import WarrantModel
import WarrantText

/// Finds a health claim with a guarantee, a cure or a word that leaves no exception.
///
/// Why: no treatment works for everybody and for good.
struct GuaranteedEffect: Rule {
    static let description = RuleDescription(
        code: "EST-02", slug: "guaranteed-effect", title: "Effect promised without exception",
        finds: "Finds a health claim with a guarantee, a cure or a word that leaves no exception.",
        why: "no treatment works for everybody and for good.",
        gaps: "A guarantee on something else in the same sentence (fresh towels) is taken for one on health.",
        authorities: [.ftc, .ahpraLaw, .design],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("We ↓guarantee an end to your knee pain."),
            .finds("This tea ↓cures arthritis."),
            .finds("The massage has ↓no side effects."),
            .passes("The tea may soothe."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.strength == .absolute, let words = sentence.phrase(Self.phrases) else { return [] }
        return [RuleFinding(words, "promises an effect without exception", claim: sentence.claims.first)]
    }
    private static let phrases: PhraseList = [
        "guarantee", "guarantees", "guaranteed", "100 %", "100 percent", "cure", "cures", "cured", "always works",
        "no side effects", "no risk", "no risks", "risk free", "completely safe", "perfectly safe", "totally safe", "entirely safe",
        "absolutely safe", "safe for everyone", "permanently", "forever", "for good", "once and for all", "never again",
        "cannot fail", "works for everyone",
    ]
}
