import WarrantModel

/// Finds a sentence that leaves out the limits within which a supported or partly supported claim holds.
///
/// Why: what is true in some people, for a while, or a little, is not true for everybody, for ever, or completely.
struct BeyondScope: Rule {
    static let description = RuleDescription(
        code: "SUB-04", slug: "beyond-scope", title: "Claim worded beyond its scope or size",
        finds: "Finds a sentence that leaves out the limits within which a supported or partly supported claim holds.",
        why: """
            what is true in some people, for a while, or a little, is not true for everybody, for ever, or \
            completely.
            """,
        gaps: """
            It reads the strength of the wording, and does not check that a scope named in the sentence is the right \
            one.
            """,
        authorities: [.ftcTrials, .cap],
        severities: [.editorial: .warning, .us: .warning, .uk: .warning, .eu: .warning, .au: .warning],
        grading: """
            error where a partly supported claim is put in absolute words (always, every, cures); in editorial also where it \
            names a disease, or where such words go with a supported claim of moderate certainty, and a note where that claim is \
            stated as a plain fact
            """,
        examples: [
            .finds("Hip and quadriceps strengthening ↓always reduces knee pain."),
            .passes("Hip and thigh strengthening can ease knee pain."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.voice != .testimonial else { return [] }
        return sentence.claims.filter(\.isAllowed).compactMap { claim in
            guard let severity = sentence.severity(of: claim) else { return nil }
            return RuleFinding(
                sentence.strengthWords, "true only in a narrower or weaker form than this wording", claim: claim, severity: severity)
        }
    }
}
