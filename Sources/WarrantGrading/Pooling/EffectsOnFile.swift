import Foundation
import WarrantModel
import WarrantStatistics

/// The study-level effects that a catalogue holds for a body or a review, on the scale they are pooled on.
///
/// Ratios are natural logarithms; a variance comes from the 95 % interval, as `((U − L) / 2z)²`.
/// - Source: Cochrane Handbook 5.1, section 7.7.7.3 (grading methods 4.1).
struct EffectsOnFile {
    let effects: Effects
    let measure: EffectMeasureName
    /// The published judgment of each study's risk of bias, where there is one.
    let riskOfBias: [RiskOfBiasJudgment?]

    /// Returns the effects of the results that a body wants pooled.
    ///
    /// - Throws: `PoolingRefusal` when they cannot be pooled: another measure, no interval, fewer than two.
    static func of(
        _ plan: PoolPlan, in catalog: Catalog, without: CitationKey?
    ) throws(PoolingRefusal) -> EffectsOnFile {
        guard let measure = EffectMeasureName(rawValue: plan.measure), measure.isPoolable else {
            throw PoolingRefusal(.incompatibleScales, value: plan.measure)
        }
        var studies: [Entry] = []
        var seen: Set<CitationKey> = []
        for reference in plan.results where reference.study != without {
            guard seen.insert(reference.study).inserted else {
                throw PoolingRefusal(.dependentEffects, value: reference.study.rawValue)
            }
            let source = catalog.result(reference)
            guard let effect = source?.result.effect, effect.measure == measure else {
                throw PoolingRefusal(.incompatibleScales, value: reference.result.rawValue)
            }
            guard let found = studyEffect(effect.estimate, effect.ciLow, effect.ciHigh, measure) else {
                throw PoolingRefusal(.impossibleInput, value: "\(reference.result) has no interval")
            }
            let judgment = source.flatMap { $0.study.design.isReview ? nil : $0.result.riskOfBiasReported?.overall }
            studies.append((reference.study.rawValue, found, judgment))
        }
        return try EffectsOnFile(studies, measure)
    }

    /// Returns the effects of the rows that a review printed; nil when they are too few or do not add up to what
    /// it pooled.
    static func of(_ result: StudyResult) -> EffectsOnFile? {
        guard let effect = result.effect, effect.measure.isPoolable, result.rows.count >= 2,
            effect.studies.map({ $0 == result.rows.count }) ?? true
        else { return nil }
        let studies = result.rows.compactMap { row in
            studyEffect(row.yi, row.ciLow, row.ciHigh, effect.measure).map { (row.study, $0, row.riskOfBias) }
        }
        guard studies.count == result.rows.count else { return nil }
        // Rows that are no possible input are shown as they are and not pooled.
        return try? EffectsOnFile(studies, effect.measure)
    }

    private typealias Entry = (label: String, effect: StudyEffect, riskOfBias: RiskOfBiasJudgment?)

    private init(_ studies: [Entry], _ measure: EffectMeasureName) throws(PoolingRefusal) {
        effects = try Effects(
            estimates: studies.map(\.effect.estimate), variances: studies.map(\.effect.variance),
            labels: studies.map(\.label))
        self.measure = measure
        riskOfBias = studies.map(\.riskOfBias)
    }

    private static func studyEffect(
        _ estimate: Double?, _ low: Double?, _ high: Double?, _ measure: EffectMeasureName
    ) -> StudyEffect? {
        guard let estimate, let low, let high, high > low else { return nil }
        let z = 1.959963984540054
        func place(_ value: Double) -> Double { measure.isRatio ? log(value) : value }
        let error = (place(high) - place(low)) / (2 * z)
        return StudyEffect(estimate: place(estimate), variance: error * error)
    }
}

extension EffectMeasureName {
    /// Whether estimates with intervals can be pooled by inverse variance.
    var isPoolable: Bool {
        switch self {
        case .md, .smd, .or, .rr, .hr, .rd: true
        default: false
        }
    }
}
