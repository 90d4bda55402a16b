import WarrantModel

/// Finds a patient or customer who credits an outcome to what is sold.
///
/// Why: a testimonial carries its claim, and honest experience is not evidence of an effect.
struct OutcomeTestimonial: Rule {
    static let description = RuleDescription(
        code: "TES-02", slug: "outcome-testimonial", title: "Testimonial of a health outcome",
        finds: "Finds a patient or customer who credits an outcome to what is sold.",
        why: "a testimonial carries its claim, and honest experience is not evidence of an effect.",
        gaps: "A story told without quotation marks, first person or a speaker is read as the page's own words.",
        authorities: [.ftcEndorsement, .asaBackCare],
        severities: [.editorial: .error, .us: .error, .uk: .error],
        examples: [
            .finds("\"↓Two adjustments and my knee pain was gone,\" says Paul."),
            .passes("Some people report less knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isHealthClaim, sentence.voice == .testimonial else { return [] }
        if sentence.view.cues.has(.unproven) { return [] }
        return [RuleFinding(sentence.words, "a story is offered as evidence of an effect", claim: sentence.claims.first)]
    }
}
