import WarrantModel
import WarrantStatistics
import WarrantText

/// Proposes a rating for risk of bias by the weight of the studies at high risk (grading methods 1.4).
///
/// Studies are low or high; those with some concerns, or without a judgment, are counted both ways, and there is a
/// proposal only where both ways give the same rating. Up to 35 % of the weight at high risk takes nothing off;
/// from 65 % on one level goes; between, one level goes only when studies at high and at low risk differ.
struct RiskOfBiasProposer: DomainProposer {
    /// The share of the weight up to which studies at high risk do not matter (our design).
    static let smallShare = 0.35
    /// The share of the weight from which they decide (our design).
    static let largeShare = 0.65
    /// The p-value below which results at high and at low risk differ.
    static let differenceLevel = 0.10

    let domain = CertaintyDomain.riskOfBias

    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        guard case .success(let weighing) = weigh(evidence) else { return nil }
        return DomainProposal(
            domain: domain, rating: weighing.rating, arithmetic: weighing.words,
            source: "our design, after Guyatt 2025, Core GRADE 4, doi:10.1136/bmj-2024-083864", mark: .ownDesign)
    }

    func gap(in evidence: ProposalEvidence) -> String? {
        guard case .failure(let gap) = weigh(evidence) else { return nil }
        return gap.words
    }

    /// Why there is no proposal.
    private struct Gap: Error {
        let words: String
    }

    private struct Weighing {
        let rating: DomainRating
        let words: String
    }

    private func weigh(_ evidence: ProposalEvidence) -> Result<Weighing, Gap> {
        let judgments = evidence.riskOfBias
        guard judgments.contains(where: { $0 != nil }) else {
            return .failure(Gap(words: "no per-study risk of bias on file"))
        }
        guard let weights = weights(evidence) else {
            return .failure(Gap(words: "the studies cannot be weighed"))
        }
        let surely = weighing(evidence, weights, isHigh: judgments.map { $0 == .high })
        let atMost = weighing(evidence, weights, isHigh: judgments.map { $0 != .low })
        guard surely.rating == atMost.rating else {
            let open = judgments.count { $0 == .some || $0 == nil }
            return .failure(Gap(
                words: "\(surely.words); it turns on \(open) of \(judgments.count) studies with some concerns or without a judgment, which a person must decide"))
        }
        return .success(surely)
    }

    /// The weight of each study, in percent; a single study carries all of it.
    private func weights(_ evidence: ProposalEvidence) -> [Double]? {
        if evidence.riskOfBias.count == 1 { return [100] }
        // Effects that cannot be pooled have no weights, and the domain is the curator's.
        return evidence.studyEffects.flatMap { try? RandomEffects(method: .reml).pool($0).weightsPercent }
    }

    private func weighing(_ evidence: ProposalEvidence, _ weights: [Double], isHigh: [Bool]) -> Weighing {
        let total = weights.reduce(0, +)
        let share = zip(weights, isHigh).reduce(0) { $0 + ($1.1 ? $1.0 : 0) } / total
        let count = isHigh.count { $0 }
        let words = "\(DecimalText.trimmed(100 * share, 0)) % of the weight at high risk, in \(count) of \(isHigh.count) studies"
        if share <= Self.smallShare { return Weighing(rating: .notSerious, words: words) }
        guard let differs = differs(evidence, isHigh: isHigh) else {
            return Weighing(rating: share < Self.largeShare ? .notSerious : .serious, words: words)
        }
        let result = differs ? "; they give other results than the rest" : "; they give no other results than the rest"
        let rating: DomainRating = share >= Self.largeShare || differs ? .serious : .notSerious
        return Weighing(rating: rating, words: words + result)
    }

    /// Whether studies at high and at low risk differ, by more than a difference that matters or beyond chance; nil
    /// where one of the two groups is empty.
    private func differs(_ evidence: ProposalEvidence, isHigh: [Bool]) -> Bool? {
        guard let effects = evidence.studyEffects, let high = pooled(effects, where: { isHigh[$0] }),
            let low = pooled(effects, where: { !isHigh[$0] })
        else { return nil }
        let difference = abs(high.estimate - low.estimate)
        if let mid = evidence.outcome.mid?.value, evidence.effect?.measure.isRatio == false, difference > mid { return true }
        let error = (high.standardError * high.standardError + low.standardError * low.standardError).squareRoot()
        return 2 * NormalDistribution().upperTail(difference / error) < Self.differenceLevel
    }

    private func pooled(
        _ effects: Effects, where isCounted: (Int) -> Bool
    ) -> (estimate: Double, standardError: Double)? {
        let indices = effects.estimates.indices.filter(isCounted)
        guard indices.count > 1 else {
            return indices.first.map { (effects.estimates[$0], effects.standardErrors[$0]) }
        }
        // The effects were pooled together before, so a part of them can be, unless the fit fails.
        guard let part = try? Effects(
            estimates: indices.map { effects.estimates[$0] }, variances: indices.map { effects.variances[$0] }),
            let pooled = try? RandomEffects(method: .reml).pool(part)
        else { return nil }
        return (pooled.effect.estimate, pooled.waldStandardError)
    }
}
