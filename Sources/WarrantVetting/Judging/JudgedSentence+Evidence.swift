import WarrantText

extension JudgedSentence {
    /// The words that name animals or cells as the evidence, when no evidence in people is named beside them.
    var namesLaboratoryEvidence: Range<Int>? {
        guard let subject = phrase(Self.laboratory) ?? studiedWords, phrase(Self.peopleStudied) == nil else { return nil }
        return subject
    }

    /// "in cells": evidence only where something was tested or shown there; else it may say where in the body.
    private var studiedWords: Range<Int>? {
        guard let words = phrase(Self.studied),
            view.cues.has(.research) || phrase(Self.experimented) != nil
        else { return nil }
        return words
    }

    private static let laboratory: PhraseList = [
        "in mice", "in rats", "in rabbits", "in vitro", "on mice", "on rats", "rat study", "rat studies", "mouse study",
        "mouse studies", "animal study", "animal studies", "animal research", "animal experiments", "animal tests",
        "cell study", "cell studies", "cell culture", "cell cultures", "cultured cells", "isolated cells", "test tube",
        "test tubes", "petri dish", "lab rats", "lab mice", "laboratory animals",
    ]

    private static let peopleStudied: PhraseList = [
        "in people", "in humans", "human trial", "human trials", "human studies", "in patients", "clinical trial",
        "clinical trials", "and people", "and humans",
    ]

    private static let studied: PhraseList = ["in animals", "on animals", "in cells", "on cells"]

    private static let experimented: PhraseList = ["tested", "shown", "seen", "observed", "experiments"]
}
