import WarrantModel

/// The lettered reasons for every step down or up.
enum CertaintyNotes {
    /// What the four levels mean, for the notes of a table.
    static let definitions = [
        "High: very confident that the true effect is close to the estimate.",
        "Moderate: the true effect is probably close to the estimate, but it may be substantially different.",
        "Low: the true effect may be substantially different from the estimate.",
        "Very low: the true effect is probably substantially different from the estimate.",
    ]

    /// Returns the footnotes of a rating, such as "a. Risk of bias, serious (−1): …".
    static func of(_ assessment: CertaintyAssessment) -> [String] {
        var notes = assessment.moves.filter { $0.levels > 0 }.map { move in
            "\(sentenceCase(move.domain.name)), \(move.rating.name) (−\(move.levels)): \(move.reason)"
        }
        if let upgrade = assessment.upgrade, assessment.upgradeApplied > 0 {
            notes.append("Rated up for \(words(upgrade.domain)) (+\(assessment.upgradeApplied)): \(upgrade.reason)")
        }
        return zip("abcdefghij", notes).map { "\($0). \($1)" }
    }

    static func words(_ domain: UpgradeDomain) -> String {
        domain.rawValue.split(separator: "-").joined(separator: " ")
    }

    private static func sentenceCase(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
