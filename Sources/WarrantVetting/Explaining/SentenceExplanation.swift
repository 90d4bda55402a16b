import WarrantModel
public import WarrantText

/// How one sentence was read, matched and judged.
public struct SentenceExplanation: Sendable {
    /// Something that was read, with the words that decided.
    struct Reading: Sendable {
        let name: String
        let value: String
        let words: [String]
    }

    /// A claim that was considered.
    struct Candidate: Sendable {
        let claim: Claim
        let assessment: ClaimAssessment
        let score: Double
        let isAccepted: Bool
        let coverage: Double
        let profile: Double
        let likeness: Double
        /// The phrasing that is most like the sentence.
        let nearest: String
        /// What sentence and claim have in common.
        let shared: [String]
    }

    let sentence: VettedSentence
    let path: String
    let source: SourceText
    let readings: [Reading]
    /// What the words mean, each with the words.
    let features: [Reading]
    let candidates: [Candidate]
    let findings: [ReportedFinding]
    let acceptance: Double
}

extension DocumentVetter {
    /// Returns how the sentences on a line were read, matched and judged, in order.
    ///
    /// - Parameter document: The page as this vetter vetted it, with all sentences.
    public func explain(line: Int, of document: VettedDocument) -> [SentenceExplanation] {
        let prose = document.prose
        var scratch = SentenceAnalyzer.Scratch()
        let analyses = vetter.analyzer.analyze(prose, &scratch)
        return zip(prose.sentences, analyses).compactMap { sentence, analysis in
            guard prose.source.lines(of: sentence.sourceRange).contains(line),
                let place = document.sentences.firstIndex(where: { $0.range == sentence.sourceRange })
            else { return nil }
            return explanation(document.sentences[place], place, analysis, document)
        }
    }

    private func explanation(
        _ sentence: VettedSentence, _ place: Int, _ analysis: SentenceAnalysis, _ document: VettedDocument
    ) -> SentenceExplanation {
        let acceptance = vetter.configuration.acceptance
        let accepted = Set(vetter.judge.claims(of: analysis, acceptance: acceptance).map(\.claim.id))
        let all = vetter.analyzer.featureFinder.features
        let candidates = analysis.candidates.indices.map { index in
            let candidate = analysis.candidates[index]
            let claim = vetter.analyzer.catalog.claims[candidate.claim]
            let texts = [claim.statement, claim.plain] + claim.phrasings
            return SentenceExplanation.Candidate(
                claim: claim, assessment: vetter.evaluation.assessments[candidate.claim],
                score: MatchCalibration.score(analysis.candidates, at: index),
                isAccepted: sentence.isHealthClaim && accepted.contains(claim.id), coverage: Double(candidate.coverage),
                profile: Double(candidate.profile), likeness: Double(candidate.likeness),
                nearest: texts.indices.contains(candidate.nearest) ? texts[candidate.nearest] : claim.statement,
                shared: shared(claim, analysis, all))
        }
        return SentenceExplanation(
            sentence: sentence, path: document.path, source: document.source, readings: readings(sentence),
            features: features(analysis, all, document.prose), candidates: candidates,
            findings: document.findings.filter { $0.sentence == place }, acceptance: acceptance)
    }

    /// The names of what sentence and claim have in common, the sentence's own first.
    private func shared(_ claim: Claim, _ analysis: SentenceAnalysis, _ all: [Feature]) -> [String] {
        var cache = StemCache()
        var own: Set<Int32> = []
        for text in [claim.statement, claim.plain] + claim.phrasings {
            own.formUnion(vetter.analyzer.featureFinder.find(in: WordTable(text), cache: &cache).map(\.feature))
        }
        return analysis.matchFeatures.filter { own.contains($0.feature) }.sorted { ($1.weight, $0.feature) < ($0.weight, $1.feature) }
            .map { all[Int($0.feature)].name }
    }

    private func readings(_ sentence: VettedSentence) -> [SentenceExplanation.Reading] {
        let reading = sentence.reading
        let bytes = Array(sentence.text.utf8)
        func words(_ ranges: [Range<Int>]) -> [String] {
            ranges.filter { $0.lowerBound >= 0 && $0.upperBound <= bytes.count }.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        return [
            .init(name: "strength", value: reading.strength.value.rawValue, words: words(reading.strength.words)),
            .init(name: "polarity", value: reading.polarity.value.rawValue, words: words(reading.polarity.words)),
            .init(name: "voice", value: reading.voice.value.rawValue, words: words(reading.voice.words)),
            .init(name: "causal level", value: "\(reading.causalLevel.value) of 6", words: words(reading.causalLevel.words)),
        ]
    }

    private func features(_ analysis: SentenceAnalysis, _ all: [Feature], _ prose: Prose) -> [SentenceExplanation.Reading] {
        var seen: Set<Int32> = []
        return analysis.view.features.compactMap { match in
            guard seen.insert(match.feature).inserted else { return nil }
            let feature = all[Int(match.feature)]
            let kind: String
            switch feature.kind {
            case .sense: kind = "sense"
            case .concept: kind = "concept"
            case .stem: return nil
            }
            return .init(name: kind, value: feature.name, words: [prose.cookedText(in: analysis.view.bytes(match.words, from: 0))])
        }
    }
}
