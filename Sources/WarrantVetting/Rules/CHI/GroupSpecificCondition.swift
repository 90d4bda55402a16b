import WarrantText

/// Finds a condition put as one of babies, of children or of pregnancy.
///
/// Why: these groups may be named as patients, but what is specific to them may not be claimed without robust evidence.
struct GroupSpecificCondition: Rule {
    static let description = RuleDescription(
        code: "CHI-04", slug: "group-specific-condition", title: "Condition of babies, children or pregnancy",
        finds: "Finds a condition put as one of babies, children or pregnancy, claimed or listed as treated.",
        why: "these groups may be named as patients, but what is specific to them may not be claimed without robust evidence.",
        gaps: "Group and condition must stand beside each other; the conditions of CHI-03 are reported there.",
        authorities: [.asaGroups, .asaBackCare],
        severities: [.uk: .error],
        profession: .chiropractic,
        examples: [
            .finds("Our adjustments ease ↓pelvic pain in pregnancy."),
            .finds("## What we treat\n\n- ↓Morning sickness"),
            .passes("We see babies, children and adults."),
            .passes("Adjustments can ease back pain."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward || sentence.isListedAsTreated, let words = Self.words(sentence) else { return [] }
        return [
            RuleFinding(
                words, "\(sentence.quoted(words)): a condition put as specific to a group of patients", claim: sentence.claims.first)
        ]
    }

    private static func words(_ sentence: JudgedSentence) -> Range<Int>? {
        if let words = sentence.phrase(Self.ofPregnancy) { return words }
        let table = sentence.view.table
        for word in sentence.words where table.word(word, isAnyOf: groups) {
            // "pelvic pain in pregnancy", "headaches of children"
            if word - 2 >= sentence.words.lowerBound, table.word(word - 1, isAnyOf: ["in", "of", "during", "for"]),
                sentence.view.roles.has(.bad, at: word - 2)
            {
                var first = word - 2
                if first > sentence.words.lowerBound, sentence.view.roles.has(.part, at: first - 1) { first -= 1 }
                return first..<word + 1
            }
            // "pregnancy pain", "baby headaches"
            if word + 1 < sentence.words.upperBound, table.words[word + 1].gap <= .joined, sentence.view.roles.has(.bad, at: word + 1) {
                return word..<word + 2
            }
        }
        return nil
    }

    private static let groups: [StaticString] = [
        "baby", "babies", "baby's", "infant", "infants", "newborn", "newborns", "toddler", "toddlers", "child", "child's", "children",
        "children's", "kids", "pregnancy", "pregnant",
    ]

    private static let ofPregnancy: PhraseList = ["morning sickness", "pelvic girdle pain"]
}
