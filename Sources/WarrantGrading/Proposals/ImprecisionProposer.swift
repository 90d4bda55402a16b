import Foundation
import WarrantModel
import WarrantStatistics
import WarrantText

/// Proposes a rating for imprecision: first the interval against the thresholds, then the number of people
/// (grading methods 1.7 and 1.11).
///
/// A width that comes from differences between the studies has been paid for under inconsistency: where that domain
/// is rated down and the interval by equal effects, which leaves the differences out, crosses fewer thresholds, that
/// interval counts (our design).
struct ImprecisionProposer: DomainProposer {
    /// People below which a body is suspect when there is no pooled interval (Murad 2017).
    static let fewParticipants = 400
    /// People below which a body is far too small: a quarter of that (our design).
    static let veryFewParticipants = 100

    let domain = CertaintyDomain.imprecision

    func propose(from evidence: ProposalEvidence) -> DomainProposal? {
        let axis = ClaimAxis(
            direction: evidence.claim.direction, betterWhen: evidence.outcome.betterWhen,
            contrast: evidence.body.contrast)
        let effect = evidence.effect.flatMap {
            EffectClassifier.axisEffect($0, axis: axis, mid: evidence.outcome.mid)
        }
        let people = evidence.effect?.participants
        if let effect, let low = effect.low, let high = effect.high {
            let hasMID = evidence.outcome.mid != nil
            let proposal = byInterval(effect, low, high, hasMID: hasMID, people: people)
            guard proposal.rating != .notSerious, isRatedDownForInconsistency(evidence),
                let equal = equalEffects(evidence).flatMap({ EffectClassifier.axisEffect($0, axis: axis, mid: evidence.outcome.mid) }),
                let equalLow = equal.low, let equalHigh = equal.high
            else { return proposal }
            let alone = byInterval(equal, equalLow, equalHigh, hasMID: hasMID, people: people)
            guard alone.rating.levelsDown < proposal.rating.levelsDown else { return proposal }
            return DomainProposal(
                domain: domain, rating: alone.rating,
                arithmetic: "\(proposal.arithmetic), a width that inconsistency has paid for; by equal effects \(alone.arithmetic)",
                source: "our design, after \(alone.source)", mark: .ownDesign)
        }
        // Without an interval many people do not show precision; few show that it is lacking.
        guard let people, let rating = ratingOfFew(people) else { return nil }
        return proposal(rating, "no interval; \(fewWords(people))", source: "Murad 2017, doi:10.1136/ebmed-2017-110668")
    }

    private func isRatedDownForInconsistency(_ evidence: ProposalEvidence) -> Bool {
        (InconsistencyProposer().propose(from: evidence)?.rating.levelsDown ?? 0) > 0
    }

    /// The effect with the interval that the studies give when differences between them are left out.
    private func equalEffects(_ evidence: ProposalEvidence) -> Effect? {
        // Effects that cannot be pooled leave the interval as reported.
        guard let effects = evidence.studyEffects, var effect = evidence.effect,
            let pooled = try? EqualEffects().pool(effects).effect
        else { return nil }
        func natural(_ value: Double) -> Double { effect.measure.isRatio ? exp(value) : value }
        (effect.estimate, effect.ciLow, effect.ciHigh) =
            (natural(pooled.estimate), natural(pooled.interval.low), natural(pooled.interval.high))
        return effect
    }

    /// Counts the thresholds that the interval crosses: the minimal important difference on both sides and no
    /// effect; without one on file, no effect, and the fallback band for a very wide interval.
    private func byInterval(
        _ effect: AxisEffect, _ low: Double, _ high: Double, hasMID: Bool, people: Int?
    ) -> DomainProposal {
        let edges = [effect.thresholdLow, effect.threshold].compactMap(\.self).filter { low < $0 && $0 < high }
        let crossesNull = low < 0 && high > 0
        let interval = "\(DecimalText.trimmed(low, 3)) to \(DecimalText.trimmed(high, 3)) on the claim's axis"
        let crossed = (hasMID || crossesNull ? edges : []) + (crossesNull ? [0] : [])
        let source = "Guyatt 2025, Core GRADE 2, doi:10.1136/bmj-2024-081904"
        if crossed.isEmpty {
            guard let people, let rating = ratingOfFew(people) else {
                return proposal(.notSerious, "\(interval) crosses no threshold", source: source)
            }
            return proposal(rating, "\(interval) crosses no threshold, but \(fewWords(people))", source: source)
        }
        let isVeryWide = hasMID ? crossed.count > 1 : edges.count == 2
        let words = crossed.sorted().map { DecimalText.trimmed($0, 3) }.joined(separator: " and ")
        return proposal(isVeryWide ? .verySerious : .serious, "\(interval) crosses \(words)", source: source)
    }

    private func ratingOfFew(_ people: Int) -> DomainRating? {
        people < Self.veryFewParticipants ? .verySerious : people <= Self.fewParticipants ? .serious : nil
    }

    private func fewWords(_ people: Int) -> String {
        people < Self.veryFewParticipants
            ? "\(people) people, fewer than \(Self.veryFewParticipants)"
            : "\(people) people, at most \(Self.fewParticipants)"
    }

    private func proposal(_ rating: DomainRating, _ arithmetic: String, source: String) -> DomainProposal {
        DomainProposal(domain: domain, rating: rating, arithmetic: arithmetic, source: source, mark: .read)
    }
}
