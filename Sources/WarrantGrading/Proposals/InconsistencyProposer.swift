import WarrantModel
import WarrantStatistics
import WarrantText

/// Proposes a rating for inconsistency (grading methods 1.5): from the single estimates where they are on file,
/// else from I² where that alone settles it.
///
/// A large I² never rates down by itself: it takes estimates on both sides, intervals that do not overlap, or a
/// prediction interval that crosses the threshold.
struct InconsistencyProposer: DomainProposer {
    let domain = CertaintyDomain.inconsistency

    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        if let effects = evidence.studyEffects { return byEstimates(effects, evidence) }
        let formsBody = evidence.body.evidence.filter { $0.directness != .remote && $0.bearing != .background }
        if evidence.effect?.studies == 1, formsBody.count == 1 {
            return proposal(.notSerious, "a single study, so not assessable")
        }
        guard let i2 = evidence.effect?.i2, i2 < 50 else { return nil }
        return proposal(.notSerious, "I² \(DecimalText.trimmed(i2, 2)) %, below 50 %")
    }

    private func byEstimates(_ effects: Effects, _ evidence: ProposalEvidence) -> DomainProposal? {
        // Effects that cannot be pooled leave the domain to the curator.
        guard let pooled = try? RandomEffects(method: .reml).pool(effects) else { return nil }
        let threshold = threshold(for: pooled.effect.estimate, evidence)
        let total = pooled.weightsPercent.reduce(0, +)
        let errors = effects.standardErrors
        func share(where isCounted: (Int) -> Bool) -> Double {
            effects.estimates.indices.filter(isCounted).reduce(0) { $0 + pooled.weightsPercent[$1] } / total
        }
        let isAbove = pooled.effect.estimate > threshold
        let otherSide = share { (effects.estimates[$0] > threshold) != isAbove }
        let apart = share { index in
            let low = effects.estimates[index] - 1.96 * errors[index]
            let high = effects.estimates[index] + 1.96 * errors[index]
            return low > pooled.effect.interval.high || high < pooled.effect.interval.low
        }
        let isWhollyApart = effects.estimates.indices.contains { effects.estimates[$0] - 1.96 * errors[$0] > threshold }
            && effects.estimates.indices.contains { effects.estimates[$0] + 1.96 * errors[$0] < threshold }
        let prediction = effects.count >= BodyPooling.fewestForPrediction ? pooled.prediction?.interval : nil
        let predictionCrosses = prediction.map { $0.low < threshold && threshold < $0.high } ?? false
        let i2 = pooled.heterogeneity.iSquaredPercent
        // Tight large studies on one side give a large I² and no doubt about the side.
        let isCancelled = otherSide == 0 && prediction != nil && !predictionCrosses
        let isSerious = i2 >= 50 && !isCancelled && (apart >= 1 / 3 || otherSide >= 0.2 || predictionCrosses)
        let isVerySerious = i2 >= 75 && otherSide >= 0.3 && isWhollyApart
        let words = "I² \(DecimalText.trimmed(i2, 2)) % in \(effects.count) studies, \(percent(otherSide)) of the weight on the other side, \(percent(apart)) not overlapping the pool"
            + (prediction == nil ? "" : predictionCrosses ? ", the prediction interval crosses" : ", the prediction interval does not cross")
        return proposal(isVerySerious ? .verySerious : isSerious ? .serious : .notSerious, words)
    }

    /// The threshold on the pooling scale: the minimal important difference on the side of the estimate when the
    /// pool lies beyond it, else no effect.
    private func threshold(for estimate: Double, _ evidence: ProposalEvidence) -> Double {
        guard let mid = evidence.outcome.mid?.value, evidence.effect?.measure.isRatio == false, abs(estimate) >= mid
        else { return 0 }
        return estimate > 0 ? mid : -mid
    }

    private func percent(_ share: Double) -> String { "\(DecimalText.trimmed(100 * share, 0)) %" }

    private func proposal(_ rating: DomainRating, _ arithmetic: String) -> DomainProposal {
        DomainProposal(
            domain: domain, rating: rating, arithmetic: arithmetic,
            source: "our design, after Guyatt 2023, GRADE guidance 36, doi:10.1016/j.jclinepi.2023.03.003", mark: .ownDesign)
    }
}
