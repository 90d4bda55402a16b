import WarrantModel
import WarrantText

/// Finds an upper cervical technique, or misalignment of the upper neck, named with a condition or a health
/// benefit, however hedged.
///
/// Why: no permission and no body of evidence is on file for the technique itself; evidence on other manual care
/// does not carry over, and a hedge does not discharge the need for evidence in advertising.
struct UpperCervicalClaim: Rule {
    static let description = RuleDescription(
        code: "CHI-07", slug: "upper-cervical-claim", title: "Upper cervical technique with a condition",
        finds: """
            Finds an upper cervical technique, or misalignment of the upper neck, named with a condition or a health \
            benefit, however hedged.
            """,
        why: """
            no permission and no body of evidence is on file for the technique itself; evidence on other manual care \
            does not carry over, and a hedge does not discharge the need for evidence in advertising.
            """,
        gaps: "A claim of the catalogue must match; a technique that the catalogue does not name passes.",
        authorities: [.asaChiropractic, .design],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("↓An atlas correction may ease headaches."),
            .passes("An atlas correction has not been shown to ease headaches."),
            .passes("The evidence is very uncertain about the effect of an atlas correction on headaches."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.claims.contains(where: \.traits.isSpinal),
            sentence.isPutForward || sentence.voice == .testimonial && sentence.isHealthClaim, sentence.phrase(Self.uncertainty) == nil
        else { return [] }
        let claims = sentence.claims.filter { claim in
            // Where the verdict alone makes it an error, saying so twice helps no editor.
            let isError = sentence.profile == .editorial && sentence.severity(of: claim) == .error
            return claim.traits.isSpinal && !claim.isAllowed && !isError
        }
        return claims.prefix(1).map {
            RuleFinding(sentence.words, "no evidence on file for this technique or cause, even for a hedged claim", claim: $0)
        }
    }

    /// Says that nothing is known, which is no hedge on a claim.
    private static let uncertainty: PhraseList = [
        "evidence is very uncertain", "evidence is too uncertain", "evidence is uncertain", "we do not know", "it is not known",
        "nobody knows", "no study was found", "no studies were found", "no evidence was found",
    ]
}
