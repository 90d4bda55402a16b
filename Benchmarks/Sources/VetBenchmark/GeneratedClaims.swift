import Warrant

/// Many claims with the words of a few: each has the first half of one claim's texts and the second half of another's. The words
/// are shared by all, which is the worst case for an index of words.
struct GeneratedClaims {
    let evaluation: Evaluation

    init(_ base: Evaluation, count: Int) {
        let originals = base.catalog.claims
        var claims: [Claim] = []
        var assessments: [ClaimAssessment] = []
        for number in 0..<count {
            let one = originals[number % originals.count]
            let other = originals[(number / originals.count * 7 + number * 3 + 1) % originals.count]
            var claim = one
            claim.id = Identifier("GEN-\(10_000 + number)")
            claim.statement = Self.mixed(one.statement, other.statement)
            claim.plain = Self.mixed(other.plain, one.plain)
            claim.phrasings = zip(one.phrasings, other.phrasings.reversed()).map(Self.mixed)
            claims.append(claim)
            var assessment = base.assessments[number % originals.count]
            assessment.claim = claim.id
            assessments.append(assessment)
        }
        let catalog = Catalog(
            topics: [], claims: claims, concepts: base.catalog.concepts, references: [], studies: [], documents: [], searches: [])
        evaluation = Evaluation(catalog: catalog, assessments: assessments, standings: [])
    }

    private static func mixed(_ one: String, _ other: String) -> String {
        let (start, end) = (one.split(separator: " "), other.split(separator: " "))
        return (start.prefix((start.count + 1) / 2) + end.suffix(end.count / 2)).joined(separator: " ")
    }
}
