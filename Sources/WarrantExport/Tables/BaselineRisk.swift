import WarrantModel

/// A risk without the intervention that the catalogue holds: events and people of comparison groups.
///
/// It is never assumed. Of several comparison groups the median counts (Guyatt 2013, GRADE guidelines 12).
struct BaselineRisk {
    /// The risk as a proportion, 0 to 1.
    let proportion: Double
    /// The figures it comes from, in words.
    let source: String

    /// Returns the baseline risk of a body, or nil when none is on file.
    ///
    /// The rows count only when there is exactly one per study of the estimate, so that no row is of another outcome,
    /// and when they lie on the same side of no effect as the estimate, so that no groups are swapped.
    static func onFile(for body: BodyAssessment, of outcome: Outcome, in catalog: Catalog) -> BaselineRisk? {
        guard let effect = body.reported, effect.measure.comparesRisks else { return nil }
        let results = resultsBehind(body, outcome)
        let rows = results.flatMap { catalog.result($0)?.result.rows ?? [] }
        let risks = rows.compactMap(Self.risks)
        guard !risks.isEmpty, risks.count == rows.count, rows.count == effect.studies ?? (rows.count == 1 ? 1 : 0)
        else { return nil }
        guard let estimate = effect.estimate, agrees(estimate, effect.measure, risks) else { return nil }
        let sorted = risks.map(\.comparison).sorted()
        let middle = sorted.count / 2
        let median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        let key = results.map(\.result.rawValue).joined(separator: ", ")
        if rows.count == 1, let row = rows.first, let events = row.events2, let total = row.n2 {
            return BaselineRisk(proportion: median, source: "\(events) of \(total) in the comparison group (\(key))")
        }
        return BaselineRisk(proportion: median, source: "median of \(rows.count) comparison groups (\(key))")
    }

    private static func resultsBehind(_ body: BodyAssessment, _ outcome: Outcome) -> [ResultReference] {
        if body.isPooledByEngine, let pool = outcome.body.pool { return pool.results }
        return body.lead.map { [$0] } ?? []
    }

    private static func risks(_ row: StudyRow) -> (intervention: Double, comparison: Double)? {
        guard let events1 = row.events1, let n1 = row.n1, let events2 = row.events2, let n2 = row.n2,
            n1 > 0, n2 > 0, (0...n1).contains(events1), (0...n2).contains(events2)
        else { return nil }
        return (Double(events1) / Double(n1), Double(events2) / Double(n2))
    }

    private static func agrees(
        _ estimate: Double, _ measure: EffectMeasureName, _ risks: [(intervention: Double, comparison: Double)]
    ) -> Bool {
        let side = estimate - (measure.isRatio ? 1 : 0)
        let crude = risks.reduce(0) { $0 + $1.intervention - $1.comparison }
        return side * crude >= 0
    }
}

extension EffectMeasureName {
    /// Whether the measure compares two risks, so that it has an absolute effect per 1000.
    var comparesRisks: Bool { isRatio || self == .rd }
}
