public import WarrantText

import WarrantModel

extension Vetter {
    /// Explains the matches of one sentence, likeliest claim first.
    ///
    /// - Parameter sentence: Its place in `Prose.sentences`.
    public func explain(_ prose: Prose, sentence: Int) -> [MatchExplanation] {
        var scratch = SentenceAnalyzer.Scratch()
        let analysis = analyzer.analyze(prose, &scratch)[sentence]
        guard let matcher = analyzer.matcher as? LexicalMatcher else { return [] }
        return analysis.candidates.indices.map { place in
            let candidate = analysis.candidates[place]
            let claim = analyzer.catalog.claims[candidate.claim]
            let texts = [claim.statement, claim.plain] + claim.phrasings
            return MatchExplanation(
                claim: claim.id, score: candidate.score,
                terms: terms(analysis, claim: candidate.claim, matcher), nearestPhrasing: texts[candidate.nearest],
                likeness: Double(candidate.likeness), coverage: Double(candidate.coverage), profile: Double(candidate.profile))
        }
    }

    private func terms(_ analysis: SentenceAnalysis, claim: Int, _ matcher: LexicalMatcher) -> [MatchExplanation.Term] {
        var terms: [MatchExplanation.Term] = []
        for feature in analysis.matchFeatures {
            let weight = feature.weight * matcher.contribution(of: feature.feature, to: claim)
            guard weight > 0 else { continue }
            let own = analysis.view.features.first { $0.feature == feature.feature }
            let words = own.map { match in match.words.map(analysis.view.table.foldedText).joined(separator: " ") }
            terms.append(
                MatchExplanation.Term(
                    words: words ?? "", meaning: analyzer.featureFinder.features[Int(feature.feature)].meaning,
                    weight: Double(weight)))
        }
        terms.sort { ($0.weight, $1.meaning) > ($1.weight, $0.meaning) }
        return terms
    }
}

extension Feature {
    /// The feature in a few words, such as `concept knee-pain`.
    var meaning: String {
        switch kind {
        case .sense: "sense \(name)"
        case .concept: "concept \(name)"
        case .stem: "word \(name)"
        }
    }
}
