import WarrantText

/// Finds a name such as "KneeFix" or "PainAway".
///
/// Why: a name that promises a cure is a claim each time it is printed.
struct NameImpliesCure: Rule {
    static let description = RuleDescription(
        code: "IMP-04", slug: "name-implies-cure", title: "Name that implies a cure",
        finds: "Finds a name made of a complaint or a part of the body and a cure: \"KneeFix\", \"PainAway\".",
        why: "a name that promises a cure is a claim each time it is printed.",
        gaps: "Only names written as one word with a capital letter are found.",
        authorities: [.ftcRecalled],
        severities: [.us: .warning],
        examples: [
            .finds("The ↓KneeFix strap comes in three sizes."),
            .passes("A knee fix takes time."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        for word in sentence.words where sentence.view.table.words[word].isCapitalized {
            let name = sentence.view.table.foldedText(word)
            guard let start = Self.starts.first(where: name.hasPrefix), Self.ends.contains(String(name.dropFirst(start.count))) else {
                continue
            }
            return [RuleFinding(word..<word + 1, "the name promises a cure")]
        }
        return []
    }

    private static let starts = [
        "knee", "pain", "back", "joint", "migraine", "headache", "arthro", "hip", "spine", "neck", "allergy", "sleep", "ache",
    ]
    private static let ends: Set<String> = [
        "fix", "away", "cure", "heal", "stop", "gone", "relief", "ease", "zero", "off", "rescue", "saver", "begone",
    ]
}
