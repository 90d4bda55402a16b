import WarrantModel
import WarrantText

/// Finds senses, concepts and claim words in sentences: one pass over the words for all phrases.
struct FeatureFinder: Sendable {
    let features: [Feature]
    let traits: [FeatureTraits]
    private let automaton: PhraseAutomaton
    /// The feature of each phrase of the automaton; -1 for a phrase of all kinds of prose.
    private let featureOfPhrase: [Int32]
    /// Whether each phrase of the automaton is one of health, unless it is one of all kinds of prose as well.
    private let isTopical: [Bool]

    /// The senses of the tables, to which each catalogue adds its own.
    private struct Senses: Sendable {
        var features: [Feature] = []
        var owners: [Int32] = []
        var isTopical: [Bool] = []
        let automaton: PhraseAutomaton

        init() {
            var phrases = SenseTable.plainPhrases()
            owners = Array(repeating: -1, count: phrases.count)
            isTopical = Array(repeating: false, count: phrases.count)
            for sense in SenseTable.senses() {
                let isOfHealth = SenseTable.isTopical(sense)
                for word in sense.words {
                    phrases.append(String(word))
                    owners.append(Int32(features.count))
                    isTopical.append(isOfHealth)
                }
                features.append(Feature(kind: .sense(sense.role), name: sense.name))
            }
            automaton = PhraseAutomaton(phrases, comparing: .stems)
        }
    }

    private static let senses = Senses()

    /// Reads the tables, which every finder needs, if that has not been done.
    static func prepare() {
        _ = senses
    }

    /// Builds the finder for a catalogue. Complexity: O(length of all texts).
    init(_ catalog: Catalog) {
        let senses = Self.senses
        var (features, owners, isTopical) = (senses.features, senses.owners, senses.isTopical)
        var phrases: [String] = []
        for concept in catalog.concepts {
            let number = Int32(features.count)
            features.append(Feature(kind: .concept(concept.kind), name: concept.id.rawValue))
            for name in [concept.preferred] + concept.synonyms {
                phrases.append(name)
                owners.append(number)
                isTopical.append(concept.kind != .outcome)
            }
        }
        var seen = Vocabulary()
        for claim in catalog.claims {
            for text in [claim.statement, claim.plain] + claim.phrasings {
                let table = WordTable(text)
                for index in table.words.indices where !table.words[index].isNumber {
                    let word = table.foldedBytes(index)
                    let known = seen.count
                    guard seen.intern(Stem.of(word)[...]) == known else { continue }
                    let text = String(decoding: word, as: UTF8.self)
                    guard !SenseTable.stopWords.contains(text) else { continue }
                    owners.append(Int32(features.count))
                    features.append(Feature(kind: .stem, name: text))
                    phrases.append(text)
                    isTopical.append(false)
                }
            }
        }
        self.features = features
        traits = features.map(FeatureTraits.init)
        var automaton = senses.automaton
        automaton.append(phrases)
        self.automaton = automaton
        featureOfPhrase = owners
        self.isTopical = isTopical
    }

    /// Returns the features of a table of words, by first word.
    ///
    /// A sense that several words could have counts less in each of them; what lies inside a longer phrase counts less, because
    /// the longer phrase says what is meant ("cold pack" is no cold).
    ///
    /// - Parameter numbers: The words of the table, numbered by the memory.
    func find(in table: WordTable, numbers: [Int32], _ memory: inout WordMemory) -> [FeatureMatch] {
        let matches = automaton.matches(in: table, numbers: numbers, by: memory.numbers, memory: &memory.features)
        var found: [FeatureMatch] = []
        found.reserveCapacity(matches.count)
        // Where the phrases of all kinds of prose reach. Those of one word stand before the features of that word.
        var plainEnd = 0
        for match in matches {
            let feature = featureOfPhrase[match.phrase]
            if feature >= 0 {
                let topic: FeatureMatch.Topic = !isTopical[match.phrase] ? .none : match.words.upperBound > plainEnd ? .health : .plain
                found.append(FeatureMatch(feature: feature, words: match.words, weight: 1, topic: topic))
            } else if match.words.upperBound > plainEnd {
                plainEnd = match.words.upperBound
                var place = found.count - 1
                while place >= 0, found[place].words.lowerBound >= match.words.lowerBound {
                    if found[place].topic == .health { found[place].topic = .plain }
                    place -= 1
                }
            }
        }
        weigh(&found)
        return found
    }

    /// Returns the features of a text.
    func find(in text: String, _ memory: inout WordMemory) -> [FeatureMatch] {
        let table = WordTable(text)
        return find(in: table, numbers: memory.numbers.numbers(of: table), &memory)
    }

    private func weigh(_ matches: inout [FeatureMatch]) {
        // Longer phrases are few: remember where the last ones begin instead of looking back over every match.
        var phrases: [Int] = []
        var start = 0
        var oldest = 0
        while start < matches.count {
            let words = matches[start].words
            var groupEnd = start
            while groupEnd < matches.count, matches[groupEnd].words.lowerBound == words.lowerBound {
                if matches[groupEnd].words.count > 1 { phrases.append(groupEnd) }
                groupEnd += 1
            }
            while oldest < phrases.count, matches[phrases[oldest]].words.upperBound <= words.lowerBound { oldest += 1 }
            while start < groupEnd {
                var end = start + 1
                while end < groupEnd, matches[end].words.upperBound == matches[start].words.upperBound { end += 1 }
                weighTwins(start..<end, &matches, coverFactor(matches[start].words, phrases[oldest...], matches))
                start = end
            }
        }
    }

    /// Weighs the features of the same words.
    private func weighTwins(_ range: Range<Int>, _ matches: inout [FeatureMatch], _ cover: Float) {
        var senses: Float = 0
        for index in range where !isStem(matches[index]) { senses += 1 }
        for index in range {
            var weight: Float = 1
            if isStem(matches[index]) {
                weight = senses > 0 ? 0.6 : 1
            } else if senses > 1 {
                weight = 1 / senses.squareRoot()
            }
            if cover < 1, !isPart(matches[index]) { weight *= cover }
            matches[index].weight = weight
        }
    }

    /// The factor for words inside a longer sense or concept: a quarter where it is a thing of another kind, such as a treatment
    /// ("cold pack"), a half where it is made of them ("prevent injuries"), 1 where there is none.
    private func coverFactor(_ words: Range<Int>, _ phrases: ArraySlice<Int>, _ matches: [FeatureMatch]) -> Float {
        var factor: Float = 1
        for phrase in phrases {
            let outer = matches[phrase].words
            if outer.count > words.count, outer.lowerBound <= words.lowerBound, outer.upperBound >= words.upperBound {
                factor = min(factor, coverFactor(of: matches[phrase]))
            }
        }
        return factor
    }

    private func coverFactor(of match: FeatureMatch) -> Float {
        switch features[Int(match.feature)].kind {
        case .sense(.care), .sense(.person), .concept(.intervention), .concept(.professional): 0.25
        default: 0.5
        }
    }

    private func isStem(_ match: FeatureMatch) -> Bool {
        if case .stem = features[Int(match.feature)].kind { return true }
        return false
    }

    private func isPart(_ match: FeatureMatch) -> Bool {
        switch features[Int(match.feature)].kind {
        case .sense(.part), .concept(.anatomy): true
        default: false
        }
    }
}
