import WarrantModel
import WarrantText

extension SentenceAnalysis {
    /// The public form, with word ranges turned into bytes of the sentence.
    func reading(isClaim: Bool, start: Int) -> SentenceReading {
        let own = view.words
        // What was taken over from a lead-in has its words there, not here.
        func bytes(_ ranges: [Range<Int>]) -> [Range<Int>] {
            ranges.filter { own.contains($0.lowerBound) && $0.upperBound <= own.upperBound }.map { view.bytes($0, from: start) }
        }
        let advice = own.isEmpty ? (advice: .none, words: []) : AdviceReader(view: view).read()
        return SentenceReading(
            isHealthClaim: isClaim, healthScore: healthScore, strength: Marked(strength.strength, words: bytes(strength.words)),
            polarity: Marked(polarity.polarity, words: bytes(polarity.words)),
            voice: Marked(polarity.voice, words: polarity.voice == .own ? [] : bytes(polarity.words)),
            causalLevel: Marked(causal.level, words: bytes(causal.words)),
            advice: Marked(advice.advice, words: bytes(advice.words)),
            universals: view.cues.matches(.absolute).map { view.bytes($0.words, from: start) },
            addressesReader: view.cues.has(.reader))
    }
}
