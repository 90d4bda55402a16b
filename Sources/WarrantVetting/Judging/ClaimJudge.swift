import WarrantModel
import WarrantText

/// Brings the claims that a sentence may carry together with their verdicts.
struct ClaimJudge: Sendable {
    private let picker: OutcomePicker
    private let records: [ClaimRecord]
    private let rarity: [Float]

    init(_ evaluation: Evaluation, analyzer: SentenceAnalyzer) {
        picker = OutcomePicker(evaluation.catalog, finder: analyzer.featureFinder)
        rarity = (analyzer.matcher as? LexicalMatcher)?.rarity ?? [Float](repeating: 1, count: analyzer.featureFinder.features.count)
        var cache = StemCache()
        records = zip(evaluation.catalog.claims, evaluation.assessments).enumerated().map { index, entry in
            let (claim, assessment) = entry
            let cues = analyzer.cueFinder.find(in: WordTable(claim.statement), cache: &cache)
            let traits = ClaimTraits(
                isNegative: analyzer.claimIsNegative[index], isUniversal: cues.contains { $0.cue == .absolute },
                isSpinal: claim.concepts.contains { Self.spinalConcepts.contains($0.rawValue) })
            return ClaimRecord(place: index, claim, assessment, traits: traits)
        }
    }

    /// The concepts of upper cervical technique and of the theory of subluxation.
    private static let spinalConcepts: Set<String> = [
        "atlas-misalignment", "body-design", "nerve-interference", "spinal-cord-pressure", "spinal-evaluation",
        "structural-imbalance", "upper-cervical-adjustment", "upper-cervical-chiropractor", "vertebral-position",
        "vertebral-shift", "vertebral-subluxation",
    ]

    /// Returns the claims whose match is likely enough, likeliest first.
    func claims(of analysis: SentenceAnalysis, acceptance: Double) -> [JudgedClaim] {
        var judged: [JudgedClaim] = []
        for place in analysis.candidates.indices {
            let score = MatchCalibration.score(analysis.candidates, at: place)
            guard score >= acceptance else { continue }
            // A sentence without a word of failing says the opposite of a claim that something fails.
            if records[analysis.candidates[place].claim].traits.isNegative, !analysis.saysNo { continue }
            judged.append(judge(analysis.candidates[place].claim, score, analysis.ownFeatures))
        }
        judged.sort { ($0.score, $1.claim.id) > ($1.score, $0.claim.id) }
        return judged
    }

    /// Returns the likeliest claim when its match falls short of the acceptance, but may well be meant.
    func nearMiss(of analysis: SentenceAnalysis, acceptance: Double) -> JudgedClaim? {
        guard let best = analysis.candidates.first else { return nil }
        let score = MatchCalibration.score(analysis.candidates, at: 0)
        guard score < acceptance, score >= 0.3 * acceptance else { return nil }
        return judge(best.claim, score, analysis.ownFeatures)
    }

    /// Whether the likeliest claim says that something fails while the sentence says nothing of failing: it claims the opposite.
    func isContradicted(by analysis: SentenceAnalysis, acceptance: Double) -> Bool {
        guard let best = analysis.candidates.first, records[best.claim].traits.isNegative, !analysis.saysNo else { return false }
        return MatchCalibration.score(analysis.candidates, at: 0) >= acceptance
    }

    private func judge(_ index: Int, _ score: Double, _ features: [MatchFeature]) -> JudgedClaim {
        let record = records[index]
        let assessment = record.assessment
        var decisive: OutcomeAssessment?
        if assessment.verdict != .notTestable, assessment.outcomes.count == record.claim.outcomes.count {
            // Of several outcomes named, the worst decides (gate G5).
            for place in picker.outcomes(ofClaim: index, in: features, rarity: rarity) {
                let outcome = assessment.outcomes[place]
                if decisive == nil || (outcome.verdict.rank ?? 0) > (decisive?.verdict.rank ?? 0) { decisive = outcome }
            }
        }
        let main = assessment.outcomes.first { $0.outcome == assessment.decisiveOutcome }
        let outcome = decisive ?? main
        return JudgedClaim(
            record, score: score, verdict: decisive?.verdict ?? assessment.verdict,
            certainty: decisive == nil ? assessment.certainty : decisive?.certainty,
            effectClass: decisive == nil ? assessment.effectClass : decisive?.effectClass,
            tags: (outcome?.tags ?? []) + assessment.tags, hasBody: outcome.map { !$0.bodies.isEmpty } ?? false,
            statement: decisive?.statement ?? assessment.ceiling.statement,
            outcome: decisive.flatMap { decisive in
                decisive.verdict == assessment.verdict ? nil : record.claim.outcomes.first { $0.id == decisive.outcome }?.name
            })
    }
}
