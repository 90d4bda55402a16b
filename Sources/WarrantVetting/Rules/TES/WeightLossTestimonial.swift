import WarrantText

/// Finds a customer who tells of lost weight.
///
/// Why: Article 12 bars the amount of weight lost from a food's copy, in whoever's mouth.
struct WeightLossTestimonial: Rule {
    static let description = RuleDescription(
        code: "TES-04", slug: "weight-loss-testimonial", title: "Testimonial of lost weight",
        finds: "Finds a first person or a quotation that tells of lost weight.",
        why: "Article 12 bars the amount of weight lost from a food's copy, in whoever's mouth.",
        gaps: "Whether a food is sold is not known; weight lost by other means is told the same way.",
        authorities: [.euProhibitions],
        severities: [.eu: .error],
        examples: [
            .finds("\"I ↓lost ten kilos with this tea,\" says Jo."),
            .passes("I lost my way in the hills."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.view.opensWithQuote || sentence.view.cues.has(.witness) || sentence.voice == .testimonial,
            let words = sentence.phrase(Self.verbs),
            sentence.phrase(Self.objects, in: words.upperBound..<sentence.words.upperBound) != nil
        else { return [] }
        return [RuleFinding(words, "a testimonial of lost weight")]
    }

    private static let verbs: PhraseList = ["lost", "lose", "losing", "shed", "dropped"]

    private static let objects: PhraseList = ["weight", "kilos", "kilo", "kg", "pounds", "stone", "dress sizes"]
}
