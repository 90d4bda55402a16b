import WarrantModel
import WarrantText

/// Ranks claims by the senses, concepts and words they share with a sentence.
///
/// Each claim has a profile: how regularly its statement, short form and phrasings speak of a feature. A feature that few
/// claims have counts more (inverse document frequency over the profiles). The best claims by profile are then compared
/// with the sentence phrasing by phrasing. All figures are our design; the scheme follows the usual BM25 with fields.
struct LexicalMatcher: ClaimMatcher {
    /// How rare each feature is among the claims.
    let rarity: [Float]
    /// Postings by feature: the claims that have it, and how regularly.
    private let postingStarts: [Int32]
    private let postings: [Posting]
    /// The features of each claim's profile, for lookups the other way.
    private let profileNorms: [Float]
    /// Each text of each claim: its features by number, and its length as a vector.
    private let claimTexts: [Range<Int32>]
    private let textStarts: [Int32]
    private let textEntries: [MatchFeature]
    private let textNorms: [Float]

    /// A claim that has a feature, and how regularly.
    private struct Posting {
        var claim: Int32
        var weight: Float
    }

    /// How many claims are compared phrasing by phrasing.
    private static let shortlist = 8
    /// How many postings one sentence may visit; the rarest features come first.
    private static let postingBudget = 4096

    init(_ catalog: Catalog, finder: FeatureFinder) {
        var cache = StemCache()
        let featureCount = finder.features.count
        let conceptNumbers = LexicalMatcher.conceptNumbers(finder)
        var profiles: [[(feature: Int32, weight: Float)]] = []
        var texts: [[MatchFeature]] = []
        var claimTexts: [Range<Int32>] = []
        var dense = [Float](repeating: 0, count: featureCount)
        for claim in catalog.claims {
            let first = Int32(texts.count)
            var touched: [Int32] = []
            func add(_ feature: Int32, _ weight: Float) {
                if dense[Int(feature)] == 0 { touched.append(feature) }
                dense[Int(feature)] += weight
            }
            for (place, text) in ([claim.statement, claim.plain] + claim.phrasings).enumerated() {
                let features = LexicalMatcher.merged(finder.find(in: WordTable(text), cache: &cache))
                let field: Float = place == 0 ? 2 : 1
                for feature in features { add(feature.feature, feature.weight * field) }
                texts.append(features)
            }
            for concept in claim.concepts {
                if let number = conceptNumbers[concept.rawValue] { add(number, 3) }
            }
            touched.sort()
            profiles.append(touched.map { ($0, dense[Int($0)] / (dense[Int($0)] + 2)) })
            for feature in touched { dense[Int(feature)] = 0 }
            claimTexts.append(first..<Int32(texts.count))
        }
        // Rarity: how few claims speak of a feature, each counted by how regularly it does.
        var frequency = [Float](repeating: 0, count: featureCount)
        var counts = [Int32](repeating: 0, count: featureCount + 1)
        for profile in profiles {
            for entry in profile {
                frequency[Int(entry.feature)] += entry.weight
                counts[Int(entry.feature) + 1] += 1
            }
        }
        let claimCount = Float(max(1, catalog.claims.count))
        rarity = frequency.map { NaturalLog.of(1 + claimCount / (0.5 + $0)) }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        postingStarts = counts
        var next = counts
        var postings = [Posting](repeating: Posting(claim: 0, weight: 0), count: Int(counts[featureCount]))
        for (claim, profile) in profiles.enumerated() {
            for entry in profile {
                let slot = Int(next[Int(entry.feature)])
                next[Int(entry.feature)] += 1
                postings[slot] = Posting(claim: Int32(claim), weight: entry.weight)
            }
        }
        self.postings = postings
        let rarity = self.rarity
        profileNorms = profiles.map { profile in
            // A claim is spoken of fully when its five weightiest features are.
            let top = profile.map { $0.weight * rarity[Int($0.feature)] }.sorted(by: >).prefix(6)
            return max(1, top.reduce(0, +))
        }
        self.claimTexts = claimTexts
        var textStarts: [Int32] = [0]
        var textEntries: [MatchFeature] = []
        var textNorms: [Float] = []
        for text in texts {
            var norm: Float = 0
            for feature in text {
                let weight = feature.weight * rarity[Int(feature.feature)]
                textEntries.append(MatchFeature(feature: feature.feature, weight: weight))
                norm += weight * weight
            }
            textNorms.append(norm.squareRoot())
            textStarts.append(Int32(textEntries.count))
        }
        self.textStarts = textStarts
        self.textEntries = textEntries
        self.textNorms = textNorms
    }

    /// Returns the features of a sentence, each once with its greatest weight, by number.
    static func merged(_ matches: some Collection<FeatureMatch>) -> [MatchFeature] {
        var features: [MatchFeature] = []
        features.reserveCapacity(matches.count)
        for match in matches { features.append(MatchFeature(feature: match.feature, weight: match.weight)) }
        if features.count > 32 {
            features.sort { ($0.feature, -$0.weight) < ($1.feature, -$1.weight) }
        } else {
            sortFew(&features)
        }
        var kept = 0
        for index in features.indices where kept == 0 || features[kept - 1].feature != features[index].feature {
            features[kept] = features[index]
            kept += 1
        }
        features.removeLast(features.count - kept)
        return features
    }

