/// The columns by which rows of different tables find each other.
enum KeyColumns {
    static func claim(isKey: Bool, isShown: Bool = true) -> TableColumn {
        TableColumn(
            "claim", "Claim", isKey: isKey, resolvesIn: ColumnName("claims", "claim"), isShown: isShown,
            "the claim's code, which never changes")
    }

    static func outcome(isShown: Bool = false) -> TableColumn {
        TableColumn("outcome", "Outcome key", isKey: true, isShown: isShown, "the outcome's name within its claim")
    }

    static func study(_ name: String = "study", _ title: String = "Study key", isKey: Bool = false) -> TableColumn {
        TableColumn(
            name, title, isKey: isKey, resolvesIn: ColumnName("studies", "study"),
            "the study's citation key, which is also its reference's")
    }

    static let certainty = TableColumn(
        "certainty", "Certainty", allowed: ColumnValues.certainties, isShown: true,
        "GRADE certainty of the evidence that decided: high, moderate, low or very low")

    static let verdict = TableColumn(
        "verdict", "Verdict", allowed: ColumnValues.verdicts, isShown: true,
        "what the evidence says, computed by the gates; insufficient, unsupported and contradicted are three different things"
    )
}
