/// Turns the parts of a match into how likely the sentence carries the claim.
///
/// A logistic model, fitted (ridge penalty) by `MatchCalibrationFitTests` on the sentences and pages that the detector's weights are
/// fitted on; on those held back its scores were checked (see `Docs/vetting.md`).
enum MatchCalibration {
    /// From which score the vetter stands by a match. Below a half, because the claims of a catalogue compete: on sentences held back,
    /// seven of ten matches from here on are right, and a wrong one is mostly a neighbor of the right one.
    static let acceptance = VettingConfiguration.usualAcceptance

    /// Of the parts below, in their order.
    static let weights: SIMD8<Float> = [-10.879, 1.843, 6.078, 5.171, 2.530, -2.069, 1.142, 0]

    /// What is weighed of the candidate at a place of a list sorted best first: 1, likeness, profile, rank against the best, whether it
    /// is the best, how near the second then comes, whether it is anchored.
    static func parts(_ candidates: [MatchCandidate], at place: Int) -> SIMD8<Float> {
        let candidate = candidates[place]
        let best = max(0.001, candidates[0].rank)
        let second = place == 0 && candidates.count > 1 ? candidates[1].rank / best : 0
        return [
            1, candidate.likeness, candidate.profile, candidate.rank / best, place == 0 ? 1 : 0, second, candidate.isAnchored ? 1 : 0, 0,
        ]
    }

    /// Scores the candidates of a list sorted best first.
    static func score(_ candidates: inout [MatchCandidate]) {
        for place in candidates.indices {
            candidates[place].score = Logistic.of(Double((weights * parts(candidates, at: place)).sum()))
        }
    }
}
