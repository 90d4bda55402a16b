public import WarrantModel

/// Builds the balanced summary of a topic or an explanation.
///
/// Pure: the same evaluation always gives the same summary.
public struct SummaryBuilder: Sendable {
    let evaluation: Evaluation
    var catalog: Catalog { evaluation.catalog }

    public init(evaluation: Evaluation) {
        self.evaluation = evaluation
    }

    /// Returns the summary, already checked for balance.
    ///
    /// - Parameter scope: What it is about; nil for every topic of the catalogue.
    /// - Returns: nil when the catalogue has no such topic or explanation.
    /// - Complexity: linear in the claims in scope and their evidence.
    public func summary(of scope: SummaryScope? = nil) -> Summary? {
        let topics: [Topic]
        var explanations: [Explanation]
        switch scope {
        case nil:
            topics = catalog.topics
            explanations = topics.flatMap(\.explanations)
        case .topic(let id):
            topics = catalog.topics.filter { $0.id == id }
            explanations = topics.flatMap(\.explanations)
        case .explanation(let id):
            topics = catalog.topics.filter { $0.explanations.contains { $0.id == id } }
            explanations = topics.flatMap(\.explanations).filter { $0.id == id }
        }
        guard let first = topics.first else { return nil }
        let sections = explanations.map(section)
        let inScope = Set(explanations.map(\.id))
        var summary = Summary(
            scope: scope,
            title: title(topics, explanations),
            population: topics.count == 1 ? first.population : NumberText.list(topics.map(\.population)),
            status: status(sections),
            overview: topics.flatMap(\.explanations).map { overview($0, isInScope: inScope.contains($0.id)) },
            sections: sections,
            methods: methods(sections),
            references: references(sections),
            balance: [])
        summary.balance = BalanceCheck().findings(in: summary, evaluation)
        return summary
    }

    private func title(_ topics: [Topic], _ explanations: [Explanation]) -> String {
        if topics.count == 1, explanations.count == 1, topics[0].explanations.count > 1 {
            return "\(topics[0].title): “\(explanations[0].title)” weighed"
        }
        let claims = explanations.reduce(0) { $0 + catalog.claims(of: $1.id).count }
        return "\(NumberText.list(topics.map(\.title))): \(NumberText.count(explanations.count, "explanation")) and \(NumberText.count(claims, "claim")) weighed"
    }

    private func overview(_ explanation: Explanation, isInScope: Bool) -> Summary.Overview {
        let claims = catalog.claims(of: explanation.id)
        let verdicts = claims.compactMap { evaluation.assessment($0.id)?.verdict }
        let counts = Dictionary(verdicts.map { ($0, 1) }, uniquingKeysWith: +)
        let standing = evaluation.standing(explanation.id)
        let hasChain = standing?.weakestLink != nil
        let words = Verdict.allCases.compactMap { verdict in counts[verdict].map { "\($0) \(verdict.markedName)" } }
        var runs: [SummaryRun] = [.plain(explanation.title + ": ")]
        if let standing, let link = standing.weakestLink {
            runs += [
                .plain("as an explanation "), .verdict(standing.verdict), .plain(", like its weakest necessary claim, "),
                isInScope ? .claim(link) : .plain(link.rawValue), .plain(". "),
            ]
        } else {
            runs.append(.plain("no necessary claim, judged claim by claim. "))
        }
        runs.append(.plain("Its \(NumberText.count(claims.count, "claim")): " + NumberText.list(words).closed))
        return Summary.Overview(
            explanation: explanation.id, title: explanation.title, standing: hasChain ? standing?.verdict : nil,
            weakestLink: standing?.weakestLink, counts: counts, isInScope: isInScope,
            statement: SummaryStatement(
                id: "overview/\(explanation.id)", runs: runs,
                keys: [.explanation(explanation.id)] + claims.map { .claim($0.id) }))
    }

    private func references(_ sections: [SummarySection]) -> [SummaryStatement] {
        citedKeys(sections).compactMap(catalog.reference).map { reference in
            var runs: [SummaryRun] = [
                .citation(reference.id, note: reference.citationNote, address: reference.address),
                .plain(" " + reference.entry),
            ]
            if let doi = reference.doi { runs.append(.plain(" doi:\(doi).")) }
            if reference.isPartial {
                let missing = reference.missing.isEmpty ? "some fields" : NumberText.list(reference.missing)
                runs.append(.plain(" Partial record: \(missing) not seen."))
            }
            return SummaryStatement(id: "reference/\(reference.id)", runs: runs, keys: [.reference(reference.id)])
        }
    }

    /// The references that the evidence of sections cites, by key.
    func citedKeys(_ sections: [SummarySection]) -> [CitationKey] {
        Set(sections.flatMap(\.claims).flatMap(\.evidence).map(\.weighed.study)).sorted()
    }
}
