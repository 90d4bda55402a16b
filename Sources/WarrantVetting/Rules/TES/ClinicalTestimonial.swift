import WarrantModel

/// Finds a patient or customer who tells of a clinical outcome.
///
/// Why: Australian law bars testimonials about the clinical side of a regulated health service.
struct ClinicalTestimonial: Rule {
    static let description = RuleDescription(
        code: "TES-01", slug: "clinical-testimonial", title: "Testimonial on a clinical outcome",
        finds: "Finds a patient or customer who tells of a clinical outcome.",
        why: "Australian law bars testimonials about the clinical side of a regulated health service.",
        gaps: """
            Whether the service is a regulated one is not known; re-check the current law, which a 2022 bill proposed \
            to change.
            """,
        authorities: [.ahpraLaw, .ahpraTestimonials],
        severities: [.au: .error],
        examples: [
            .finds("\"↓After two visits my headaches were gone,\" says Ruth."),
            .passes("\"The staff are kind,\" says Ruth."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isHealthClaim, sentence.voice == .testimonial else { return [] }
        return [RuleFinding(sentence.words, "a testimonial about a clinical outcome", claim: sentence.claims.first)]
    }
}
