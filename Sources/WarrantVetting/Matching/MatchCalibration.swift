/// Turns the parts of a match into how likely the sentence carries the claim.
///
/// A logistic model, fitted (ridge penalty) by `MatchCalibrationFitTests` on the sentences and pages that the detector's weights are
/// fitted on; on those held back its scores were checked (see `Docs/vetting.md`).
enum MatchCalibration {
    /// From which score the vetter stands by a match. Below a half, because the claims of a catalogue compete: of what is held back, more
    /// than half of the matches from here on are right, and a wrong one is mostly a neighbor of the right one, or of a claim that no row covers.
    static let acceptance = VettingConfiguration.usualAcceptance

    /// Of the parts below, in their order.
    static let weights: SIMD8<Float> = [-7.808, 2.237, 5.151, 2.463, 1.433, -1.390, 0.779, 0.627]

    /// What is weighed of the candidate at a place of a list sorted best first: 1, likeness, profile, how near its rank comes to
    /// the best, whether it is the best, how near the second then comes, whether it is anchored, and by a concept of its own.
    static func parts(_ candidates: [MatchCandidate], at place: Int) -> SIMD8<Float> {
        let candidate = candidates[place]
        let second = place == 0 && candidates.count > 1 ? nearness(candidates[1], to: candidates[0]) : 0
        return [
            1, candidate.likeness, candidate.profile, nearness(candidate, to: candidates[0]), place == 0 ? 1 : 0, second,
            candidate.isAnchored ? 1 : 0, candidate.hasOwnConcept ? 1 : 0,
        ]
    }

    /// How near a candidate comes to the best one: 1 at the same rank, 0 from four below.
    private static func nearness(_ candidate: MatchCandidate, to best: MatchCandidate) -> Float {
        max(0, 1 + (candidate.rank - best.rank) / 4)
    }

    /// Scores the candidates of a list sorted best first.
    static func score(_ candidates: inout [MatchCandidate]) {
        for place in candidates.indices {
            candidates[place].score = Logistic.of(Double((weights * parts(candidates, at: place)).sum()))
        }
    }
}
