import WarrantModel
import WarrantText

/// Finds proof, research or science invoked for a claim whose best evidence is below moderate certainty.
///
/// Why: a stated level of support needs at least that support.
struct ProofClaim: Rule {
    static let description = RuleDescription(
        code: "EST-01", slug: "proof-claim", title: "Proof or research claimed",
        finds: "Finds proof, research or science invoked for a claim whose best evidence is below moderate certainty.",
        why: "a stated level of support needs at least that support.",
        gaps: "It does not check which study is meant.",
        authorities: [.ftc, .ftcLevels, .cap],
        severities: [.editorial: .error, .us: .error, .uk: .error],
        examples: [
            .finds("Dry needling ↓is proven to heal runner's knee."),
            .finds("↓Clinically proven."),
            .passes("Dry needling may ease pain for a short time."),
            .passes("Ask whether a treatment is clinically proven."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        if !sentence.isHealthClaim { return Self.bareSlogan(sentence) }
        guard sentence.isPutForward, let words = sentence.phrase(Self.phrases) else { return [] }
        if let claim = sentence.claims.first {
            if claim.verdict == .supported, (claim.certainty ?? .veryLow) >= .moderate { return [] }
            return [RuleFinding(words, "the evidence on file does not prove this", claim: claim)]
        }
        return [RuleFinding(words, "no evidence for this is on file")]
    }

    /// "Clinically proven." on its own, or "Clinically proven comfort", speaks of what is sold.
    private static func bareSlogan(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.words.count <= 4 || sentence.opensWith("clinically", "scientifically"), !sentence.view.cues.has(.negation),
            !sentence.view.endsInQuestionMark, let words = sentence.phrase(slogans)
        else { return [] }
        return [RuleFinding(words, "no evidence for this is on file")]
    }

    private static let slogans: PhraseList = ["clinically proven", "clinically tested", "scientifically proven"]

    private static let phrases: PhraseList = [
        "clinically proven", "clinically tested", "scientifically proven", "proven to", "is proven", "are proven",
        "studies show", "research shows", "research proves", "studies prove", "science shows", "evidence based",
        "backed by science", "has been proven",
    ]
}
