extension Table {
    static let meta = Table("meta", orderedBy: "key", columns: "key", "value")
    static let sourceFile = Table(
        "sourceFile", orderedBy: "path", columns: "path", "kind", "entity", "digest", "size", "modified")

    static let document = Table(
        "document", orderedBy: "id",
        columns: "id", "title", "publisherKind", "interest", "accessed", "sha256", "paragraphs", "language", "notes")

    static let topic = Table("topic", orderedBy: "id", columns: "id", "title", "population")
    static let explanation = Table(
        "explanation", orderedBy: "topic, position", columns: "topic", "position", "id", "title", "kind", "account")
    static let speaker = Table(
        "speaker", orderedBy: "explanation, position",
        columns: "explanation", "position", "document", "attributedTo", "interest")
    static let chainLink = Table(
        "chainLink", orderedBy: "explanation, position", columns: "explanation", "position", "claim")
    static let rival = Table("rival", orderedBy: "explanation, position", columns: "explanation", "position", "rival")

    static let concept = Table("concept", orderedBy: "position", columns: "id", "position", "preferred", "mesh", "kind")
    static let synonym = Table("synonym", orderedBy: "concept, position", columns: "concept", "position", "text")

    static let claim = Table(
        "claim", orderedBy: "id",
        columns: "id", "slug", "statement", "plain", "kind", "explanation", "role", "direction", "causalLevel",
        "population", "intervention", "exposure", "comparator", "mainOutcome", "testable", "scope",
        "searchDocumented", "searchNote", "harms", "notes", "reviewStatus", "reviewedBy", "reviewedOn", "reviewDue")
    static let assertion = Table(
        "assertion", orderedBy: "claim, position",
        columns: "claim", "position", "document", "paragraph", "anchor", "strength", "attributedTo")
    static let phrasing = Table("phrasing", orderedBy: "claim, position", columns: "claim", "position", "text")
    static let claimConcept = Table("claimConcept", orderedBy: "claim, position", columns: "claim", "position", "concept")
    static let claimFlag = Table("claimFlag", orderedBy: "claim, position", columns: "claim", "position", "flag")

    static let outcome = Table(
        "outcome", orderedBy: "claim, position",
        columns: "claim", "id", "position", "name", "importance", "betterWhen", "midValue", "midUnit", "midSource",
        "proportionWord", "proportionLow", "proportionHigh",
        "proportionLeadCountsOpposite")
    static let body = Table(
        "body", orderedBy: "claim, outcome, position",
        columns: "claim", "outcome", "position", "leadStudy", "leadResult", "poolMeasure", "comparatorClass",
        "contrast", "effectClass", "effectClassReason", "start", "startRule", "upgradeDomain", "upgradeLevels", "upgradeReason")
    static let weighedResult = Table(
        "weighedResult", orderedBy: "claim, outcome, body, position",
        columns: "claim", "outcome", "body", "position", "study", "result", "bearing", "directness", "because")
    static let poolResult = Table(
        "poolResult", orderedBy: "claim, outcome, body, position",
        columns: "claim", "outcome", "body", "position", "study", "result")
    static let domainJudgment = Table(
        "domainJudgment", orderedBy: "claim, outcome, body, domain",
        columns: "claim", "outcome", "body", "domain", "rating", "reason")

    static let search = Table("search", orderedBy: "position", columns: "position", "claim", "note")
    static let searchQuery = Table("searchQuery", orderedBy: "search, position", columns: "search", "position", "text")
}
