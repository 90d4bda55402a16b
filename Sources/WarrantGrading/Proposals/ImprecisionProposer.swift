import Foundation
import WarrantModel

/// Proposes a rating for imprecision: first the interval against the thresholds, then the number of people
/// (grading methods 1.7 and 1.11).
struct ImprecisionProposer: DomainProposer {
    /// People below which a body is suspect when there is no pooled interval (Murad 2017).
    static let fewParticipants = 400

    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        let axis = ClaimAxis(direction: evidence.claim.direction, betterWhen: evidence.outcome.betterWhen)
        if let effect = evidence.effect.flatMap({
            EffectClassifier.axisEffect($0, axis: axis, mid: evidence.outcome.mid)
        }), let low = effect.low, let high = effect.high {
            return byInterval(effect, low, high, participants: evidence.effect?.participants)
        }
        guard let people = evidence.effect?.participants else { return nil }
        let isFew = people <= Self.fewParticipants
        return proposal(
            isFew ? .serious : .notSerious,
            "no interval; \(people) people, \(isFew ? "at or below" : "above") \(Self.fewParticipants)",
            source: "Murad 2017, doi:10.1136/ebmed-2017-110668")
    }

    private func byInterval(_ effect: AxisEffect, _ low: Double, _ high: Double, participants: Int?) -> DomainProposal {
        let thresholds = [effect.thresholdLow, 0, effect.threshold].compactMap(\.self)
        let crossed = thresholds.filter { low < $0 && $0 < high }
        let interval = "\(plain(low, decimals: 3)) to \(plain(high, decimals: 3)) on the claim's axis"
        let source = "Guyatt 2025, Core GRADE 2, doi:10.1136/bmj-2024-081904"
        let words = crossed.map { plain($0, decimals: 3) }.joined(separator: " and ")
        switch crossed.count {
        case 0:
            guard let participants, participants < Self.fewParticipants else {
                return proposal(.notSerious, "\(interval) crosses no threshold", source: source)
            }
            return proposal(
                .serious, "\(interval) crosses no threshold, but \(participants) people are fewer than \(Self.fewParticipants)",
                source: source)
        case 1: return proposal(.serious, "\(interval) crosses \(words)", source: source)
        default: return proposal(.verySerious, "\(interval) crosses \(words)", source: source)
        }
    }

    private func proposal(_ rating: DomainRating, _ arithmetic: String, source: String) -> DomainProposal {
        DomainProposal(domain: .imprecision, rating: rating, arithmetic: arithmetic, source: source, mark: .read)
    }
}
