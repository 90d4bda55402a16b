import WarrantModel
import WarrantText

/// Finds a cause named as probable or nearly certain where the evidence does not show it to be one.
///
/// Why: a limit such as "probably" or "nearly always" still tells readers what is wrong with them.
struct LikelyCauseForReader: Rule {
    static let description = RuleDescription(
        code: "LNG-12", slug: "likely-cause-for-reader", title: "Likely cause named for the reader",
        finds: "Finds a cause named as probable or nearly certain where the evidence does not show it to be one.",
        why: "a limit such as \"probably\" or \"nearly always\" still tells readers what is wrong with them.",
        gaps: "Only a handful of words of likelihood count.",
        authorities: [.design],
        severities: [.editorial: .error],
        examples: [
            .finds("Your knee pain ↓probably comes from your tight hip flexors."),
            .passes("Tight hips can add to knee pain."),
            .passes("Runners with tight hips were more likely to have knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.polarity == .asserts, sentence.isHealthClaim, sentence.strength == .moderate,
            let words = sentence.phrase(Self.likelihoods),
            !Self.isCompared(words, sentence),
            let claim = sentence.claims.first(where: { !$0.isAllowed && $0.claim.direction != .benefit })
        else { return [] }
        switch claim.claim.kind {
        case .cause, .mechanism: return [RuleFinding(words, "names a likely cause that the evidence does not show", claim: claim)]
        default: return []
        }
    }

    /// "More likely to get hurt" compares groups; it names no cause.
    private static func isCompared(_ words: Range<Int>, _ sentence: JudgedSentence) -> Bool {
        words.lowerBound > sentence.words.lowerBound
            && sentence.view.table.word(words.lowerBound - 1, isAnyOf: ["more", "less", "as", "equally", "no", "twice", "times"])
    }

    private static let likelihoods: PhraseList = [
        "probably", "likely", "nearly always", "almost always", "chances are", "most likely", "almost certainly", "nearly every", "almost every",
        "nearly all", "almost all", "nine times out of ten", "nine out of ten", "nine in ten",
    ]
}
