extension JudgedSentence {
    /// The words that name animals or cells as the evidence, when no evidence in people is named beside them.
    var namesLaboratoryEvidence: Range<Int>? {
        guard let subject = phrase(Self.laboratory), phrase(Self.peopleStudied) == nil else { return nil }
        return subject
    }

    private static let laboratory: [[StaticString]] = [
        ["in", "mice"], ["in", "rats"], ["in", "rabbits"], ["in", "animals"], ["in", "cells"], ["in", "vitro"], ["on", "mice"],
        ["on", "rats"], ["on", "animals"], ["on", "cells"], ["rat", "study"], ["rat", "studies"], ["mouse", "study"],
        ["mouse", "studies"], ["animal", "study"], ["animal", "studies"], ["animal", "research"], ["animal", "experiments"],
        ["animal", "tests"], ["cell", "study"], ["cell", "studies"], ["cell", "culture"], ["cell", "cultures"],
        ["cultured", "cells"], ["isolated", "cells"], ["test", "tube"], ["test", "tubes"], ["petri", "dish"], ["lab", "rats"],
        ["lab", "mice"], ["laboratory", "animals"],
    ]

    private static let peopleStudied: [[StaticString]] = [
        ["in", "people"], ["in", "humans"], ["human", "trial"], ["human", "trials"], ["human", "studies"], ["in", "patients"],
        ["clinical", "trial"], ["clinical", "trials"], ["and", "people"], ["and", "humans"],
    ]
}
