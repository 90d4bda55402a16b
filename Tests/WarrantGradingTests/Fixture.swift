import WarrantModel

@testable import WarrantGrading

/// The smallest claim that can be graded: one direct randomized trial with an interval, one outcome.
enum Fixture {
    /// A certainty rating that takes nothing off, apart from what is named.
    static func rating(
        start: StartLevel = .high, riskOfBias: DomainRating = .notSerious, inconsistency: DomainRating = .notSerious,
        indirectness: DomainRating = .notSerious, imprecision: DomainRating = .notSerious,
        publicationBias: DomainRating = .undetected, upgrade: Upgrade? = nil
    ) -> CertaintyRating {
        func judgment(_ rating: DomainRating) -> DomainJudgment { DomainJudgment(rating: rating, reason: "because") }
        return CertaintyRating(
            start: start, startRule: .classic, riskOfBias: judgment(riskOfBias),
            inconsistency: judgment(inconsistency), indirectness: judgment(indirectness),
            imprecision: judgment(imprecision), publicationBias: judgment(publicationBias), upgrade: upgrade)
    }

    /// A body of one result called `trial`.
    static func body(directness: Directness = .direct) -> EvidenceBody {
        EvidenceBody(
            lead: ResultReference(study: "trial", result: "r"),
            evidence: [WeighedResult(study: "trial", result: "r", bearing: .supports, directness: directness)])
    }

    static func outcome(
        _ id: Identifier<Outcome> = "pain", importance: Importance = .critical, certainty: CertaintyRating? = rating(),
        effectClass: EffectClass? = nil, mid: Double? = nil, body: EvidenceBody = body()
    ) -> Outcome {
        Outcome(
            id: id, name: "Knee pain", importance: importance, betterWhen: .lower,
            mid: mid.map { MinimalImportantDifference(value: $0, unit: "points", source: "trial") }, body: body,
            certainty: certainty, effectClass: effectClass, effectClassReason: effectClass == nil ? nil : "by hand")
    }

    static func claim(
        kind: ClaimKind = .treatment, direction: ClaimDirection = .benefit, outcomes: [Outcome] = [outcome()],
        mainOutcome: Identifier<Outcome>? = nil, testable: Bool = true, scope: String? = nil, flags: [ClaimFlag] = [],
        isSearched: Bool = true
    ) -> Claim {
        Claim(
            id: "T-01", slug: "t", statement: "Exercise reduces knee pain.", plain: "Exercise reduces knee pain",
            kind: kind, explanation: "e", role: .necessary, direction: direction, causalLevel: 6,
            question: ClinicalQuestion(population: "runners", intervention: "exercise", comparator: "none"),
            outcomes: outcomes, mainOutcome: mainOutcome, testable: testable, scope: scope, flags: flags,
            search: ClaimSearch(documented: isSearched, note: "searched"), review: Review(status: .draft))
    }

    /// A mean difference in points, lower being better, so that -2 is an improvement of 2.
    static func effect(_ estimate: Double?, _ low: Double?, _ high: Double?, measure: EffectMeasureName = .md) -> Effect {
        Effect(measure: measure, estimate: estimate, ciLow: low, ciHigh: high, ciLevel: 95)
    }

    static func study(
        _ key: CitationKey = "trial", design: StudyDesign = .rct, effect: Effect? = effect(-2, -3, -1)
    ) -> Study {
        Study(
            reference: key, design: design,
            results: [
                StudyResult(
                    id: "r", outcome: "pain", population: "runners", intervention: "exercise", effect: effect,
                    summary: "less pain", limitations: "none", readAt: "page 3")
            ])
    }

    static func catalog(_ claims: [Claim], studies: [Study] = [study()], searches: [SearchRecord] = []) -> Catalog {
        Catalog(
            topics: [
                Topic(
                    id: "t", title: "t", population: "runners",
                    explanations: [
                        Explanation(id: "e", title: "e", kind: .cause, saidBy: [], account: "a", chain: ["T-01"], rivals: [])
                    ])
            ], claims: claims, concepts: [], references: [], studies: studies, documents: [], searches: searches)
    }

    static func assess(_ claim: Claim, studies: [Study] = [study()]) -> ClaimAssessment {
        Evaluator().assess(claim, in: catalog([claim], studies: studies))
    }
}
