import WarrantModel
import WarrantText

/// Brings the claims that a sentence may carry together with their verdicts.
struct ClaimJudge: Sendable {
    private let picker: OutcomePicker
    private let claims: [JudgeableClaim]
    private let rarity: [Float]

    init(_ evaluation: Evaluation, analyzer: SentenceAnalyzer) {
        picker = OutcomePicker(evaluation.catalog, finder: analyzer.featureFinder)
        rarity = (analyzer.matcher as? LexicalMatcher)?.rarity ?? [Float](repeating: 1, count: analyzer.featureFinder.features.count)
        var memory = WordMemory()
        claims = zip(evaluation.catalog.claims, evaluation.assessments).enumerated().map { index, entry in
            let (claim, assessment) = entry
            let cues = analyzer.cueFinder.find(in: claim.statement, &memory)
            let traits = ClaimTraits(
                isNegative: analyzer.claimIsNegative[index], isUniversal: cues.contains { $0.cue == .absolute },
                isLimited: cues.contains { $0.cue == .moderate },
                isSpinal: claim.concepts.contains { Self.spinalConcepts.contains($0.rawValue) })
            return JudgeableClaim(ClaimRecord(place: index, claim, assessment, traits: traits))
        }
    }

    /// A claim with its judgments.
    private struct JudgeableClaim {
        let traits: ClaimTraits
        let whole: ClaimJudgment
        /// By outcome; empty when the claim is judged only as a whole.
        let byOutcome: [ClaimJudgment]

        init(_ record: ClaimRecord) {
            traits = record.traits
            whole = ClaimJudgment(record, decisive: nil)
            let assessment = record.assessment
            let isByOutcome = assessment.verdict != .notTestable && assessment.outcomes.count == record.claim.outcomes.count
            byOutcome = isByOutcome ? assessment.outcomes.map { ClaimJudgment(record, decisive: $0) } : []
        }
    }

    /// The concepts of upper cervical technique and of the theory of subluxation.
    private static let spinalConcepts: Set<String> = [
        "atlas-misalignment", "body-design", "nerve-interference", "spinal-cord-pressure", "spinal-evaluation",
        "structural-imbalance", "upper-cervical-adjustment", "upper-cervical-chiropractor", "vertebral-position",
        "vertebral-shift", "vertebral-subluxation",
    ]

    /// What becomes of a claim that a sentence may carry.
    enum Decision {
        case accepted
        case unlikely
        /// Likely enough to be the only claim, not to be another beside a likelier one.
        case unlikelyBeside
        /// Every word that would set it apart speaks of a likelier claim: "a kneecap off its track" is one claim, however many are
        /// on kneecaps.
        case neighbor
        /// It says that something fails, and the sentence has no word of failing: it says the opposite.
        case opposite
    }

    /// From which score a claim is accepted beside a likelier one.
    static let acceptanceBeside = 0.5

    /// Decides on each candidate.
    func decisions(on analysis: SentenceAnalysis, acceptance: Double) -> [Decision] {
        var spoken: Set<Int>?
        return analysis.candidates.enumerated().map { place, candidate in
            guard candidate.score >= acceptance else { return .unlikely }
            guard place == 0 || candidate.score >= Self.acceptanceBeside else { return .unlikelyBeside }
            if place > 0 {
                let first = spoken ?? anchorWords(of: analysis.candidates[0], in: analysis)
                let words = anchorWords(of: candidate, in: analysis)
                spoken = first.union(words)
                if words.isSubset(of: first) { return .neighbor }
            }
            return claims[candidate.claim].traits.isNegative && !analysis.saysNo ? .opposite : .accepted
        }
    }

    /// Returns the claims whose match is likely enough, likeliest first.
    func claims(of analysis: SentenceAnalysis, acceptance: Double) -> [JudgedClaim] {
        var judged: [JudgedClaim] = []
        let decisions = decisions(on: analysis, acceptance: acceptance)
        for (candidate, decision) in zip(analysis.candidates, decisions) where decision == .accepted {
            judged.append(judge(candidate, analysis.ownFeatures))
        }
        judged.sort { ($0.score, $1.claim.id) > ($1.score, $0.claim.id) }
        return judged
    }

    /// The words by which a sentence speaks of what sets a claim apart.
    private func anchorWords(of candidate: MatchCandidate, in analysis: SentenceAnalysis) -> Set<Int> {
        var words: Set<Int> = []
        for match in analysis.view.features {
            guard let place = analysis.matchFeatures.firstIndex(where: { $0.feature == match.feature }) else { continue }
            if candidate.anchors & 1 << UInt64(min(place, 63)) != 0 { words.formUnion(match.words) }
        }
        return words
    }

    /// Returns the likeliest claim when its match falls short of the acceptance, but may well be meant.
    func nearMiss(of analysis: SentenceAnalysis, acceptance: Double) -> JudgedClaim? {
        guard let best = analysis.candidates.first, best.score < acceptance, best.score >= 0.3 * acceptance else { return nil }
        return judge(best, analysis.ownFeatures)
    }

    /// Whether the likeliest claim says that something fails while the sentence says nothing of failing: it claims the opposite.
    func isContradicted(by analysis: SentenceAnalysis, acceptance: Double) -> Bool {
        guard let best = analysis.candidates.first, best.score >= acceptance else { return false }
        return claims[best.claim].traits.isNegative && !analysis.saysNo
    }

    private func judge(_ candidate: MatchCandidate, _ features: [MatchFeature]) -> JudgedClaim {
        let claim = claims[candidate.claim]
        var decisive: ClaimJudgment?
        if !claim.byOutcome.isEmpty {
            // Of several outcomes named, the worst decides (gate G5).
            for place in picker.outcomes(ofClaim: candidate.claim, in: features, rarity: rarity) {
                let outcome = claim.byOutcome[place]
                if decisive == nil || (outcome.verdict.rank ?? 0) > (decisive?.verdict.rank ?? 0) { decisive = outcome }
            }
        }
        return JudgedClaim(judgment: decisive ?? claim.whole, score: candidate.score)
    }
}
