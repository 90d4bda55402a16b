import WarrantModel
import WarrantText

/// Proposes the smallest edit that brings a sentence under the ceiling of its claim.
struct Suggester {
    let sentence: JudgedSentence
    /// The sentence's first byte in the cooked text.
    let start: Int

    func suggestion(for claim: JudgedClaim) -> Suggestion {
        let ceiling = claim.assessment.ceiling
        // The ceiling is the whole claim's; what the sentence says of an outcome may have less behind it.
        let strength = claim.outcome != nil && claim.verdict.mustBeMarked ? nil : ceiling.strength
        let edits = strength.map(self.edits) ?? []
        let advice: String
        if strength == nil {
            advice = "leave it out, or report what is known"
        } else if edits.isEmpty {
            advice = "say no more than: \(ceiling.form)"
        } else {
            advice = "weaken the wording: \(ceiling.form)"
        }
        return Suggestion(
            edits: edits, statement: claim.statement, advice: advice, verdict: claim.verdict, certainty: claim.certainty,
            outcome: claim.outcome)
    }

    /// The words to replace to come down to a strength.
    private func edits(downTo strength: AssertionStrength) -> [Suggestion.Edit] {
        guard sentence.strength > strength, sentence.polarity == .asserts else { return [] }
        var edits: [Suggestion.Edit] = []
        for word in sentence.words {
            if let replacement = Self.limits[sentence.view.table, word] {
                edits.append(edit(word, replacement))
            } else if let verb = Self.verbs[sentence.view.table, word] {
                if !edits.contains(where: { $0.replacement.lowercased().hasPrefix("may ") }) {
                    edits.append(edit(word, "may \(verb)"))
                } else if sentence.view.table.word(word - 1, isAnyOf: ["and", "or"]) {
                    edits.append(edit(word, verb))
                }
            }
        }
        return edits
    }

    private func edit(_ word: Int, _ replacement: String) -> Suggestion.Edit {
        let replaced = sentence.view.table.words[word]
        return Suggestion.Edit(
            range: replaced.range.lowerBound - start..<replaced.range.upperBound - start,
            replacement: replaced.isCapitalized ? replacement.prefix(1).uppercased() + replacement.dropFirst() : replacement)
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
