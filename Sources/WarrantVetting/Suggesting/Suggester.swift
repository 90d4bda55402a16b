import WarrantModel
import WarrantText

/// Proposes the smallest edit that brings a sentence under the ceiling of its claim.
struct Suggester {
    let sentence: JudgedSentence
    /// The sentence's first byte in the cooked text.
    let start: Int

    func suggestion(for claim: JudgedClaim) -> Suggestion {
        let ceiling = claim.assessment.ceiling
        let edits = ceiling.strength.map(self.edits) ?? []
        let advice: String
        if ceiling.strength == nil {
            advice = "leave it out, or report what is known"
        } else if edits.isEmpty {
            advice = "say no more than: \(ceiling.form)"
        } else {
            advice = "weaken the wording: \(ceiling.form)"
        }
        return Suggestion(
            edits: edits, statement: claim.statement, advice: advice, verdict: claim.verdict, certainty: claim.certainty)
    }

    /// The words to replace to come down to a strength.
    private func edits(downTo strength: AssertionStrength) -> [Suggestion.Edit] {
        guard sentence.strength > strength, sentence.polarity == .asserts else { return [] }
        var edits: [Suggestion.Edit] = []
        for word in sentence.words {
            if let replacement = Self.limits[sentence.view.table, word] {
                edits.append(edit(word, replacement))
            } else if let verb = Self.verbs[sentence.view.table, word], !edits.contains(where: { $0.replacement.hasPrefix("may ") }) {
                edits.append(edit(word, "may \(verb)"))
            }
        }
        return edits
    }

    private func edit(_ word: Int, _ replacement: String) -> Suggestion.Edit {
        let range = sentence.view.table.words[word].range
        return Suggestion.Edit(range: range.lowerBound - start..<range.upperBound - start, replacement: replacement)
    }

    /// Universal words and what is left of them.
    private static let limits: WordMap = [
        "always": "sometimes", "every": "some", "all": "some", "everyone": "some people", "everybody": "some people",
        "anyone": "some people", "never": "rarely", "guarantees": "may bring", "guaranteed": "possible", "cures": "may ease",
        "cure": "ease", "completely": "partly", "permanently": "for a while", "forever": "for a while", "eliminates": "may reduce",
        "eliminate": "reduce",
    ]

    /// Plain verbs of effect and their infinitives, for "may".
    private static let verbs: WordMap = [
        "causes": "cause", "cause": "cause", "prevents": "prevent", "prevent": "prevent", "reduces": "reduce", "relieves": "relieve",
        "eases": "ease", "ends": "ease", "stops": "ease", "heals": "ease", "improves": "improve", "restores": "improve",
        "boosts": "affect", "makes": "make", "leads": "lead", "triggers": "trigger", "fixes": "help with", "corrects": "affect",
        "pulls": "pull", "overloads": "load", "lowers": "lower", "keeps": "keep", "protects": "protect", "finds": "find",
    ]
}
