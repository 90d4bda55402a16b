import WarrantModel
import WarrantStore

extension Evaluation {
    /// Builds the part of an evaluation that vetting reads; everything else in it is empty.
    ///
    /// A vetter built from it reports what one built from the whole evaluation reports; a test compares the two.
    init(_ index: VettingIndex) {
        let catalog = Catalog(
            topics: [], claims: index.claims.map(Claim.init), concepts: index.concepts, references: [], studies: [], documents: [],
            searches: [])
        self.init(catalog: catalog, assessments: index.claims.map(ClaimAssessment.init), standings: [])
    }
}

extension Claim {
    fileprivate init(_ entry: VettingIndex.Entry) {
        self.init(
            id: entry.id, slug: "", statement: entry.statement, plain: entry.plain, kind: entry.kind,
            explanation: entry.explanation, role: .peripheral, direction: entry.direction, causalLevel: entry.causalLevel,
            question: ClinicalQuestion(
                population: "", intervention: entry.intervention, exposure: entry.exposure, comparator: ""),
            phrasings: entry.phrasings, concepts: entry.concepts,
            outcomes: entry.outcomes.map(Outcome.init), scope: entry.scope, search: ClaimSearch(documented: true, note: ""),
            harms: entry.harms, review: Review(status: .draft))
    }
}

extension Outcome {
    fileprivate init(_ entry: VettingIndex.OutcomeEntry) {
        self.init(
            id: entry.id, name: entry.name, importance: .important, betterWhen: .lower,
            body: EvidenceBody(lead: entry.lead, evidence: entry.evidence),
            independentBodies: entry.independentEvidence.isEmpty
                ? [] : [IndependentBody(body: EvidenceBody(evidence: entry.independentEvidence))])
    }
}

extension ClaimAssessment {
    fileprivate init(_ entry: VettingIndex.Entry) {
        self.init(
            claim: entry.id, verdict: entry.verdict, certainty: entry.certainty, effectClass: entry.effectClass,
            decisiveOutcome: entry.decisiveOutcome, tags: entry.tags, reason: entry.reason, ceiling: entry.ceiling,
            outcomes: entry.outcomes.compactMap(OutcomeAssessment.init), harms: entry.harms, otherSchemes: [], stability: [],
            trace: [])
    }
}

extension OutcomeAssessment {
    fileprivate init?(_ entry: VettingIndex.OutcomeEntry) {
        guard let found = entry.assessment else { return nil }
        // Vetting asks only whether there is a body at all.
        let body = BodyAssessment(
            isIndependent: false, directness: .direct, isPooledByEngine: false, classReason: "", verdict: found.verdict, tags: [])
        self.init(
            outcome: entry.id, name: entry.name, importance: .important, bodies: found.hasBody ? [body] : [],
            verdict: found.verdict, certainty: found.certainty, effectClass: found.effectClass, tags: found.tags,
            statement: found.statement, reason: "")
    }
}
