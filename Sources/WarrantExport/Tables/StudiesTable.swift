public import WarrantModel

/// One row per appraised study.
public struct StudiesTable: RecordTable {
    public let id = "studies"
    public let title = "Studies"
    public let summary =
        "One row per appraised study or review: design, what was measured in whom, which claims it is weighed for, and how far its record was checked."

    /// A study with its reference and the claims that weigh it.
    public struct Record {
        let study: Study
        let reference: Reference?
        let claims: [Claim.ID]
    }

    public init() {}

    public func records(of evaluation: Evaluation) -> [Record] {
        var claims: [CitationKey: Set<Claim.ID>] = [:]
        for claim in evaluation.catalog.claims {
            for weighed in claim.weighedResults { claims[weighed.study, default: []].insert(claim.id) }
        }
        return evaluation.catalog.studies.map {
            Record(
                study: $0, reference: evaluation.catalog.reference($0.reference),
                claims: claims[$0.reference, default: []].sorted())
        }
    }

    public var fields: [Field<Record>] {
        [
            Field(
                TableColumn(
                    "study", "Study key", isKey: true, resolvesIn: ColumnName("references", "reference"),
                    "the citation key")
            ) { .text($0.study.reference.rawValue) },
            Field(TableColumn("citation", "Study", isShown: true, "first author and year")) {
                .text(CitationLabel.of($0.reference, key: $0.study.reference))
            },
            Field(TableColumn("title", "Title", isShown: true, "the title")) {
                .text($0.reference?.title, or: .notSeen)
            },
            Field(TableColumn("year", "Year", .integer, unit: "year", isShown: true, "the year of publication")) {
                .integer($0.reference?.year, or: .notSeen)
            },
            Field(TableColumn("design", "Design", allowed: ColumnValues.designs, isShown: true, "the design")) {
                .text($0.study.design.rawValue)
            },
            Field(TableColumn("isData", "Data", .boolean, "whether it yields data; opinion does not")) {
                .boolean($0.study.design.isData)
            },
            Field(
                TableColumn(
                    "results", "Results", .integer, unit: "results", isShown: true, "how many results are on file")
            ) { .integer($0.study.results.count) },
            Field(TableColumn("populations", "Populations", "in whom")) {
                .list(Self.distinct($0.study.results.map(\.population)), or: .notReported)
            },
            Field(TableColumn("interventions", "Interventions or exposures", "what was done, or the exposure")) {
                .list(Self.distinct($0.study.results.map(\.intervention)), or: .notReported)
            },
            Field(TableColumn("outcomes", "Outcomes", isShown: true, "what was measured")) {
                .list(Self.distinct($0.study.results.map(\.outcome)), or: .notReported)
            },
            Field(
                TableColumn(
                    "participantsMost", "Participants, most", .integer, unit: "people",
                    "the largest number of people any of its results rests on")
            ) { .integer($0.study.results.compactMap { $0.effect?.participants }.max()) },
            Field(
                TableColumn(
                    "includedStudies", "Included studies on file", .integer, unit: "studies",
                    "how many of a review's included studies are listed")
            ) { record in
                let count = record.study.includes.reduce(0) { $0 + $1.studies.count }
                return count > 0
                    ? .integer(count) : .missing(record.study.design.isReview ? .listNotRead : .notApplicable)
            },
            Field(
                TableColumn(
                    "includedNote", "How far that list was read", "how far the list of included studies was read")
            ) { .list($0.study.includes.compactMap(\.note), or: .none) },
            Field(TableColumn("claims", "Weighed for", isShown: true, "the claims it is weighed for")) {
                .list($0.claims.map(\.rawValue))
            },
            Field(TableColumn("riskOfBias", "Published risk of bias", "appraisals that somebody published")) {
                .list(
                    Self.distinct(
                        $0.study.results.compactMap { $0.riskOfBiasReported.map { "\($0.tool): \($0.score)" } }),
                    or: .notReported)
            },
            Field(
                TableColumn(
                    "recordIsPartial", "Partial record", .boolean,
                    "whether some part of the bibliographic record was not seen")
            ) { .boolean($0.reference?.isPartial ?? true) },
            Field(
                TableColumn(
                    "retraction", "Correction or retraction", allowed: RetractionStatus.allCases.map(\.rawValue),
                    "unknown when nobody looked")
            ) { .text(($0.reference?.retraction ?? .unknown).rawValue) },
            Field(TableColumn("doi", "DOI", .link, isShown: true, "the DOI as an address")) {
                .place($0.reference?.doi.map(Address.doi), or: .notSeen)
            },
            Field(TableColumn("pubMed", "PubMed", .link, "the PubMed page")) {
                .place($0.reference?.pmid.map(Address.pubMed), or: .notSeen)
            },
            Field(TableColumn("readAt", "Read at", .link, "the page where the record was read")) {
                .place($0.reference?.url, or: .notSeen)
            },
        ]
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}

extension Claim {
    /// Every result weighed for any outcome, independent bodies included.
    var weighedResults: [WeighedResult] {
        outcomes.flatMap { outcome in
            outcome.body.evidence + outcome.independentBodies.flatMap(\.body.evidence)
        }
    }
}

extension StudyDesign {
    /// Whether the design gathers other studies systematically.
    var isReview: Bool { self == .systematicReview || self == .systematicReviewMetaAnalysis }
}
