import WarrantText
import WarrantModel

/// Finds evidence that is probably weighed twice: a review beside a trial that it includes, or independent
/// bodies that share a study.
struct OverlapCountedTwice: CatalogLint {
    static let code = "L003"
    static let title = "overlapping evidence is probably counted twice"

    func findings(in context: LintContext) -> [Diagnostic] {
        context.outcomes.flatMap { claim, outcome in
            included(in: outcome, of: claim, context) + shared(by: outcome, of: claim, context)
        }
    }

    /// Direct results of trials that a review of the same body includes.
    private func included(in outcome: Outcome, of claim: Claim, _ context: LintContext) -> [Diagnostic] {
        let direct = outcome.body.evidence.enumerated().filter { $0.element.directness == .direct }
        return direct.compactMap { index, entry in
            let reviews = direct.map(\.element.study).filter { review in
                review != entry.study && includes(review, entry.study, context.catalog)
            }
            guard let review = reviews.min() else { return nil }
            return context.warning(
                Self.self, at: .evidence(claim.id, outcome.id, index),
                "'\(entry.study)' is weighed beside the review '\(review)', which includes it")
        }
    }

    private func includes(_ review: CitationKey, _ study: CitationKey, _ catalog: Catalog) -> Bool {
        catalog.study(review)?.includes.contains { $0.studies.contains(study) } ?? false
    }

    private func shared(by outcome: Outcome, of claim: Claim, _ context: LintContext) -> [Diagnostic] {
        let main = primaryStudies(of: outcome.body, context.catalog)
        return outcome.independentBodies.compactMap { body in
            let common = main.intersection(primaryStudies(of: body.body, context.catalog))
            guard !common.isEmpty else { return nil }
            let keys = common.sorted().map(\.rawValue).joined(separator: ", ")
            return context.warning(
                Self.self, at: .outcome(claim.id, outcome.id), "a body called independent shares studies with the main one: \(keys)")
        }
    }

    /// The studies that form a body, with those their reviews include.
    private func primaryStudies(of body: EvidenceBody, _ catalog: Catalog) -> Set<CitationKey> {
        let studies = body.evidence.filter { $0.directness != .remote }.map(\.study)
        return Set(studies + studies.flatMap { catalog.study($0)?.includes.flatMap(\.studies) ?? [] })
    }
}
