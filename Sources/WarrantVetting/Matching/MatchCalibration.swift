/// Turns the parts of a match into how likely the sentence carries the claim.
///
/// A logistic model, fitted (ridge penalty) on the sentences and pages that the detector's weights are fitted on; on those held back
/// its scores were checked (see `Docs/vetting.md`).
enum MatchCalibration {
    /// From which score the vetter stands by a match. Below a half, because the claims of a catalogue compete: on sentences held back,
    /// seven of ten matches from here on are right, and a wrong one is mostly a neighbor of the right one.
    static let acceptance = VettingConfiguration.usualAcceptance

    /// Scores the candidates of a list sorted best first.
    static func score(_ candidates: inout [MatchCandidate]) {
        guard let first = candidates.first else { return }
        let best = max(0.001, first.rank)
        let second = candidates.count > 1 ? candidates[1].rank / best : 0
        for place in candidates.indices {
            let candidate = candidates[place]
            let sum =
                -9.948 + 1.913 * candidate.likeness + 5.726 * candidate.profile + 4.374 * (candidate.rank / best)
                + (place == 0 ? 2.342 - 1.757 * second : 0) + (candidate.isAnchored ? 1.103 : 0)
            candidates[place].score = Logistic.of(Double(sum))
        }
    }
}
