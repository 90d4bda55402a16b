/// Turns the parts of a match into how likely the sentence carries the claim.
///
/// A logistic model, fitted on one half of our own annotated sentences; on the other half its scores were calibrated (see
/// `Docs/vetting.md`).
enum MatchCalibration {
    /// From which score the vetter stands by a match.
    static let acceptance = 0.5
    /// What a score is multiplied by when nothing that sets the claim apart is spoken of; our design.
    static let unanchored = 0.5
    /// From which likeness to a phrasing a sentence needs no such word.
    static let wholeLikeness: Float = 0.6

    /// Scores the candidates of a list sorted best first.
    static func score(_ candidates: inout [MatchCandidate]) {
        guard let first = candidates.first else { return }
        let best = max(0.001, first.rank)
        let second = candidates.count > 1 ? candidates[1].rank / best : 0
        for place in candidates.indices {
            let candidate = candidates[place]
            let sum =
                -7.470 + 2.145 * candidate.coverage + 1.866 * candidate.likeness + 5.319 * candidate.profile
                + 0.623 * (candidate.rank / best) + (place == 0 ? 4.571 - 0.978 * second : 0)
            candidates[place].score =
                Logistic.of(Double(sum)) * (candidate.isAnchored || candidate.likeness > wholeLikeness ? 1 : unanchored)
        }
    }
}
