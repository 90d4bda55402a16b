import WarrantModel
import WarrantText

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
        let isAccepted: Bool
        let decision: ClaimJudge.Decision
        let match: MatchExplanation
    }

    let sentence: VettedSentence
    let path: String
    let source: SourceText
    let readings: [Reading]
    /// What the words mean, each with the words.
    let features: [Reading]
    let candidates: [Candidate]
    let findings: [ReportedFinding]
    /// From which likelihood on a claim is taken to be meant, 0 to 1.
    let acceptance: Double
    /// From which likelihood on a sentence is read as a health claim, 0 to 1.
    let threshold: Double
}

extension DocumentVetter {
    /// Returns how the sentences on a line were read, matched and judged, in order.
    ///
    /// - Parameter document: The page as this vetter vetted it, with all sentences.
    public func explain(line: Int, of document: VettedDocument) -> [SentenceExplanation] {
        let prose = document.prose
        var scratch = SentenceAnalyzer.Scratch()
        let analyses = vetter.analyzer.analyze(prose, &scratch)
        return analyses.indices.compactMap { index in
            let range = prose.sentences[index].sourceRange
            guard prose.source.lines(of: range).contains(line), let place = document.sentences.firstIndex(where: { $0.range == range })
            else { return nil }
            return explanation(of: index, place, analyses[index], document)
        }
    }

    /// Returns, for each sentence of a page that was vetted, the claims that it is taken to carry, likeliest first.
    public func claims(in document: VettedDocument) -> [[ClaimMatch]] {
        var scratch = SentenceAnalyzer.Scratch()
        let analyses = vetter.analyzer.analyze(document.prose, &scratch)
        var places: [Range<Int>: Int] = [:]
        for (place, sentence) in document.prose.sentences.enumerated() { places[sentence.sourceRange] = place }
        return document.sentences.map { sentence in
            guard sentence.isHealthClaim, let place = places[sentence.range] else { return [] }
            return vetter.judge.claims(of: analyses[place], acceptance: vetter.configuration.acceptance).map {
                ClaimMatch(claim: $0.claim.id, score: $0.score)
            }
        }
    }

    private func explanation(
        of index: Int, _ place: Int, _ analysis: SentenceAnalysis, _ document: VettedDocument
    ) -> SentenceExplanation {
        let sentence = document.sentences[place]
        let acceptance = vetter.configuration.acceptance
        let decisions = vetter.judge.decisions(on: analysis, acceptance: acceptance)
        let matches = vetter.explain(document.prose, sentence: index)
        let candidates = zip(zip(matches, analysis.candidates), decisions).map { match, decision in
            SentenceExplanation.Candidate(
                claim: vetter.analyzer.catalog.claims[match.1.claim], assessment: vetter.evaluation.assessments[match.1.claim],
                isAccepted: sentence.isHealthClaim && decision == .accepted, decision: decision, match: match.0)
        }
        return SentenceExplanation(
            sentence: sentence, path: document.path, source: document.source, readings: readings(sentence),
            features: features(analysis, vetter.analyzer.featureFinder.features, document.prose), candidates: candidates,
            findings: document.findings(on: place), acceptance: acceptance,
            threshold: HealthClaimDetector.threshold)
    }

    private func readings(_ sentence: VettedSentence) -> [SentenceExplanation.Reading] {
        let reading = sentence.reading
        let bytes = Array(sentence.text.utf8)
        func words(_ ranges: [Range<Int>]) -> [String] {
            ranges.filter { $0.lowerBound >= 0 && $0.upperBound <= bytes.count }.map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        return [
            .init(name: "strength", value: reading.strength.value.inWords, words: words(reading.strength.words)),
            .init(name: "polarity", value: reading.polarity.value.inWords, words: words(reading.polarity.words)),
            .init(name: "voice", value: reading.voice.value.inWords, words: words(reading.voice.words)),
            .init(
                name: "causal level",
                value: "\(reading.causalLevel.value) of 6: it says \(CausalWording(reading.causalLevel.value).says)",
                words: words(reading.causalLevel.words)),
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
