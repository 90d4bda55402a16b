import Warrant

/// Many claims made of the words of a few, with their assessments.
struct GeneratedClaims {
    let evaluation: Evaluation

    private init(_ base: Evaluation, count: Int, text: (Int, KeyPath<Claim, String>) -> String, phrasings: (Int) -> [String]) {
        let originals = base.catalog.claims
        var claims: [Claim] = []
        var assessments: [ClaimAssessment] = []
        for number in 0..<count {
            var claim = originals[number % originals.count]
            claim.id = Identifier("GEN-\(10_000 + number)")
            claim.statement = text(number, \.statement)
            claim.plain = text(number, \.plain)
            claim.phrasings = phrasings(number)
            claims.append(claim)
            var assessment = base.assessments[number % originals.count]
            assessment.claim = claim.id
            assessments.append(assessment)
        }
        let catalog = Catalog(
            topics: [], claims: claims, concepts: base.catalog.concepts, references: [], studies: [], documents: [], searches: [])
        evaluation = Evaluation(catalog: catalog, assessments: assessments, standings: [])
    }

    /// Claims on many topics: each topic has the claims of the catalogue, in which every second word is the topic's own and the
    /// others are shared by all topics. The first topic is the catalogue as it is.
    static func topics(_ base: Evaluation, count: Int) -> GeneratedClaims {
        let originals = base.catalog.claims
        func tagged(_ text: String, _ number: Int) -> String {
            let topic = number / originals.count
            if topic == 0 { return text }
            return text.split(separator: " ").map { word in
                word.utf8.reduce(0) { $0 &+ Int($1) } % 2 == 0 ? "\(word)q\(topic)" : String(word)
            }.joined(separator: " ")
        }
        return GeneratedClaims(base, count: count) { number, text in
            tagged(originals[number % originals.count][keyPath: text], number)
        } phrasings: { number in
            originals[number % originals.count].phrasings.map { tagged($0, number) }
        }
    }

    /// Claims that all have the same words: each has the first half of one claim's texts and the second half of another's. This is
    /// the worst case for an index of words.
    static func sharingWords(_ base: Evaluation, count: Int) -> GeneratedClaims {
        let originals = base.catalog.claims
        func pair(_ number: Int) -> (Claim, Claim) {
            (originals[number % originals.count], originals[(number / originals.count * 7 + number * 3 + 1) % originals.count])
        }
        return GeneratedClaims(base, count: count) { number, text in
            let (one, other) = pair(number)
            return mixed(one[keyPath: text], other[keyPath: text])
        } phrasings: { number in
            let (one, other) = pair(number)
            return zip(one.phrasings, other.phrasings.reversed()).map(mixed)
        }
    }

    private static func mixed(_ one: String, _ other: String) -> String {
        let (start, end) = (one.split(separator: " "), other.split(separator: " "))
        return (start.prefix((start.count + 1) / 2) + end.suffix(end.count / 2)).joined(separator: " ")
    }
}
