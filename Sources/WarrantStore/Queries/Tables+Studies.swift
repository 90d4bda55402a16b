extension Table {
    static let reference = Table(
        "reference", orderedBy: "id",
        columns: "id", "type", "title", "containerTitle", "publisher", "volume", "issue", "page", "year", "month",
        "day", "doi", "pmid", "url", "verification", "note", "retraction")
    static let author = Table(
        "author", orderedBy: "reference, position", columns: "reference", "position", "family", "given", "literal")
    static let missingField = Table(
        "missingField", orderedBy: "reference, position", columns: "reference", "position", "field")
    static let seenAt = Table("seenAt", orderedBy: "reference, position", columns: "reference", "position", "place")
    static let alias = Table("alias", orderedBy: "reference, position", columns: "reference", "position", "alias")
    static let unknownField = Table("unknownField", orderedBy: "reference, name", columns: "reference", "name", "value")

    static let study = Table("study", orderedBy: "reference", columns: "reference", "design")
    static let includedList = Table("includedList", orderedBy: "study, position", columns: "study", "position", "note")
    static let includedStudy = Table(
        "includedStudy", orderedBy: "study, list, position", columns: "study", "list", "position", "label")
    static let studyResult = Table(
        "studyResult", orderedBy: "study, position",
        columns: "study", "id", "position", "outcome", "population", "intervention", "comparator", "timepoint",
        "measure", "estimate", "ciLow", "ciHigh", "ciLevel", "pValue", "events", "total", "scale", "favours",
        "participants", "studies", "i2", "certaintyScheme", "certaintyReported", "riskOfBiasTool",
        "riskOfBiasScore", "riskOfBiasReadAt", "summary", "limitations", "readAt", "dossierBearing",
        "dossierDirectness", "indirectBecause")
    static let certaintyReason = Table(
        "certaintyReason", orderedBy: "study, result, position", columns: "study", "result", "position", "reason")
    static let dossierClaim = Table(
        "dossierClaim", orderedBy: "study, result, position", columns: "study", "result", "position", "claim")
    static let studyRow = Table(
        "studyRow", orderedBy: "study, result, position",
        columns: "study", "result", "position", "label", "events1", "n1", "events2", "n2", "mean1", "sd1", "mean2",
        "sd2", "yi", "ciLow", "ciHigh", "note")
    static let riskOfBiasJudgment = Table(
        "riskOfBiasJudgment", orderedBy: "study, result, studyRow, domain",
        columns: "study", "result", "studyRow", "domain", "judgment")
}
