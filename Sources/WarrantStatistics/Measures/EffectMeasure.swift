/// A way to express the result of a study as one number with a sampling variance.
///
/// A new measure is a new file that conforms to this protocol, and one line in `AllMeasures`.
public protocol EffectMeasure: Sendable {
    /// What one study must report.
    associatedtype Input: StudyInput

    /// The usual letters, for example `RR`.
    var abbreviation: String { get }
    /// The name in words, for example `risk ratio`.
    var name: String { get }
    /// The formulas as they stand in the documentation.
    var formula: MeasureFormula { get }
    /// The publications the formulas come from, by author and year.
    var references: [String] { get }
    /// The value of "no effect" on the natural scale; nil for single groups.
    var naturalNull: Double? { get }
    /// Whether tables with a zero cell are corrected before the effect is computed.
    var correctsZeroCells: Bool { get }

    /// Returns the effect of one study.
    ///
    /// - Throws: `PoolingRefusal` when the study has no effect on this scale.
    func effect(of study: Input) throws(PoolingRefusal) -> StudyEffect

    /// Returns a value of the analysis scale on the scale people read.
    ///
    /// - Parameter sampleSizes: The sizes of the studies pooled; only some measures look at them.
    func natural(_ value: Double, sampleSizes: [Double]) -> Double
}

/// The two formulas of a measure in plain text.
public struct MeasureFormula: Sendable, Hashable {
    public let estimate: String
    public let variance: String

    public init(estimate: String, variance: String) {
        self.estimate = estimate
        self.variance = variance
    }
}

extension EffectMeasure {
    public var correctsZeroCells: Bool { false }

    public func natural(_ value: Double, sampleSizes: [Double]) -> Double { value }

    /// Returns the effect of every study, or why it has none.
    ///
    /// - Parameter zeroCells: What to do with tables that have a zero; default: add ½ to those only.
    public func effects(
        of studies: [Input], zeroCells: ZeroCellPolicy = .standard
    ) -> [Result<StudyEffect, PoolingRefusal>] {
        let anyZero = correctsZeroCells && studies.contains { $0.hasZeroCell }
        return studies.enumerated().map { index, study in
            var study = study
            if correctsZeroCells {
                if zeroCells.dropsDoubleZeros, study.isDoubleZero {
                    return .failure(PoolingRefusal(.sparseEvents, study: index, value: "no events in either group"))
                }
                if zeroCells.corrects(hasZero: study.hasZeroCell, anyZero: anyZero) {
                    study = study.adding(zeroCells.amount)
                }
            }
            do throws(PoolingRefusal) {
                let effect = try effect(of: study)
                guard effect.estimate.isFinite else { throw PoolingRefusal(.notFinite) }
                guard effect.variance.isFinite, effect.variance > 0 else {
                    throw PoolingRefusal(.variance, value: "\(effect.variance)")
                }
                return .success(effect)
            } catch {
                return .failure(PoolingRefusal(error.code, study: index, value: error.value))
            }
        }
    }

    /// Returns the effects from rows of numbers in the order of `Input.columns`.
    public func effects(
        ofRows rows: [[Double]], zeroCells: ZeroCellPolicy = .standard
    ) -> [Result<StudyEffect, PoolingRefusal>] {
        effects(of: rows.map { Input(row: $0) }, zeroCells: zeroCells)
    }

    /// Returns what is wrong with the numbers of one study taken together: the index of a column, and words.
    public func contradictions(inRow row: [Double]) -> [(column: Int, message: String)] {
        Input(row: row).contradictions
    }

    /// Returns whether a correction for zero cells applies to a row.
    public func hasZeroCell(inRow row: [Double]) -> Bool {
        Input(row: row).hasZeroCell
    }

    /// Returns the number of participants of a row, where the input has it.
    public func sampleSize(ofRow row: [Double]) -> Double? {
        Input(row: row).sampleSize
    }

    /// The columns one study must have.
    public var columns: [InputColumn] { Input.columns }

    /// The name of the kind of input, for example `two-by-two`.
    public var inputKind: String { Input.kind }
}
