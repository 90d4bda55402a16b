import WarrantModel

/// The reviews that are compared with each other: all of the catalogue, or those weighed for one outcome.
public struct OverlapScope: Sendable {
    /// A review with the primary studies it includes.
    struct Listed: Sendable {
        let review: CitationKey
        let studies: Set<CitationKey>
    }

    let claim: Claim.ID?
    let outcome: Identifier<Outcome>?
    /// Reviews whose list of included studies is on file.
    let listed: [Listed]
    /// Reviews whose list is not.
    let unlisted: [CitationKey]

    var name: String {
        claim.map { "\($0)/\(outcome?.rawValue ?? "")" } ?? "all"
    }

    /// Returns the whole catalogue, then every outcome with at least two reviews, by claim.
    static func all(of catalog: Catalog) -> [OverlapScope] {
        let everything = catalog.studies.filter { $0.design.isReview }.map(\.reference)
        var scopes = [OverlapScope(everything, nil, nil, catalog)]
        for claim in catalog.claims {
            for outcome in claim.outcomes {
                let weighed = outcome.body.evidence + outcome.independentBodies.flatMap(\.body.evidence)
                let reviews = Set(weighed.map(\.study)).filter { catalog.study($0)?.design.isReview ?? false }
                if reviews.count > 1 { scopes.append(OverlapScope(reviews.sorted(), claim.id, outcome.id, catalog)) }
            }
        }
        return scopes
    }

    private init(
        _ reviews: [CitationKey], _ claim: Claim.ID?, _ outcome: Identifier<Outcome>?, _ catalog: Catalog
    ) {
        let lists = reviews.map { key in
            Listed(review: key, studies: Set(catalog.study(key)?.includes.flatMap(\.studies) ?? []))
        }
        self.claim = claim
        self.outcome = outcome
        listed = lists.filter { !$0.studies.isEmpty }
        unlisted = lists.filter(\.studies.isEmpty).map(\.review)
    }
}
