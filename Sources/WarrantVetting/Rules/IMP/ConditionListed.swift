import WarrantText

/// Finds a condition named in a list of what is treated, or beside "treatment" in a title, a heading or an image's words.
///
/// Why: naming a condition beside what is sold implies that it treats the condition, and needs the same evidence.
struct ConditionListed: Rule {
    static let description = RuleDescription(
        code: "IMP-01", slug: "condition-listed", title: "Condition named as treated",
        finds: """
            Finds a condition named in a list of what is treated ("Conditions we help"), or beside "treatment", "relief" and \
            the like in a title, a heading, a description or the words of an image.
            """,
        why: "naming a condition beside what is sold implies that it treats the condition, and needs the same evidence.",
        gaps: """
            Pictures, menus in scripts and hashtags are not seen. Sentences that assert something are left to the SUB rules, \
            questions to IMP-02. For chiropractors in the uk profile, the conditions of their list are left to the CHI rules.
            """,
        authorities: [.ftcImplied, .asaDoctor],
        severities: [.us: .error, .uk: .error],
        examples: [
            .finds("## Conditions we treat\n\n- ↓Asthma\n- Opening hours"),
            .finds("# ↓Migraine treatment in Leeds\n\nBook a visit."),
            .passes("## Conditions we do not treat\n\n- Asthma"),
            .passes("# What is migraine?\n\nA kind of headache."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard !sentence.isPutForward, sentence.voice == .own, sentence.polarity != .denies else { return [] }
        guard sentence.isListedAsTreated || Self.offersInTitle(sentence), let words = sentence.conditionWords else { return [] }
        if sentence.profile == .uk, sentence.profession == .chiropractic {
            let listed = ConditionList.chiropractic.named(in: sentence.words, of: sentence.view.table)
            if !listed.isEmpty { return [] }
        }
        let reason = "\(sentence.quoted(words)) is named as treated, and no evidence for a treatment of it is named"
        return [RuleFinding(words, reason)]
    }

    /// "Migraine treatment in Leeds" as a title, a heading, a description or the words of an image.
    private static func offersInTitle(_ sentence: JudgedSentence) -> Bool {
        switch sentence.block.scope {
        case .title, .heading, .metaDescription, .altText, .caption, .linkTitle: break
        default: return false
        }
        return !sentence.view.endsInQuestionMark && sentence.phrase(offers) != nil && sentence.phrase(subjects) == nil
    }

    private static let offers: PhraseList = [
        "treatment", "treatments", "relief", "specialist", "specialists", "help with", "help for", "we treat", "remedy",
        "remedies", "cure",
    ]

    /// Words of a page that informs.
    private static let subjects: PhraseList = [
        "evidence", "research", "guide", "what", "whether", "studies", "study", "trial", "trials", "myth", "myths",
    ]
}
