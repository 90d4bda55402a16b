public import WarrantStatistics

/// A pooling with everything a report of it shows.
public struct PoolReport: Sendable {
    public let input: PoolInput
    public let options: PoolOptions
    /// The effect of every study of the input; a refusal where it has none.
    public let studyEffects: [Result<StudyEffect, PoolingRefusal>]
    /// The indices of the studies that were pooled.
    public let included: [Int]
    public let effects: Effects
    public let result: PooledResult
    /// The prediction interval of Higgins, Thompson and Spiegelhalter; nil for equal effects and k < 3.
    public let htsPrediction: PredictionInterval?
    /// The Q-profile interval of τ²; nil for equal effects.
    public let profile: QProfile?
    /// Every estimator and analysis, when asked for.
    public let analysis: FullAnalysis?
    /// What a reader should know before using the numbers.
    public let notes: [String]

    /// Pools the studies.
    ///
    /// - Throws: `PoolingRefusal` when there is no number to give.
    public init(_ input: PoolInput, options: PoolOptions = PoolOptions()) throws(PoolingRefusal) {
        let all = input.studyEffects()
        var (included, estimates, variances): ([Int], [Double], [Double]) = ([], [], [])
        for (index, effect) in all.enumerated() {
            guard case .success(let effect) = effect else { continue }
            included.append(index)
            estimates.append(effect.estimate)
            variances.append(effect.variance)
        }
        let effects = try Effects(
            estimates: estimates, variances: variances, labels: included.map { input.labels[$0] })
        self.input = input
        self.options = options
        self.studyEffects = all
        self.included = included
        self.effects = effects
        result = try Self.pool(input, effects, options)
        if case .randomEffects(let method) = options.model {
            htsPrediction = try RandomEffects(
                method: method, test: options.test, prediction: .hts, convergence: options.convergence
            ).pool(effects).prediction
            profile = try? QProfile(
                effects, convergence: options.convergence, tauSquaredEstimate: result.heterogeneity.tauSquared)
        } else {
            htsPrediction = nil
            profile = nil
        }
        analysis = options.includesAll
            ? try FullAnalysis(
                effects, tables: input.tables, measure: input.measure.abbreviation, convergence: options.convergence) : nil
        notes = PoolNotes.notes(input: input, all, result: result, effects: effects)
    }

    private static func pool(
        _ input: PoolInput, _ effects: Effects, _ options: PoolOptions
    ) throws(PoolingRefusal) -> PooledResult {
        switch options.model {
        case .equalEffects:
            return try EqualEffects(test: options.test).pool(effects)
        case .randomEffects(let method):
            return try RandomEffects(
                method: method, test: options.test, prediction: .metafor, convergence: options.convergence
            ).pool(effects)
        case .mantelHaenszel:
            guard let quantity = MantelHaenszel.Quantity(rawValue: input.measure.abbreviation) else {
                throw PoolingRefusal(.incompatibleScales, value: "Mantel–Haenszel pools RR, OR and RD from counts")
            }
            return try MantelHaenszel(quantity).pool(input.tables)
        case .peto:
            guard input.measure.inputKind == TwoByTwo.kind else {
                throw PoolingRefusal(.incompatibleScales, value: "Peto's method pools odds ratios from counts")
            }
            return try PetoMethod().pool(input.tables)
        }
    }

    /// The sizes of the pooled studies, for transformations that depend on them.
    public var sampleSizes: [Double] {
        included.compactMap { input.row($0).flatMap { input.measure.sampleSize(ofRow: $0) } }
    }

    /// Returns a value of the analysis scale on the scale people read.
    public func natural(_ value: Double) -> Double {
        input.measure.natural(value, sampleSizes: sampleSizes)
    }

    /// One row per pooled study, for tables and plots. Mantel–Haenszel and Peto weigh tables, which the rows keep.
    public var rows: [ForestRow] {
        guard result.weightsPercent.count == effects.count else { return [] }
        return ForestRow.rows(effects, result: result, measure: input.measure, sampleSizes: sampleSizes)
    }
}

/// The cautions that the numbers themselves call for.
enum PoolNotes {
    static func notes(
        input: PoolInput, _ all: [Result<StudyEffect, PoolingRefusal>], result: PooledResult, effects: Effects
    ) -> [String] {
        var notes: [String] = []
        for (index, effect) in all.enumerated() {
            if case .failure(let refusal) = effect { notes.append("\(input.labels[index]) has no effect: \(refusal)") }
        }
        let isRandom: Bool
        if case .randomEffects = result.model { isRandom = true } else { isRandom = false }
        if isRandom, effects.count == 2 {
            notes.append("two studies do not suffice to estimate how much effects vary; read the studies side by side")
        }
        if isRandom, result.heterogeneity.tauSquared == 0 {
            notes.append("τ² = 0 is an estimate, not homogeneity: see its interval")
        }
        if result.test == .knha, result.effect.standardError < result.waldStandardError {
            notes.append("the Knapp–Hartung interval is narrower than the Wald interval; 'adhoc' prevents that")
        }
        if input.measure.correctsZeroCells {
            let corrected = (0..<input.studyCount).filter { index in
                guard let row = input.row(index) else { return false }
                return input.measure.hasZeroCell(inRow: row)
            }.count
            if corrected > 0 {
                let studies = corrected == 1 ? "1 study" : "\(corrected) studies"
                notes.append("½ was added to the counts of \(studies) with a zero, for the study effects only")
            }
        }
        if input.measure.abbreviation == "PFT" {
            notes.append("the back-transformed value depends on the sample size chosen (here the harmonic mean); prefer PLO")
        }
        return notes
    }
}
