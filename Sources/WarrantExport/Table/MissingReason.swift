/// Why a cell holds no value, in words that stand in the cell.
public struct MissingReason: Sendable, Hashable {
    /// The words, such as "not reported".
    public let words: String

    public init(_ words: String) {
        self.words = words
    }
}

extension MissingReason {
    /// The study or the record does not say.
    public static let notReported = MissingReason("not reported")
    /// The question does not arise for this row.
    public static let notApplicable = MissingReason("not applicable")
    /// There are none, and somebody looked.
    public static let none = MissingReason("none")
    /// No rating was given.
    public static let notRated = MissingReason("not rated")
    /// No verdict could be given, because no search is on record.
    public static let notAssessed = MissingReason("not assessed")
    /// The field was not seen on the page that was read.
    public static let notSeen = MissingReason("not seen")
    /// The catalogue holds no baseline risk, so no absolute effect is given.
    public static let noBaselineRisk = MissingReason("baseline risk not on file")
    /// The interval includes no effect, so no single difference is printed.
    public static let includesNoEffect = MissingReason("interval includes no effect")
    /// The effect is not of a kind that has absolute effects per 1000.
    public static let notARatioOfRisks = MissingReason("not a comparison of risks")
    /// The list of included studies was not read.
    public static let listNotRead = MissingReason("list of included studies not on file")
    /// No positive wording is allowed at all.
    public static let noPositiveWording = MissingReason("no positive wording")

    /// Every reason, in the order of documentation.
    public static let all: [MissingReason] = [
        .notReported, .notApplicable, .none, .notRated, .notAssessed, .notSeen, .noBaselineRisk, .includesNoEffect,
        .notARatioOfRisks, .listNotRead, .noPositiveWording,
    ]
}
