import WarrantModel
import WarrantText

extension JudgedSentence {
    /// The words of the first condition named: of the catalogue, of the lists, or of the senses of disease.
    var conditionWords: Range<Int>? {
        for match in view.features where match.weight > 0.3 {
            if case .concept(.condition) = features[Int(match.feature)].kind { return match.words }
        }
        if let words = words(ofAny: Self.conditionSenses) { return words }
        return ConditionList.chiropractic.named(in: words, of: view.table).first?.words
            ?? ConditionList.supervised.named(in: words, of: view.table).first?.words
    }

    private static let conditionSenses: NameSet = [
        "disease", "infection", "headache", "allergy", "hormone", "insomnia", "fibro",
    ]

    /// Whether it is an entry of a list of what is treated: "Conditions we treat".
    var isListedAsTreated: Bool {
        switch block.scope {
        case .listItem, .tableCell, .heading: break
        default: return false
        }
        // An entry, not a sentence about it.
        guard words.count <= 8, !view.endsInQuestionMark, !view.cues.has(.negation), !view.cues.has(.unproven) else { return false }
        let introductions = introductions
        return introductions.contains { phrase(Self.treated, in: $0) != nil }
            && !introductions.contains { phrase(Self.denied, in: $0) != nil }
    }

    private static let denied: PhraseList = ["not", "don't", "never", "cannot", "can't", "no"]

    private static let treated: PhraseList = [
        "conditions we", "problems we", "symptoms we", "complaints we", "conditions treated", "problems treated",
        "what we treat", "what we help", "we treat", "we can treat", "we help with", "we can help with", "can help with",
        "we help people with", "how we can help", "treatment for", "treatments for", "treats", "good for",
    ]
}
