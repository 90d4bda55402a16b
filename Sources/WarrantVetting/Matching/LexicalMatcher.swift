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
    /// Postings by feature: the claims that have it, in order, and how regularly.
    private let postingStarts: [Int32]
    private let postings: [Posting]
    /// Which claims have which feature, to find a posting by claim.
    private let places: PostingPlaces
    /// By posting: whether the feature sets the claim apart from others.
    private var anchors: [Anchor]
    /// By posting: the feature's weight in each of the claim's texts, times its rarity; `rowWidth` entries of eight texts.
    private var rows: [SIMD8<Float>]
    private let rowWidth: Int
    /// By claim: what a sentence that speaks of it fully would score.
    private let profileNorms: [Float]
    /// By claim, as in `rows`: the length of each text as a vector.
    private var textNorms: [SIMD8<Float>]

    /// A claim that has a feature, and how regularly.
    private struct Posting {
        var claim: Int32
        var weight: Float
    }

    /// How a feature sets a claim apart.
    private enum Anchor: UInt8 {
        case none
        /// As a sense that its texts speak of.
        case sense
        /// As a concept of its own.
        case concept
    }

    /// How many claims are compared phrasing by phrasing.
    private static let shortlist = 8
    /// How many postings one sentence may visit; the rarest features come first.
    private static let postingBudget = 1536
    /// From which share of the first one's score a candidate is compared.
    private static let comparedShare: Float = 0.35
    /// From which weight a feature may set a claim apart: what a pronoun or a lead-in lends often counts less.
    private static let anchorWeight: Float = 0.3

    init(_ catalog: Catalog, finder: FeatureFinder) {
        var memory = WordMemory()
        var keys: [UInt64] = []
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
                let features = LexicalMatcher.merged(finder.find(in: text, &memory), &keys)
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
        places = PostingPlaces(claims: postings.map(\.claim), starts: postingStarts)
        anchors = Array(repeating: .none, count: postings.count)
        let rarity = self.rarity
        profileNorms = profiles.map { profile in
            // A claim is spoken of fully when its six weightiest features are.
            let top = profile.map { $0.weight * rarity[Int($0.feature)] }.sorted(by: >).prefix(6)
            return max(1, top.reduce(0, +))
        }
        rowWidth = ((claimTexts.map(\.count).max() ?? 0) + 7) / 8
        rows = Array(repeating: .zero, count: postings.count * rowWidth)
        textNorms = Array(repeating: .one, count: claimTexts.count * rowWidth)
        fillRows(claimTexts, texts)
        let claimAnchors = ClaimAnchors(catalog, finder: finder, matcher: self)
        for claim in catalog.claims.indices {
            for feature in claimAnchors.features(of: claim) {
                guard let slot = places.posting(of: feature, in: claim) else { continue }
                if case .concept = finder.features[Int(feature)].kind { anchors[slot] = .concept } else { anchors[slot] = .sense }
            }
        }
    }

    private mutating func fillRows(_ claimTexts: [Range<Int32>], _ texts: [[MatchFeature]]) {
        // Claims come in order, so that each feature's postings are met one after the other.
        var current = postingStarts
        for (claim, range) in claimTexts.enumerated() {
            for (place, text) in range.enumerated() {
                var norm: Float = 0
                for feature in texts[Int(text)] {
                    let index = Int(feature.feature)
                    while postings[Int(current[index])].claim < Int32(claim) { current[index] += 1 }
                    let weight = feature.weight * rarity[index]
                    rows[Int(current[index]) * rowWidth + place / 8][place % 8] = weight
                    norm += weight * weight
                }
                textNorms[claim * rowWidth + place / 8][place % 8] = norm.squareRoot()
            }
        }
    }

    /// Returns the features of a sentence, each once with its greatest weight, by number.
    ///
    /// - Parameter keys: Memory to work in.
    static func merged(_ matches: some Collection<FeatureMatch>, _ keys: inout [UInt64]) -> [MatchFeature] {
        // As numbers, which sort fast: the feature in the upper half; below, the weight so that a greater one comes first. The bits
        // of floating-point numbers above 0 rise with their value.
        keys.removeAll(keepingCapacity: true)
        for match in matches { keys.append(UInt64(match.feature) << 32 | UInt64(~match.weight.bitPattern)) }
        keys.sort()
        var features: [MatchFeature] = []
        features.reserveCapacity(keys.count)
        for key in keys {
            let feature = Int32(truncatingIfNeeded: key &>> 32)
            if features.last?.feature == feature { continue }
            features.append(MatchFeature(feature: feature, weight: Float(bitPattern: ~UInt32(truncatingIfNeeded: key))))
        }
        return features
    }

    private static func conceptNumbers(_ finder: FeatureFinder) -> [String: Int32] {
        var numbers: [String: Int32] = [:]
        for (index, feature) in finder.features.enumerated() {
            if case .concept = feature.kind { numbers[feature.name] = Int32(index) }
        }
        return numbers
    }

    /// Returns what one feature, at full weight, adds to a claim's profile score. Complexity: O(log postings of the feature).
    func contribution(of feature: Int32, to claim: Int) -> Float {
        places.posting(of: feature, in: claim).map { rarity[Int(feature)] * postings[$0].weight } ?? 0
    }

    /// Returns how many claims speak of a feature in a text of theirs. Complexity: O(postings of the feature).
    func claims(speakingOf feature: Int32) -> Int {
        (Int(postingStarts[Int(feature)])..<Int(postingStarts[Int(feature) + 1])).count { slot in
            rows[slot * rowWidth..<(slot + 1) * rowWidth].contains { $0 != .zero }
        }
    }

    func candidates(for features: [MatchFeature], limit: Int, _ scratch: inout MatchScratch) -> [MatchCandidate] {
        scratch.fit(claims: profileNorms.count, candidates: Self.shortlist, products: Self.shortlist * rowWidth)
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
            }
        }
        guard !scratch.entries.isEmpty else { return [] }
        norm = norm.squareRoot()
        score(&scratch)
        var best = scratch.top(Self.shortlist)
        compare(&best, features, norm, &scratch)
        for index in best.indices {
            best[index].coverage = min(1, best[index].rank / total)
            best[index].profile = min(1, best[index].rank / profileNorms[best[index].claim])
            best[index].rank = Self.rank(best[index])
        }
        scratch.clear()
        best.sort { ($0.rank, -$0.claim) > ($1.rank, -$1.claim) }
        if best.count > limit { best.removeLast(best.count - limit) }
        return best
    }

    /// Adds up the scores of the claims that share features; where these are many, those of the rarest features first.
    private func score(_ scratch: inout MatchScratch) {
        if scratch.entries.reduce(0, { $0 + $1.postings }) > Self.postingBudget {
            scratch.entries.sort { ($0.postings, $0.feature) < ($1.postings, $1.feature) }
        }
        var visited = 0
        for entry in scratch.entries {
            visited += entry.postings
            let onlyKnown = visited > Self.postingBudget
            if onlyKnown, visited > 3 * Self.postingBudget { break }
            let blocks = places.blocks(of: entry.feature)
            let slots = Int(postingStarts[Int(entry.feature)])..<Int(postingStarts[Int(entry.feature) + 1])
            if onlyKnown {
                for slot in slots where scratch.hasScore(postings[slot].claim) {
                    scratch.scores[Int(postings[slot].claim)] += entry.weight * postings[slot].weight
                }
                continue
            }
            for block in blocks { scratch.mark(places.blocks[block].claims, in: places.blocks[block].number) }
            add(slots, entry.weight, &scratch.scores)
        }
    }

    private func add(_ slots: Range<Int>, _ weight: Float, _ scores: inout [Float]) {
        let postings = postings.span
        var scores = scores.mutableSpan
        for slot in slots { scores[Int(postings[slot].claim)] += weight * postings[slot].weight }
    }

    private static func rank(_ candidate: MatchCandidate) -> Float {
        candidate.coverage + candidate.profile * 0.5 + candidate.likeness * 1.0
    }

    /// Finds, for each candidate, the phrasing that is most like the sentence (the cosine of the two vectors), and whether the
    /// sentence speaks of what sets the claim apart.
    ///
    /// Candidates whose score is far below the first one's are left without a likeness.
    private func compare(_ candidates: inout [MatchCandidate], _ features: [MatchFeature], _ norm: Float, _ scratch: inout MatchScratch) {
        scratch.group(candidates)
        multiply(features, scratch.groups, scratch.places, &scratch.products, &candidates)
        let floor = Self.comparedShare * (candidates.first?.rank ?? 0)
        for place in candidates.indices {
            if candidates[place].rank < floor { continue }
            for block in 0..<rowWidth {
                let lengths = textNorms[candidates[place].claim * rowWidth + block] * norm
                let likenesses = scratch.products[place * rowWidth + block] / Self.greater(lengths, SIMD8(repeating: 0.001))
                let best = Self.greatest(likenesses)
                guard best > candidates[place].likeness else { continue }
                candidates[place].likeness = best
                let isBest = likenesses .== best
                candidates[place].nearest = block * 8 + ((0..<8).first { isBest[$0] } ?? 0)
            }
        }
    }

    /// Multiplies the sentence with each text of the candidates.
    private func multiply(
        _ features: [MatchFeature], _ groups: [MatchScratch.Group], _ places: [Int8], _ products: inout [SIMD8<Float>],
        _ candidates: inout [MatchCandidate]
    ) {
        let (rows, blocks, anchors, rarity) = (rows.span, self.places.blocks.span, anchors.span, rarity.span)
        var products = products.mutableSpan
        for index in 0..<candidates.count * rowWidth { products[index] = .zero }
        for (number, feature) in features.enumerated() {
            let weight = feature.weight * rarity[Int(feature.feature)]
            for group in groups.indices {
                guard let block = self.places.block(groups[group].block, of: feature.feature) else { continue }
                var claims = blocks[block].claims & groups[group].claims
                while claims != 0 {
                    let bit = claims.trailingZeroBitCount
                    claims &= claims &- 1
                    let slot = blocks[block].posting(of: bit)
                    let place = Int(places[group &* 64 &+ bit])
                    if anchors[slot] != .none, feature.weight > Self.anchorWeight {
                        candidates[place].anchors |= 1 << UInt64(min(number, 63))
                        if anchors[slot] == .concept { candidates[place].hasOwnConcept = true }
                    }
                    for row in 0..<rowWidth { products[place &* rowWidth &+ row] += rows[slot &* rowWidth &+ row] * weight }
                }
            }
        }
    }

    private static func greater(_ one: SIMD8<Float>, _ other: SIMD8<Float>) -> SIMD8<Float> {
        one.replacing(with: other, where: one .< other)
    }

    private static func greatest(_ values: SIMD8<Float>) -> Float {
        var best = values[0]
        for index in 1..<8 where values[index] > best { best = values[index] }
        return best
    }
}
