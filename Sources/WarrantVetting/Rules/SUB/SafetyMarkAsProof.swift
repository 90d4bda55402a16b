import WarrantText

/// Finds a device mark, registration or approval named in a health claim.
///
/// Why: a CE or UKCA mark, or a registration, says that a device is safe to sell, and nothing about whether it
/// works.
struct SafetyMarkAsProof: Rule {
    static let description = RuleDescription(
        code: "SUB-09", slug: "safety-mark-as-proof", title: "Safety mark or registration offered as proof",
        finds: "Finds a device mark, registration or approval named in a health claim.",
        why: """
            a CE or UKCA mark, or a registration, says that a device is safe to sell, and nothing about whether it \
            works.
            """,
        gaps: "A real approval for the very use claimed is reported as well; the reader of the report knows.",
        authorities: [.asaMarks, .ftcApproval],
        severities: [.us: .error, .uk: .error],
        examples: [
            .finds("Our ↓CE marked laser heals tendons."),
            .passes("Our laser is new."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let mark = sentence.phrase(Self.marks) else { return [] }
        return [RuleFinding(mark, "a mark or registration is no proof that it works")]
    }

    private static let marks: PhraseList = ["ce marked", "ce mark", "ukca", "fda approved", "fda registered", "fda cleared"]
}
