import WarrantModel
import WarrantText

/// Writes weighed results as statements.
struct EvidenceWriter {
    let catalog: Catalog

    /// Returns everything weighed for a claim, strongest first; a result weighed for several outcomes is
    /// shown once per outcome.
    func evidence(of claim: Claim) -> [SummaryEvidence] {
        claim.outcomes.flatMap { outcome in
            let bodies = [outcome.body] + outcome.independentBodies.map(\.body)
            var seen: Set<ResultReference> = []
            return bodies.flatMap(\.evidence).filter { seen.insert($0.reference).inserted }
                .compactMap { evidence($0, claim, outcome) }
        }.sorted { EvidenceStrength($0) > EvidenceStrength($1) }
    }

    private func evidence(_ weighed: WeighedResult, _ claim: Claim, _ outcome: Outcome) -> SummaryEvidence? {
        guard let (study, result) = catalog.result(weighed.reference) else { return nil }
        let id = "evidence/\(claim.id)/\(outcome.id)/\(weighed.study)/\(weighed.result)"
        let keys: [SummaryKey] = [
            .outcome(claim.id, outcome.id), .result(weighed.reference), .reference(weighed.study),
        ]
        return SummaryEvidence(
            claim: claim.id, outcome: outcome.id, weighed: weighed, design: study.design,
            participants: result.effect?.participants, side: Self.side(weighed, study.design),
            statement: SummaryStatement(id: id, runs: runs(weighed, study, result, on: claim.outcomes.count > 1 ? outcome : nil), keys: keys),
            limits: SummaryStatement(id + "/limits", "Limits: " + result.limitations.closed, keys: keys))
    }

    /// Opinion is no data and remote results answer another question, so neither stands for or against.
    static func side(_ weighed: WeighedResult, _ design: StudyDesign) -> SummaryEvidence.Side {
        guard weighed.directness != .remote, design.isData else { return .context }
        switch weighed.bearing {
        case .supports: return .supports
        case .opposes: return .opposes
        case .mixed, .noClearEffect: return .unclear
        case .background: return .context
        }
    }

    /// - Parameter outcome: What the result was weighed for; nil where the claim has only one outcome.
    private func runs(
        _ weighed: WeighedResult, _ study: Study, _ result: StudyResult, on outcome: Outcome?
    ) -> [SummaryRun] {
        var runs: [SummaryRun] = [.plain(result.summary.closed + " ")]
        if let figures = result.effect?.figures {
            runs += [.plain("Figures: "), .strong(figures), .plain("; ")]
        } else {
            runs.append(.fine("No figure printed; "))
        }
        if let size = result.effect?.size { runs.append(.fine(size + "; ")) }
        var fit = weighed.directness.words
        if let outcome { fit += (weighed.directness == .remote ? ", weighed for " : " on ") + SentenceStart.lowered(outcome.name) }
        if weighed.directness == .remote, weighed.bearing != .background { fit += " (read as \(weighed.bearing.words))" }
        if weighed.bearing == .mixed { fit += ", mixed" }
        if let because = weighed.because { fit += " (\(because))" }
        runs += [.fine("\(study.design.name); \(fit) "), catalog.citation(weighed.study)]
        if let doi = catalog.reference(weighed.study)?.doi { runs += [.fine(" "), .link("doi:" + doi, address: "https://doi.org/" + doi), .fine(",")] }
        if result.readAt.isWebAddress {
            runs += [.fine(" read at "), .link(result.readAt.host, address: result.readAt)]
        } else {
            runs.append(.fine(" read at " + result.readAt))
        }
        return runs + [.plain(".")]
    }
}

extension Bearing {
    /// The bearing in running text.
    var words: String {
        switch self {
        case .supports: "supporting"
        case .opposes: "opposing"
        case .mixed: "mixed"
        case .noClearEffect: "showing no clear effect"
        case .background: "background"
        }
    }
}
