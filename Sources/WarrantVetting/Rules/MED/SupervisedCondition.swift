import WarrantText

/// Finds a treatment offered for a condition that needs medical supervision, on a page that names nobody qualified.
///
/// Why: rule 12.2 leaves advice, diagnosis and treatment for such conditions to suitably qualified people.
struct SupervisedCondition: Rule {
    static let description = RuleDescription(
        code: "MED-02", slug: "supervised-condition", title: "Condition that needs medical supervision",
        finds: """
            Finds an effect promised on a condition of CAP's list A, or such a condition listed as treated, on a page that names no \
            doctor, registered therapist or the like.
            """,
        why: "rule 12.2 leaves advice, diagnosis and treatment for such conditions to suitably qualified people.",
        gaps: """
            The list was read in a secondary copy, cut off at the letter M. Any profession named on the page counts, though it \
            may be named for another reason. With a profession set, the provider is taken for a qualified one.
            """,
        authorities: [.cap, .asaConditions, .therapyDirectory],
        severities: [.uk: .error],
        examples: [
            .finds("Our herbal drops heal ↓diabetes."),
            .passes("Our doctors treat diabetes."),
            .passes("Our herbal drops do not heal diabetes."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.profession == nil, sentence.isPutForward && sentence.view.roles.count(.good) > 0 || sentence.isListedAsTreated,
            let named = ConditionList.supervised.named(in: sentence.words, of: sentence.view.table).first,
            !sentence.pageHas(Self.qualified)
        else { return [] }
        let reason = "\(sentence.quoted(named.words)) needs medical supervision, and the page names nobody qualified for it"
        return [RuleFinding(named.words, reason)]
    }

    private static let qualified: PhraseList = [
        "doctor", "doctors", "gp", "physician", "physicians", "consultant", "registered", "physiotherapist",
        "physiotherapists", "osteopath", "chiropractor", "chiropractors", "dietitian", "nurse", "nurses", "psychologist",
        "psychiatrist", "pharmacist", "surgeon", "gmc", "hcpc", "gcc", "hospital",
    ]
}
