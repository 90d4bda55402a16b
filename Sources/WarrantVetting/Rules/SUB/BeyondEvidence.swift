import WarrantModel

/// Finds a sentence worded more strongly than an unsupported, insufficient, contested or untestable claim allows.
///
/// Why: readers take the words at face value; the evidence is absent, too uncertain, or divided.
struct BeyondEvidence: Rule {
    static let description = RuleDescription(
        code: "SUB-03", slug: "beyond-evidence", title: "Claim without evidence that would carry it",
        finds: """
            Finds a sentence worded more strongly than an unsupported, insufficient, contested or untestable claim \
            allows.
            """,
        why: "readers take the words at face value; the evidence is absent, too uncertain, or divided.",
        gaps: "The verdict is the one on the outcomes that the sentence names; where it names none, on the whole claim.",
        authorities: [.ftc, .cap, .ahpraBoard],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        grading: """
            in editorial, a warning where moderate wording meets evidence that is uncertain, divided or leans nowhere, where \
            hedged wording meets a weak body of evidence, or where a claim of no benefit is put strongly; in the other profiles, a \
            warning where the claim cannot be tested
            """,
        examples: [
            .finds("↓Strengthening the inner quad puts the kneecap back in its groove."),
            .passes("Tight hips might play a part in knee pain."),
            .passes("There is no good evidence that tight hips cause knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.voice != .testimonial else { return [] }
        return sentence.claims.compactMap { claim in
            switch claim.verdict {
            case .unsupported, .insufficient, .contested, .notTestable: break
            default: return nil
            }
            guard let severity = sentence.severity(of: claim) else { return nil }
            return RuleFinding(sentence.strengthWords, Self.reason(claim), claim: claim, severity: severity)
        }
    }
    private static func reason(_ claim: JudgedClaim) -> String {
        switch claim.verdict {
        case .insufficient: "the evidence is too uncertain for this wording"
        case .contested: "the evidence is divided"
        case .notTestable: "this cannot be checked, and is worded as a fact"
        default: claim.hasBody ? "there is no good evidence for this" : "nobody has studied this in people"
        }
    }
}
