import WarrantText

/// Finds a diagnosis by form, message or app with medicines to follow.
///
/// Why: rule 12.2.1 bars diagnosis by correspondence for medicines.
struct RemoteDiagnosis: Rule {
    static let description = RuleDescription(
        code: "MED-04", slug: "remote-diagnosis", title: "Diagnosis by correspondence for medicines",
        finds: "Finds a diagnosis offered by form, message, phone or app in a sentence that offers medicines.",
        why: "rule 12.2.1 bars diagnosis by correspondence for medicines.",
        gaps: "Diagnosis, means and medicine must stand in one sentence; what a form does is not known.",
        authorities: [.cap],
        severities: [.uk: .error],
        examples: [
            .finds("Get ↓diagnosed by our online form and the tablets arrive tomorrow."),
            .passes("Ask your pharmacist about the tablets."),
            .passes("We cannot make a diagnosis by email, and we send no tablets."),
        ])

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard let words = sentence.phrase(Self.diagnoses),
            !sentence.view.cues.has(.negation), sentence.polarity != .denies,
            sentence.view.cues.has(.reader) || sentence.view.cues.has(.house) || sentence.view.cues.has(.instruction),
            sentence.phrase(Self.means) != nil, sentence.phrase(Self.medicines) != nil
        else { return [] }
        return [RuleFinding(words, "a diagnosis by correspondence, with medicines to follow")]
    }

    private static let means: PhraseList = [
        "online", "by email", "by text", "by phone", "by post", "by message", "by chat", "our app", "the app",
        "questionnaire", "web form",
    ]

    private static let medicines: PhraseList = [
        "medicine", "medicines", "medication", "medications", "tablets", "pills", "antibiotics", "prescription",
        "painkillers",
    ]

    private static let diagnoses: PhraseList = ["diagnose", "diagnoses", "diagnosis", "diagnosed"]
}