    /// Sorts by insertion, which is quickest for the features of one sentence.
    private static func sortFew(_ features: inout [MatchFeature]) {
        for index in features.indices {
            let feature = features[index]
            var place = index
            while place > 0,
                feature.feature < features[place - 1].feature
                    || feature.feature == features[place - 1].feature && feature.weight > features[place - 1].weight
            {
                features[place] = features[place - 1]
                place -= 1
            }
            features[place] = feature
        }
    }

    private static func conceptNumbers(_ finder: FeatureFinder) -> [String: Int32] {
        var numbers: [String: Int32] = [:]
        for (index, feature) in finder.features.enumerated() {
            if case .concept = feature.kind { numbers[feature.name] = Int32(index) }
        }
        return numbers
    }

    /// Returns what one feature, at full weight, adds to a claim's profile score. Complexity: O(postings of the feature).
    func contribution(of feature: Int32, to claim: Int) -> Float {
        for slot in Int(postingStarts[Int(feature)])..<Int(postingStarts[Int(feature) + 1])
        where postings[slot].claim == Int32(claim) {
            return rarity[Int(feature)] * postings[slot].weight
        }
        return 0
    }

    func candidates(for features: [MatchFeature], limit: Int, _ scratch: inout MatchScratch) -> [MatchCandidate] {
        scratch.fit(claims: claimTexts.count, features: rarity.count)
        var total: Float = 0
        var norm: Float = 0
        for feature in features {
            let index = Int(feature.feature)
            let weight = feature.weight * rarity[index]
            norm += weight * weight
            total += weight
            let postings = Int(postingStarts[index + 1] - postingStarts[index])
            if postings > 0 {
                scratch.entries.append(.init(feature: feature.feature, weight: weight, postings: postings))
                scratch.weights[index] = weight
            }
        }
        guard !scratch.entries.isEmpty else { return [] }
        norm = norm.squareRoot()
        scratch.entries.sort { ($0.postings, $0.feature) < ($1.postings, $1.feature) }
        score(&scratch)
        var best = scratch.top(Self.shortlist)
        let floor = 0.35 * (best.first?.rank ?? 0)
        for index in best.indices {
            let isFar = best[index].rank < floor
            best[index].coverage = min(1, best[index].rank / total)
            best[index].profile = min(1, best[index].rank / profileNorms[best[index].claim])
            if !isFar { compare(&best[index], scratch.weights, norm) }
            best[index].rank = Self.rank(best[index])
        }
        scratch.clear()
        best.sort { ($0.rank, -$0.claim) > ($1.rank, -$1.claim) }
        if best.count > limit { best.removeLast(best.count - limit) }
        return best
    }

    /// Adds up the scores of the claims that share features, rarest first.
    private func score(_ scratch: inout MatchScratch) {
        var visited = 0
        for entry in scratch.entries {
            visited += entry.postings
            let onlyKnown = visited > Self.postingBudget
            if onlyKnown, visited > 3 * Self.postingBudget { break }
            let slots = Int(postingStarts[Int(entry.feature)])..<Int(postingStarts[Int(entry.feature) + 1])
            add(slots, entry.weight, onlyKnown: onlyKnown, &scratch.scores, &scratch.claims)
        }
    }

    private func add(_ slots: Range<Int>, _ weight: Float, onlyKnown: Bool, _ scores: inout [Float], _ claims: inout [Int32]) {
        let postings = postings.span
        if onlyKnown {
            for slot in slots { scores[Int(postings[slot].claim)] += weight * postings[slot].weight }
            return
        }
        for slot in slots {
            let posting = postings[slot]
            let score = scores[Int(posting.claim)]
            if score >= 0 {
                scores[Int(posting.claim)] = score + weight * posting.weight
            } else {
                scores[Int(posting.claim)] = weight * posting.weight
                claims.append(posting.claim)
            }
        }
    }

    private static func rank(_ candidate: MatchCandidate) -> Float {
        candidate.coverage + candidate.profile * 0.5 + candidate.likeness * 1.0
    }

    /// Finds the phrasing that is most like the sentence: the cosine of the two vectors.
    ///
    /// - Parameter dense: The sentence's weights by feature.
    private func compare(_ candidate: inout MatchCandidate, _ dense: [Float], _ norm: Float) {
        let (entries, dense) = (textEntries.span, dense.span)
        for text in claimTexts[candidate.claim] {
            var dot: Float = 0
            for slot in Int(textStarts[Int(text)])..<Int(textStarts[Int(text) + 1]) {
                let entry = entries[slot]
                dot += entry.weight * dense[Int(entry.feature)]
            }
            let likeness = dot / max(0.001, norm * textNorms[Int(text)])
            if likeness > candidate.likeness {
                candidate.likeness = likeness
                candidate.nearest = Int(text - claimTexts[candidate.claim].lowerBound)
            }
        }
    }
}
