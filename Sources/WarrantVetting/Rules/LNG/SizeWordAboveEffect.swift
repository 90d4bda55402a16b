import WarrantModel
import WarrantText

/// Finds "dramatically", "hugely" or "significantly" on an effect that is small, none or unclear.
///
/// Why: the adjective carries the size of an effect, and this one promises more than was measured.
struct SizeWordAboveEffect: Rule {
    static let description = RuleDescription(
        code: "LNG-09", slug: "size-word-above-effect", title: "Size word above the effect",
        finds: "Finds \"dramatically\", \"hugely\", \"significantly\" and the like on an effect that is small, none or unclear.",
        why: "the adjective carries the size of an effect, and this one promises more than was measured.",
        gaps: "The word must stand beside the effect; whether an important effect deserves \"dramatic\" is not judged.",
        authorities: [.gradeStatements, .conclusionTemplates],
        severities: [.editorial: .warning, .us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        examples: [
            .finds("Stepping up your mileage too fast ↓dramatically increases knee pain."),
            .passes("Stepping up your mileage too fast can bring on knee pain."),
            .passes("A dramatic fall on the stairs can hurt your knee."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, let claim = sentence.claims.first, let size = Self.size(claim),
            let words = sentence.phrase(Self.words), Self.standsBesideEffect(words, sentence)
        else { return [] }
        let word = sentence.quoted(words)
        let isAmbiguous = sentence.view.table.word(words.lowerBound, isAnyOf: ["significant", "significantly"])
        let reason = isAmbiguous
            ? "\(word) reads as \u{2018}much\u{2019}, whatever the p-value was; \(size)" : "\(word), but \(size)"
        return [RuleFinding(words, reason, claim: claim)]
    }

    private static func size(_ claim: JudgedClaim) -> String? {
        switch claim.effectClass {
        case .small: "the effect on file is small"
        case .little: "the evidence on file shows little or no effect"
        case .unclear: "how large the effect is, is unclear"
        case .opposite: "the evidence on file points the other way"
        case .important, nil: nil
        }
    }

    /// A word of change just after, or just before.
    private static func standsBesideEffect(_ words: Range<Int>, _ sentence: JudgedSentence) -> Bool {
        let first = max(sentence.words.lowerBound, words.lowerBound - 2)
        let last = min(sentence.words.upperBound, words.upperBound + 2)
        // "Significant changes" of whatever kind are no effect; "significantly changes" is one.
        let isAdverb = sentence.view.table.foldedBytes(words.lowerBound).suffix(2).elementsEqual("ly".utf8)
        return (first..<last).contains { word in
            !words.contains(word) && (sentence.view.roles.has(.good, at: word) || isAdverb && sentence.view.roles.has(.harm, at: word))
        }
    }

    private static let words: PhraseList = [
        "dramatic", "dramatically", "massive", "massively", "huge", "hugely", "enormous", "enormously", "drastic",
        "drastically", "vast", "vastly", "greatly", "tremendous", "tremendously", "substantial", "substantially",
        "significant", "significantly", "radically", "immensely",
    ]
}
