import WarrantModel
import WarrantStatistics

/// The forest plots of what was weighed for one outcome.
///
/// Results stand on one axis only when their measure and the words of their scale are the same, so that units and signs
/// agree; everything else stays in the text. Nothing is pooled here: a diamond is what the engine pooled for the
/// verdict, or what a review published. Our design.
struct OutcomeForests {
    let catalog: Catalog
    let claim: Claim
    let outcome: Outcome
    let body: BodyAssessment?

    /// A weighed result with all numbers a row needs.
    private struct Candidate {
        let reference: ResultReference
        let design: StudyDesign
        let result: StudyResult
        let effect: Effect
        let estimate: Double
        let interval: Interval

        /// Whether others pooled it already.
        var isPool: Bool { design == .systematicReviewMetaAnalysis || effect.studies ?? 1 > 1 }
    }

    private struct Axis: Hashable {
        let measure: EffectMeasureName
        let scale: String
    }

    var figures: [ForestFigure] {
        var order: [Axis] = []
        var groups: [Axis: [Candidate]] = [:]
        for candidate in candidates {
            let axis = Axis(measure: candidate.effect.measure, scale: (candidate.effect.scale ?? "").singleSpaced)
            if groups[axis] == nil { order.append(axis) }
            groups[axis, default: []].append(candidate)
        }
        let together = order.compactMap { axis in
            groups[axis].flatMap { $0.count >= 2 ? figure($0, axis) : nil }
        }
        return together + [printedRows].compactMap { $0 }
    }

    private var candidates: [Candidate] {
        let bodies = [outcome.body] + outcome.independentBodies.map(\.body)
        var seen: Set<ResultReference> = []
        return bodies.flatMap(\.evidence).filter { $0.directness != .remote && seen.insert($0.reference).inserted }
            .compactMap { candidate($0.reference) }
    }

    private func candidate(_ reference: ResultReference) -> Candidate? {
        guard let (study, result) = catalog.result(reference), study.design.isData, let effect = result.effect,
            let estimate = effect.estimate,
            let interval = Self.interval(estimate, effect.ciLow, effect.ciHigh, effect.measure)
        else { return nil }
        return Candidate(
            reference: reference, design: study.design, result: result, effect: effect, estimate: estimate, interval: interval)
    }

    /// The interval, where it is one: in order, around the estimate, and positive for a ratio.
    private static func interval(
        _ estimate: Double, _ low: Double?, _ high: Double?, _ measure: EffectMeasureName
    ) -> Interval? {
        guard let low, let high, low <= estimate, estimate <= high, low < high else { return nil }
        guard !measure.isRatio || low > 0 else { return nil }
        return Interval(low: low, high: high)
    }

    // MARK: Figures

    private func figure(_ candidates: [Candidate], _ axis: Axis) -> ForestFigure? {
        var rows: [ForestFigure.Row] = []
        var totals: [ForestFigure.Total] = []
        for candidate in candidates {
            let key = label(candidate.reference.study)
            if candidate.isPool, candidate.reference == body?.lead {
                totals.append(.init(label: "Adopted: pooled by \(key)", estimate: candidate.estimate, interval: candidate.interval))
            } else {
                rows.append(.init(
                    label: key, detail: detail(candidate, candidates), estimate: candidate.estimate,
                    interval: candidate.interval, mark: candidate.isPool ? .pool : .square))
            }
        }
        if let total = enginePool(axis) { totals.append(total) }
        var figure = frame(axis.measure, axis.scale, candidates.map(\.effect), rows)
        figure.totals = totals
        figure.notes = [note(hasPools: rows.contains { $0.mark == .pool }, isPooled: body?.isPooledByEngine == true)]
        return figure
    }

    private func enginePool(_ axis: Axis) -> ForestFigure.Total? {
        guard let body, body.isPooledByEngine, let effect = body.reported, effect.measure == axis.measure,
            (effect.scale ?? axis.scale).singleSpaced == axis.scale, let estimate = effect.estimate,
            let interval = Self.interval(estimate, effect.ciLow, effect.ciHigh, effect.measure)
        else { return nil }
        return .init(label: "Pooled here", estimate: estimate, interval: interval)
    }

    /// The rows that the adopted review printed, with what it pooled from them.
    private var printedRows: ForestFigure? {
        guard let lead = body?.lead, let candidate = candidate(lead), candidate.result.rows.count >= 2 else { return nil }
        let rows = candidate.result.rows.compactMap { row -> ForestFigure.Row? in
            guard let estimate = row.yi,
                let interval = Self.interval(estimate, row.ciLow, row.ciHigh, candidate.effect.measure)
            else { return nil }
            return .init(label: row.study, estimate: estimate, interval: interval)
        }
        guard rows.count >= 2 else { return nil }
        let key = label(lead.study)
        var figure = frame(candidate.effect.measure, (candidate.effect.scale ?? "").singleSpaced, [candidate.effect], rows)
        figure.title = "Rows printed by \(key) on \(outcome.name)"
        figure.totals = [.init(label: "Pooled by \(key)", estimate: candidate.estimate, interval: candidate.interval)]
        figure.notes = ["Rows and diamond as printed by \(key); squares are all of one size, because weights are not on file."]
        return figure
    }

    private func frame(
        _ measure: EffectMeasureName, _ scale: String, _ effects: [Effect], _ rows: [ForestFigure.Row]
    ) -> ForestFigure {
        let levels = Set(effects.map { NumberText.plain($0.ciLevel ?? 95) })
        let level = levels.count == 1 ? "\(levels.first ?? "95")% CI" : "CI"
        let name = measure.words.sentence
        var words = measure == .other ? scale.sentence : name + (scale.isEmpty ? "" : ": " + scale)
        if measure.isRatio { words += " (log scale)" }
        var figure = ForestFigure(
            title: "Results on \(outcome.name), side by side", effectHeading: "\(name) [\(level)]",
            axisTitle: words, isLogarithmic: measure.isRatio, null: measure.noEffect, blocks: [.init(rows: rows)])
        figure.labelHeading = "Result"
        figure.numbers = .asGiven
        return figure
    }

    // MARK: Words

    /// The citation key, with what happened to the publication since.
    private func label(_ key: CitationKey) -> String {
        key.rawValue + (catalog.reference(key)?.citationNote.map { ", \($0)" } ?? "")
    }

    private func note(hasPools: Bool, isPooled: Bool) -> String {
        var text = "As reported, in the studies’ own unit and sign; squares are all of one size."
        if hasPools { text += " Open diamonds were pooled by others and may share trials." }
        return text + (isPooled ? "" : " Nothing was pooled here.")
    }

    /// What tells results of one study apart.
    private func detail(_ candidate: Candidate, _ all: [Candidate]) -> String? {
        let siblings = all.filter { $0.reference.study == candidate.reference.study }
        guard siblings.count > 1 else { return nil }
        let fields: [(StudyResult) -> String?] = [
            { $0.timepoint }, { $0.comparator.map { "compared with \($0)" } }, { $0.intervention }, { $0.outcome }, { $0.population },
        ]
        for field in fields where Set(siblings.map { field($0.result) ?? "" }).count == siblings.count {
            return field(candidate.result)
        }
        return candidate.reference.result.rawValue
    }
}

extension EffectMeasureName {
    /// The value of no effect; nil where there is none, or where the name does not tell.
    var noEffect: Double? {
        switch self {
        case .or, .rr, .hr: 1
        case .md, .smd, .rd, .percentChange, .r: 0
        case .prevalence, .icc, .kappa, .sensitivity, .specificity, .other: nil
        }
    }
}
