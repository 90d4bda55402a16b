import WarrantModel

/// Ranks the candidates of a sentence by their match and by how well the sentence fits the frame of each claim.
///
/// A claim of treatment wants something that is done and a change for the better, a claim of cause a fault and what it brings about.
/// Which roles a sentence fills says which kind of claim it makes, where several share its words. A linear model, whose weights are
/// fitted by `FrameRankerFitTests`: of two candidates for an annotated sentence, the right one should rank higher. Our design.
struct FrameRanker: Sendable {
    /// By claim: what each of the sentence's `signals` adds to its rank.
    private let frames: [SIMD16<Float>]

    init(_ catalog: Catalog) {
        frames = catalog.claims.map { claim in
            (FrameWeights.kinds[claim.kind] ?? .zero) + (FrameWeights.directions[claim.direction] ?? .zero)
        }
    }

    /// Sorts candidates anew, best first; of equal ones the first claim of the catalogue.
    func rank(_ candidates: inout [MatchCandidate], for view: SentenceView) {
        let signals = Self.signals(of: view)
        let most = candidates.first?.rank ?? 0
        for place in candidates.indices {
            let frame = (frames[candidates[place].claim] * signals).sum()
            candidates[place].rank = (FrameWeights.parts * Self.parts(candidates[place], most: most)).sum() + frame
        }
        candidates.sort { ($0.rank, -$0.claim) > ($1.rank, -$1.claim) }
    }

    /// What is weighed of a match: likeness, profile, coverage, rank as a share of the highest, whether it is anchored.
    static func parts(_ candidate: MatchCandidate, most: Float) -> SIMD8<Float> {
        [
            candidate.likeness, candidate.profile, candidate.coverage, candidate.rank / max(0.001, most), candidate.isAnchored ? 1 : 0, 0, 0, 0,
        ]
    }

    /// What is weighed of a sentence: 1, how many words play each role (0, ½ or 1 for two and more), whether it asks, whether it is a
    /// heading.
    static func signals(of view: SentenceView) -> SIMD16<Float> {
        var signals = SIMD16<Float>()
        signals[0] = 1
        for (place, role) in SenseRole.allCases.enumerated() { signals[place + 1] = Float(min(view.roles.count(role), 2)) / 2 }
        signals[10] = view.endsInQuestionMark ? 1 : 0
        signals[11] = view.isHeading ? 1 : 0
        return signals
    }
}
