public import WarrantModel

/// How far reviews rest on the same primary studies.
public struct OverlapTable: RecordTable {
    public let id = "overlap"
    public let title = "Overlap of primary studies between reviews"
    public let summary =
        "For the whole catalogue and for every outcome with two or more reviews: each primary study with the reviews that include it, and the corrected covered area of every pair and of all together."
    public let notes = [
        "Corrected covered area = (N − r) / (r·c − r), with N ticks, r primary studies and c reviews (Pieper 2014). Bands: to 5% slight, to 10% moderate, to 15% high, above very high. The bands have no empirical basis.",
        "A review whose list of included studies is not on file is named and left out of the figures; its overlap is unknown and counts as shared.",
        "Studies published after a review's search cannot be told apart from studies it left out, so the figures are lower bounds.",
    ]

    /// A primary study, a pair of reviews, all reviews, or a review whose list is not on file.
    public struct Record {
        let scope: OverlapScope
        let kind: String
        let item: String
        let reviews: [CitationKey]
        let counts: OverlapCounts?
    }

    public init() {}

    public func records(of evaluation: Evaluation) -> [Record] {
        OverlapScope.all(of: evaluation.catalog).flatMap(records)
    }

    private func records(of scope: OverlapScope) -> [Record] {
        var records: [Record] = []
        let all = OverlapCounts(scope.listed.map(\.studies))
        records.append(
            Record(scope: scope, kind: "all", item: "all reviews", reviews: scope.listed.map(\.review), counts: all))
        for (index, first) in scope.listed.enumerated() {
            for second in scope.listed[(index + 1)...] {
                let counts = OverlapCounts([first.studies, second.studies])
                // In the whole catalogue only pairs that share something are listed: the others are all zero.
                if scope.claim == nil, counts.ticks == counts.studies { continue }
                records.append(
                    Record(
                        scope: scope, kind: "pair", item: "\(first.review) + \(second.review)",
                        reviews: [first.review, second.review], counts: counts))
            }
        }
        for study in Set(scope.listed.flatMap(\.studies)).sorted() {
            let reviews = scope.listed.filter { $0.studies.contains(study) }.map(\.review)
            records.append(Record(scope: scope, kind: "study", item: study.rawValue, reviews: reviews, counts: nil))
        }
        for review in scope.unlisted {
            records.append(Record(scope: scope, kind: "unknown", item: review.rawValue, reviews: [review], counts: nil))
        }
        return records
    }

    public var fields: [Field<Record>] {
        [
            Field(TableColumn("scope", "Scope", isKey: true, isShown: true, "all, or claim/outcome")) {
                .text($0.scope.name)
            },
            Field(
                TableColumn(
                    "claim", "Claim", resolvesIn: ColumnName("claims", "claim"),
                    "the claim; not applicable for the whole catalogue")
            ) { .text($0.scope.claim?.rawValue, or: .notApplicable) },
            Field(TableColumn("outcome", "Outcome key", "the outcome within the claim")) {
                .text($0.scope.outcome?.rawValue, or: .notApplicable)
            },
            Field(
                TableColumn(
                    "kind", "Kind", allowed: ["all", "pair", "study", "unknown"], isKey: true, isShown: true,
                    "all reviews together, a pair of reviews, one primary study, or a review whose list is not on file")
            ) { .text($0.kind) },
            Field(TableColumn("item", "Item", isKey: true, isShown: true, "the primary study, or the reviews compared"))
            { .text($0.item) },
            Field(
                TableColumn(
                    "reviews", "Reviews", isShown: true, "the reviews concerned; for a study, those that include it")
            ) { .list($0.reviews.map(\.rawValue)) },
            Field(TableColumn("reviewCount", "Number of reviews", .integer, unit: "reviews", isShown: true, "how many"))
            { .integer($0.reviews.count) },
            Field(
                TableColumn(
                    "primaryStudies", "Primary studies", .integer, unit: "studies", isShown: true,
                    "r, the distinct primary studies")
            ) { .integer($0.counts?.studies, or: $0.noCounts) },
            Field(TableColumn("ticks", "Ticks", .integer, unit: "inclusions", "N, inclusions counted over all reviews"))
            { .integer($0.counts?.ticks, or: $0.noCounts) },
            Field(
                TableColumn(
                    "shared", "Shared", .integer, unit: "studies", "primary studies in more than one of the reviews")
            ) { .integer($0.counts?.shared, or: $0.noCounts) },
            Field(
                TableColumn(
                    "cca", "Corrected covered area", .number, unit: "percent", isShown: true,
                    "0 when nothing is shared, 100 when everything is")
            ) { .number($0.counts?.percent, or: $0.counts == nil ? $0.noCounts : .notApplicable) },
            Field(
                TableColumn(
                    "band", "Overlap", allowed: OverlapCounts.bands, isShown: true,
                    "slight, moderate, high or very high")
            ) { .text($0.counts?.band, or: $0.counts == nil ? $0.noCounts : .notApplicable) },
        ]
    }
}

extension OverlapTable.Record {
    var noCounts: MissingReason { kind == "unknown" ? .listNotRead : .notApplicable }
}
