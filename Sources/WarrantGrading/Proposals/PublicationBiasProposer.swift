import WarrantModel
import WarrantStatistics
import WarrantText

/// Proposes a rating for publication bias from ten studies on (grading methods 1.8): suspected when Egger's test
/// gives p < 0.10 and the largest studies show a smaller effect than the pool; otherwise undetected, never absent.
///
/// Odds ratios are left out, because their errors are tied to their estimates.
struct PublicationBiasProposer: DomainProposer {
    static let fewestStudies = 10

    let domain = CertaintyDomain.publicationBias

    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        guard let effects = evidence.studyEffects, effects.count >= Self.fewestStudies, evidence.effect?.measure != .or,
            // Effects that cannot be tested leave the domain to the curator.
            let egger = try? EggerTest.leastSquares(effects), let pooled = try? RandomEffects().pool(effects)
        else { return nil }
        let byPrecision = effects.variances.indices.sorted { effects.variances[$0] < effects.variances[$1] }
        let largest = byPrecision.prefix(max(1, effects.count / 4)).map { abs(effects.estimates[$0]) }
        let isSmaller = largest.reduce(0, +) / Double(largest.count) < abs(pooled.effect.estimate)
        let isSuspected = egger.pValue < 0.10 && isSmaller
        return DomainProposal(
            domain: domain, rating: isSuspected ? .suspected : .undetected,
            arithmetic: "\(effects.count) studies, Egger p \(DecimalText.trimmed(egger.pValue, 3)), largest studies \(isSmaller ? "" : "not ")smaller than the pool",
            source: "our design, after Sterne 2011, doi:10.1136/bmj.d4002", mark: .ownDesign)
    }
}
