import WarrantModel
import WarrantText

/// Finds "has no effect" where the effect is unclear, and "no evidence of harm" offered as safety.
///
/// Why: a study too small to tell, or no study at all, shows neither an effect nor its absence.
struct AbsenceAsProof: Rule {
    static let description = RuleDescription(
        code: "NUM-06", slug: "absence-as-proof", title: "Absence of evidence as evidence of absence",
        finds: """
            Finds "has no effect" and the like on a claim whose effect is unclear or was never studied, and "no evidence of \
            harm" offered as safety.
            """,
        why: "a study too small to tell, or no study at all, shows neither an effect nor its absence.",
        gaps: """
            "There is no good evidence that" says what it should, and passes; so do reports of single studies ("had no \
            effect"), claims of no effect, and claims about the upper neck, where the burden lies with those who make them.
            """,
        authorities: [.gradeStatements, .design],
        severities: [.editorial: .warning, .us: .error, .uk: .error, .eu: .error, .au: .error],
        examples: [
            .finds("Pelvic tilt ↓has no effect on knee pain."),
            .finds("There is ↓no evidence of harm from dry needling for knee pain."),
            .passes("There is no good evidence that pelvic tilt causes knee pain."),
            .passes("Whether pelvic tilt has anything to do with knee pain is unclear."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.polarity == .denies || sentence.polarity == .asserts, sentence.voice == .own else { return [] }
        if let words = sentence.phrase(Self.harmless) {
            return [RuleFinding(words, "that no harm was found does not show that there is none", claim: sentence.claims.first)]
        }
        guard let words = sentence.phrase(Self.effectless),
            let claim = sentence.claims.first(where: { claim in
                claim.claim.direction != .noEffect && !claim.traits.isSpinal && !claim.traits.isNegative
                    && (claim.effectClass == .unclear || !claim.hasBody)
            })
        else { return [] }
        let reason = claim.hasBody
            ? "the evidence is too uncertain to say that there is no effect" : "nobody has studied this, which does not show that there is no effect"
        return [RuleFinding(words, reason, claim: claim)]
    }

    private static let effectless: PhraseList = [
        "has no effect", "have no effect", "makes no difference", "make no difference", "does nothing for",
        "do nothing for", "has no influence", "have no influence", "has no bearing", "have no bearing", "has no impact",
        "have no impact", "has nothing to do with", "have nothing to do with",
    ]

    private static let harmless: PhraseList = [
        "no evidence of harm", "no evidence of any harm", "no evidence of risk", "no evidence of side effects",
        "no evidence of danger", "no known risk", "no known risks", "no known side effects", "no known harm",
        "no known harms",
    ]
}
