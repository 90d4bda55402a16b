import WarrantText

/// The words and senses that the detector weighs one by one: small words ("will", "if", "more") show what kind of sentence they stand
/// in, and senses what it is about.
struct DetectorVocabulary: Sendable {
    /// The small words, in order.
    static let smallWords = SenseTable.stopWords.sorted()
    private let places = WordList(smallWords)

    /// What the entries are called: the small words, then the senses as "sense:" and the name.
    let names: [String]
    private let weights: [Float]
    private let senseCount: Int

    /// - Parameter features: The features of a catalogue, senses first.
    init(_ features: [Feature]) {
        let senses = features.prefix {
            if case .sense = $0.kind { true } else { false }
        }.map { "sense:\($0.name)" }
        senseCount = senses.count
        names = Self.smallWords + senses
        weights = names.map { DetectorWeights.vocabulary[$0] ?? 0 }
    }

    /// What the entries of a sentence add to the detector's sum.
    func weight(of view: SentenceView, _ features: [MatchFeature]) -> Float {
        var sum: Float = 0
        forEachEntry(of: view, features) { sum += weights[$0] }
        return sum
    }

    /// Visits the entries that a sentence has, each once, as places in `names`. Complexity: O(words).
    ///
    /// - Parameter features: Its features, each once.
    @inline(__always)
    func forEachEntry(of view: SentenceView, _ features: [MatchFeature], _ visit: (Int) -> Void) {
        var seen = SIMD4<UInt64>()
        let table = view.table
        for word in view.words {
            guard let place = places.place(of: word, in: table) else { continue }
            let bit: UInt64 = 1 << UInt64(place & 63)
            if seen[place >> 6] & bit != 0 { continue }
            seen[place >> 6] |= bit
            visit(place)
        }
        for feature in features where feature.feature < senseCount { visit(Self.smallWords.count + Int(feature.feature)) }
    }
}
