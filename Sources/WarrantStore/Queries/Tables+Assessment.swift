extension Table {
    static let claimAssessment = Table(
        "claimAssessment", orderedBy: "claim",
        columns: "claim", "verdict", "certainty", "effectClass", "decisiveOutcome", "reason", "harms",
        "ceilingStrength", "ceilingCausalLevel", "ceilingForm", "ceilingStatement")
    static let excludedWord = Table("excludedWord", orderedBy: "claim, position", columns: "claim", "position", "word")
    static let outcomeAssessment = Table(
        "outcomeAssessment", orderedBy: "claim, position",
        columns: "claim", "position", "outcome", "name", "importance", "decisiveBody", "verdict", "certainty",
        "effectClass", "statement", "reason")
    static let bodyAssessment = Table(
        "bodyAssessment", orderedBy: "claim, outcome, position",
        columns: "claim", "outcome", "position", "isIndependent", "leadStudy", "leadResult", "directness", "start",
        "startRule", "upgradeDomain", "upgradeLevels", "upgradeReason", "upgradeApplied", "certainty", "measure",
        "estimate", "ciLow", "ciHigh", "ciLevel", "pValue", "events", "total", "scale", "favours", "participants",
        "studies", "i2", "isPooledByEngine", "axisEstimate", "axisLow", "axisHigh", "axisIsLogRatio",
        "axisThreshold", "axisThresholdLow", "axisMidSource", "computedClass", "curatedClass", "effectClass",
        "classReason", "verdict")
    static let domainMove = Table(
        "domainMove", orderedBy: "claim, outcome, body, position",
        columns: "claim", "outcome", "body", "position", "domain", "rating", "levels", "reason", "proposedDomain",
        "proposedRating", "proposalArithmetic", "proposalSource", "proposalMark")
    static let tag = Table(
        "tag", orderedBy: "claim, outcome, body, position",
        columns: "claim", "outcome", "body", "position", "name", "detail")
    static let schemeGrade = Table(
        "schemeGrade", orderedBy: "claim, position",
        columns: "claim", "position", "scheme", "outcome", "grade", "reason")
    static let stability = Table(
        "stability", orderedBy: "claim, position", columns: "claim", "position", "change", "verdict")
    static let trace = Table(
        "trace", orderedBy: "claim, position",
        columns: "claim", "position", "rule", "title", "section", "subject", "inputs", "outcome", "source", "mark")
    /// The inputs of a trace, one per row, as a view gives them.
    static let traceInput = Table(
        "traceInput", orderedBy: "claim, step, position", columns: "claim", "step", "name", "value")

    static let standing = Table(
        "standing", orderedBy: "explanation", columns: "explanation", "verdict", "weakestLink", "reason")
    static let standingLink = Table(
        "standingLink", orderedBy: "explanation, kind, position", columns: "explanation", "kind", "position", "claim")
}
