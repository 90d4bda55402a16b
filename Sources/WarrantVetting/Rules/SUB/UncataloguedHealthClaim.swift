import WarrantModel
import WarrantText

/// Finds a sentence that claims something about health which no claim of the catalogue covers.
///
/// Why: an objective health claim needs evidence; the catalogue holds none for it.
struct UncataloguedHealthClaim: Rule {
    static let description = RuleDescription(
        code: "SUB-01", slug: "uncatalogued-health-claim", title: "Health claim without a catalogue entry",
        finds: "Finds a sentence that claims something about health which no claim of the catalogue covers.",
        why: "an objective health claim needs evidence; the catalogue holds none for it.",
        gaps: """
            A claim worded unlike any phrasing may go unrecognised and be reported here; `warrant vet --why FILE:LINE` shows the \
            claims that come near.
            """,
        authorities: [.ftc, .cap],
        severities: [.editorial: .error, .us: .error, .uk: .error, .eu: .error, .au: .error],
        grading: """
            in editorial, a warning where it is doubtful that health is claimed, and a note where the wording is moderate, where \
            it instructs, tells or cautions and promises no effect, or where a claim of the catalogue comes near; a hedged sentence may \
            stand there
            """,
        remedy: "find evidence for it and put that on file, or leave it out",
        examples: [
            .finds("↓Our copper wrap repairs worn cartilage."),
            .passes("A copper wrap might feel warm on the cartilage."),
            .passes("Copper wraps do not repair cartilage."),
            .passes("We treat sore knees."),
        ])

    static let looksAtClaimsOnly = true

    func check(_ sentence: JudgedSentence) -> [RuleFinding] {
        guard sentence.isPutForward, sentence.claims.isEmpty, sentence.voice != .testimonial else { return [] }
        let severity: Severity?
        if sentence.profile == .editorial {
            if Self.onlyOffersCare(sentence) { return [] }
            severity = WordingTable.uncatalogued(sentence.strength).map { Self.limited($0, sentence) }
        } else {
            severity = .error
        }
        guard let severity else { return [] }
        return [RuleFinding(sentence.words, "a health claim that no claim of the catalogue covers", severity: severity)]
    }

    /// "We treat sore knees" says what a practice does, and not how it ends; regulators may see it otherwise.
    private static func onlyOffersCare(_ sentence: JudgedSentence) -> Bool {
        let view = sentence.view
        guard view.cues.has(.house), sentence.strength < .absolute, view.roles.count(.harm) + view.roles.count(.link) == 0 else { return false }
        return sentence.words.allSatisfy { word in
            !view.roles.has(.good, at: word) || view.table.word(word, isAnyOf: ["treat", "treats", "treating", "treated", "help", "helps"])
        }
    }

    /// "Stop for the day if it hurts", "She cut her distance", "You have changed your shoes": an instruction or a tale, in which a claim is
    /// hard to tell. "Cut out tomatoes, because they inflame the knees" gives its reason, which is one.
    private static func instructsOrTells(_ sentence: JudgedSentence) -> Bool {
        let opens = sentence.words.lowerBound
        if sentence.view.instruction != nil { return sentence.view.roles.count(.harm) + sentence.view.roles.count(.link) == 0 }
        if sentence.opensWith("she", "he", "you've") { return true }
        return sentence.opensWith("you") && sentence.words.count > 2 && sentence.view.table.word(opens + 1, isAnyOf: ["have", "had"])
    }

    /// A sentence that says of nothing that it brings about or changes something is no error; nor is a plain caution about harm; and
    /// where a catalogue claim comes near, the finding is no louder than that claim's verdict would make it.
    private static func limited(_ severity: Severity, _ sentence: JudgedSentence) -> Severity {
        if sentence.strength < .absolute, instructsOrTells(sentence) { return min(severity, .note) }
        if sentence.analysis.causal.level < 4, !sentence.view.isSuperlative(sentence.strengthWords) { return min(severity, .note) }
        if sentence.strength < .absolute, sentence.words(ofAny: harms) != nil, sentence.view.roles.count(.good) == 0 {
            return min(severity, .note)
        }
        guard let near = sentence.nearMiss, near.isAllowed, !near.traits.isNegative || sentence.analysis.saysNo else { return severity }
        return min(severity, sentence.severity(of: near) ?? .note)
    }

    private static let harms: NameSet = ["harm"]
}
