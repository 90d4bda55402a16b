import Testing

@testable import WarrantGrading

@Suite struct OutcomePhraseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let cause: String
        let outcome: String
        var isLink = false
        let expected: (cause: String, effect: String)
        var testDescription: String { outcome }
    }

    static let cases = [
        Case(
            cause: "Strength training kept up over years", outcome: "Knee pain with strength training kept up or left out",
            expected: ("strength training kept up or left out", "knee pain")),
        Case(
            cause: "Stretching and strengthening", outcome: "Knee pain after stretching alone (four weeks)",
            expected: ("stretching alone", "knee pain (four weeks)")),
        Case(
            cause: "weak hip or core muscles", outcome: "New knee pain in people with weak hips", isLink: true,
            expected: ("weak hips", "new knee pain")),
        Case(
            cause: "tight hips (restricted range)", outcome: "Strain in people with tight hips", isLink: true,
            expected: ("tight hips (restricted range)", "strain")),
        // Nothing is shared, so the end of the name says something of its own.
        Case(cause: "Exercise", outcome: "Pain in people with sore knees", isLink: true, expected: ("exercise", "pain in people with sore knees")),
        // Not a link, so "with" says in whom.
        Case(
            cause: "weak hip muscles", outcome: "Pain in people with weak hips",
            expected: ("weak hip muscles", "pain in people with weak hips")),
        // A clause is no thing that could have an effect.
        Case(cause: "Icing", outcome: "Pain after icing has stopped", expected: ("icing", "pain after icing has stopped")),
        Case(
            cause: "Lateral pull", outcome: "Tilt in step with a lateral pull", isLink: true,
            expected: ("lateral pull", "tilt in step with a lateral pull")),
        Case(cause: "A", outcome: "", expected: ("a", "")),
    ]

    @Test(arguments: cases) func `an outcome's own version of the cause is said once`(example: Case) {
        let phrase = OutcomePhrase(cause: example.cause, outcome: example.outcome, isLink: example.isLink)
        #expect(phrase.cause == example.expected.cause)
        #expect(phrase.effect == example.expected.effect)
    }
}
