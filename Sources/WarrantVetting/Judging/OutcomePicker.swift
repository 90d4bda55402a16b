import WarrantModel
import WarrantText

/// Finds which outcomes of a claim a sentence speaks of, so that it is judged by the evidence on those.
struct OutcomePicker: Sendable {
    /// For each claim of the catalogue, the features that tell its outcomes apart; empty when it has fewer than two.
    private let features: [[[Int32]]]

    init(_ catalog: Catalog, finder: FeatureFinder) {
        var memory = WordMemory()
        features = catalog.claims.map { claim in
            guard claim.outcomes.count > 1 else { return [] }
            let all = claim.outcomes.map { outcome in
                // A parenthesis explains how it was measured, and names nothing that copy would say.
                let name = outcome.name.prefix { $0 != "(" }
                return Set(finder.find(in: String(name), &memory).map(\.feature))
            }
            let shared = all.dropFirst().reduce(all[0]) { $0.intersection($1) }
            let agent = [claim.question.intervention, claim.question.exposure].compactMap(\.self).joined(separator: "; ")
            let agentFeatures = Set(finder.find(in: agent, &memory).map(\.feature))
            let measures = all.map { $0.intersection(agentFeatures) }
            let listsMeasures = agent.contains(", ") && agent.contains(" or ")
            guard listsMeasures, Set(measures).count > all.count / 2, !measures.contains([]) else {
                // What all outcomes share, and what is done or undergone, tells none of them apart.
                return all.map { $0.subtracting(shared).subtracting(agentFeatures).sorted() }
            }
            // Each outcome is of a measure of its own; of several of one measure, the first stands for it.
            return measures.enumerated().map { place, measure in
                measures[..<place].contains { !$0.isDisjoint(with: measure) } ? [] : measure.subtracting(shared).sorted()
            }
        }
    }

    /// Returns the places of the outcomes that a sentence names; empty when it names none in particular.
    func outcomes(ofClaim claim: Int, in sentence: [MatchFeature], rarity: [Float]) -> [Int] {
        let outcomes = features[claim]
        guard !outcomes.isEmpty else { return [] }
        var scores = [Float](repeating: 0, count: outcomes.count)
        for (index, wanted) in outcomes.enumerated() {
            for feature in sentence where wanted.contains(feature.feature) {
                scores[index] += feature.weight * rarity[Int(feature.feature)]
            }
        }
        let best = scores.max() ?? 0
        guard best > 1 else { return [] }
        return scores.indices.filter { scores[$0] >= 0.7 * best }
    }
}
