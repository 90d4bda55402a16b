/// The reason why no pooled number is given.
///
/// A refusal is a result: it says that a number would mislead, or that there is none. The codes that begin
/// with `POOL-` are those of the list "when not to pool" in `Docs/statistics.md`.
public struct PoolingRefusal: Error, Sendable, Hashable {
    /// The kind of refusal. New kinds may be added.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        public let rawValue: String

        init(_ rawValue: String) { self.rawValue = rawValue }

        public var description: String { rawValue }

        /// Fewer than two studies.
        public static let tooFewStudies = Code("POOL-K1")
        /// Different comparators, constructs or times that readers would not take as one question.
        public static let differentQuestions = Code("POOL-PICO")
        /// Randomized with non-randomized studies, or adjusted with crude estimates.
        public static let mixedDesigns = Code("POOL-DESIGN")
        /// Several effects from the same participants.
        public static let dependentEffects = Code("POOL-DEP")
        /// All studies at high risk of bias.
        public static let allBiased = Code("POOL-BIAS")
        /// Important benefit and important harm without an explanation.
        public static let contradictoryEffects = Code("POOL-HET")
        /// Only studies that found an effect reported data.
        public static let selectiveReporting = Code("POOL-REPORT")
        /// Different or opposed scales, or a ratio of means that are not positive.
        public static let incompatibleScales = Code("POOL-SCALE")
        /// Too few events for the method.
        public static let sparseEvents = Code("POOL-RARE")
        /// A number that is NaN or infinite.
        public static let notFinite = Code("NUM-FINITE")
        /// A sampling variance that is not positive.
        public static let variance = Code("NUM-VARIANCE")
        /// Lists of different lengths.
        public static let unequalLengths = Code("NUM-LENGTH")
        /// Values so large or small that the result does not fit a floating-point number.
        public static let range = Code("NUM-RANGE")
        /// An iteration that did not settle.
        public static let noConvergence = Code("NUM-CONVERGENCE")
        /// Moderators that are constant, redundant or as many as the studies.
        public static let moderators = Code("NUM-MODERATORS")
        /// A median whose spread is too lopsided to stand in for a mean.
        public static let skewed = Code("DATA-SKEW")
        /// Counts or moments that cannot be (a negative count, an SD of zero).
        public static let impossibleInput = Code("NUM-INPUT")
    }

    public let code: Code
    /// The index of the study at fault, from 0, where there is one.
    public let study: Int?
    /// The value at fault, as text.
    public let value: String?

    public init(_ code: Code, study: Int? = nil, value: String? = nil) {
        self.code = code
        self.study = study
        self.value = value
    }
}

extension PoolingRefusal: CustomStringConvertible {
    /// The refusal in words, for example `fewer than 2 studies [POOL-K1]`.
    public var description: String {
        var text = Self.words[code] ?? "refused"
        if let value { text += ": \(value)" }
        if let study { text += " (study \(study + 1))" }
        return "\(text) [\(code)]"
    }

    private static let words: [Code: String] = [
        .tooFewStudies: "fewer than 2 studies can be pooled",
        .differentQuestions: "the studies answer different questions",
        .mixedDesigns: "the studies mix designs",
        .dependentEffects: "effects from the same participants are not independent",
        .allBiased: "all studies are at high risk of bias",
        .contradictoryEffects: "the studies show important benefit and important harm without an explanation",
        .selectiveReporting: "only studies that found an effect reported data",
        .incompatibleScales: "the scales do not fit together",
        .sparseEvents: "the events are too few for this method",
        .notFinite: "a number is not finite",
        .variance: "a sampling variance is not positive",
        .unequalLengths: "the lists differ in length",
        .range: "the values are too large or too small to compute with",
        .noConvergence: "the iteration did not settle",
        .moderators: "the moderators are constant, redundant or too many",
        .skewed: "the summary is too skewed for a mean and a standard deviation",
        .impossibleInput: "the input is impossible",
    ]
}
