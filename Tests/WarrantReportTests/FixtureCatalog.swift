import Testing
import WarrantModel
import WarrantReport

/// A small catalogue with two rival explanations, and an evaluation of it written by hand.
enum FixtureCatalog {
    static let topic = Topic(
        id: "elbow", title: "Sore elbow", population: "adults with a sore elbow",
        explanations: [
            Explanation(
                id: "load", title: "Too much load", kind: .cause,
                saidBy: [Speaker(document: "gym-page", interest: "sells programmes")],
                account: "Load that grows faster than the tendon adapts makes it sore.", chain: ["LO-01"], rivals: ["magnets"]),
            Explanation(
                id: "magnets", title: "Blocked magnetic flow", kind: .cause,
                saidBy: [Speaker(document: "shop-page", attributedTo: "a healer", interest: "sells bracelets")],
                account: "A magnet restores the flow that the joint needs.", chain: ["MA-01"], rivals: ["load"]),
        ])

    static func claim(
        _ id: String, _ explanation: String, role: ClaimRole, kind: ClaimKind = .cause, plain: String,
        evidence: [WeighedResult], harms: String? = nil
    ) -> Claim {
        Claim(
            id: Identifier(id), slug: id.lowercased(), statement: plain + " is real", plain: plain, kind: kind,
            explanation: Identifier(explanation), role: role, direction: kind == .treatment ? .benefit : .harm,
            causalLevel: 6, assertedIn: [Assertion(document: "gym-page", paragraph: 2, anchor: "a few words", strength: .strong)],
            question: ClinicalQuestion(population: "adults", intervention: nil, exposure: plain, comparator: "nothing"),
            outcomes: [
                Outcome(
                    id: "pain", name: "Elbow pain", importance: .critical, betterWhen: .lower,
                    body: EvidenceBody(lead: evidence.first?.reference, evidence: evidence))
            ],
            search: ClaimSearch(documented: true, note: "Looked for trials."), harms: harms,
            notes: "Read twice.\nWhat would change the picture: a large trial.", review: Review(status: .draft))
    }

    static func weighed(
        _ study: String, _ bearing: Bearing, _ directness: Directness = .direct, because: String? = nil
    ) -> WeighedResult {
        WeighedResult(study: Identifier(study), result: "r1", bearing: bearing, directness: directness, because: because)
    }

    static func study(_ key: String, _ design: StudyDesign, estimate: Double, low: Double, high: Double, people: Int) -> Study {
        Study(
            reference: Identifier(key), design: design,
            results: [
                StudyResult(
                    id: "r1", outcome: "pain", population: "adults", intervention: "load",
                    effect: Effect(
                        measure: .md, estimate: estimate, ciLow: low, ciHigh: high, scale: "points, 0 to 10", participants: people),
                    summary: "Pain in \(people) adults was measured", limitations: "Not blinded",
                    readAt: "https://example.org/\(key)?a=1&b=2")
            ])
    }

    static let claims = [
        claim(
            "LO-01", "load", role: .necessary, plain: "Load as the cause of soreness",
            evidence: [
                weighed("adams2019", .supports), weighed("baker2021", .opposes), weighed("chan2015", .opposes),
                weighed("dunn2020", .noClearEffect, .indirect, because: "wrists, not elbows"),
            ]),
        claim(
            "LO-02", "load", role: .implication, kind: .treatment, plain: "Training against soreness",
            evidence: [weighed("adams2019", .supports), weighed("chan2015", .supports)], harms: "Sore muscles (adams2019)."),
        claim(
            "MA-01", "magnets", role: .necessary, plain: "Blocked flow as the cause of soreness",
            evidence: [weighed("evans2010", .supports, .remote, because: "rats")]),
    ]

    static let catalog = Catalog(
        topics: [topic], claims: claims, concepts: [],
        references: [
            Reference(
                id: "adams2019", type: "article-journal", title: "Load & <pain>", author: [ReferenceName(family: "Adams", given: "A")],
                containerTitle: "Journal of Elbows", volume: "1", page: "1-9", year: 2019, doi: "10.1000/adams", verification: .read),
            Reference(id: "baker2021", type: "article-journal", title: "No load", year: 2021, url: "https://example.org/baker", verification: .partial, missing: ["author"]),
            Reference(id: "chan2015", type: "article-journal", title: "Small trial", year: 2015, verification: .read, retraction: .retraction),
            Reference(id: "dunn2020", type: "article-journal", title: "Wrists", year: 2020, verification: .read),
            Reference(id: "evans2010", type: "article-journal", title: "Rats", year: 2010, verification: .read),
        ],
        studies: [
            study("adams2019", .rct, estimate: -1.5, low: -2.5, high: -0.5, people: 120),
            study("baker2021", .prospectiveCohort, estimate: 0.1, low: -0.4, high: 0.6, people: 900),
            study("chan2015", .caseSeries, estimate: 0.2, low: -1, high: 1.4, people: 12),
            study("dunn2020", .rct, estimate: 0, low: -1, high: 1, people: 60),
            study("evans2010", .labBiomechanics, estimate: 3, low: 1, high: 5, people: 8),
        ],
        documents: [
            Document(id: "gym-page", title: "Strong elbows", publisherKind: "gym, own website", paragraphs: 9, language: "en"),
            Document(id: "shop-page", title: "Free flow", publisherKind: "shop", paragraphs: 4, language: "en"),
        ],
        searches: [SearchRecord(claim: "LO-01", searched: ["elbow load"], note: "Nothing more was found.")])

    static func assessment(
        _ id: String, _ verdict: Verdict, _ certainty: Certainty?, _ effectClass: EffectClass?, lead: String? = nil,
        harms: String? = nil
    ) -> ClaimAssessment {
        let rating = certainty.map { certainty in
            CertaintyAssessment(
                start: .high, startRule: .classic,
                moves: [
                    DomainMove(domain: .riskOfBias, rating: .serious, levels: 1, reason: "Nobody was blinded"),
                    DomainMove(domain: .imprecision, rating: .notSerious, levels: 0, reason: "Narrow"),
                ], upgradeApplied: 0, certainty: certainty)
        }
        let body = rating.map { rating in
            BodyAssessment(
                isIndependent: false, lead: lead.map { ResultReference(study: Identifier($0), result: "r1") },
                directness: .direct, certainty: rating,
                reported: lead.flatMap { catalog.study(Identifier($0))?.results.first?.effect }, isPooledByEngine: false,
                effectClass: effectClass, classReason: "the interval says so", verdict: verdict, tags: [])
        }
        let outcome = OutcomeAssessment(
            outcome: "pain", name: "Elbow pain", importance: .critical, bodies: body.map { [$0] } ?? [],
            decisiveBody: body == nil ? nil : 0, verdict: verdict, certainty: certainty, effectClass: effectClass, tags: [],
            statement: "What the evidence says about \(id).", reason: "Because of \(id).")
        return ClaimAssessment(
            claim: Identifier(id), verdict: verdict, certainty: certainty, effectClass: effectClass,
            decisiveOutcome: "pain", tags: [.vagueWording], reason: "Because of \(id).",
            ceiling: Ceiling(strength: verdict.mustBeMarked ? nil : .hedged, maximumCausalLevel: 0, form: "may", statement: "It may, \(id)."),
            outcomes: [outcome], harms: harms, otherSchemes: [SchemeGrade(scheme: "OCEBM 2011", outcome: "pain", grade: "level 2", reason: "best study: adams2019")],
            stability: [StabilityFinding(change: "without adams2019", verdict: .unsupported)],
            trace: [
                TraceEntry(
                    rule: "G0", title: "Can it be tested?", section: "5.4", inputs: [TraceInput(name: "testable", value: "yes")],
                    outcome: "testable", source: "our design", mark: .ownDesign),
                TraceEntry(
                    rule: "certainty.riskOfBias", title: "Limitations of the studies", section: "1.4", subject: "pain",
                    inputs: [TraceInput(name: "rating", value: "serious")], outcome: "−1", source: "A handbook, table 3", mark: .recalled),
            ])
    }

    static let evaluation = Evaluation(
        catalog: catalog,
        assessments: [
            assessment("LO-01", .partlySupported, .low, .important, lead: "adams2019"),
            assessment("LO-02", .contradicted, .moderate, .little, lead: "adams2019", harms: "Sore muscles (adams2019)."),
            assessment("MA-01", .unsupported, nil, nil),
        ],
        standings: [
            ExplanationStanding(
                explanation: "load", verdict: .partlySupported, weakestLink: "LO-01", links: ["LO-01"], workingTreatments: [],
                reason: "Its weakest necessary claim, LO-01, is partly supported."),
            ExplanationStanding(
                explanation: "magnets", verdict: .unsupported, weakestLink: "MA-01", links: ["MA-01"], workingTreatments: [],
                reason: "Its weakest necessary claim, MA-01, is unsupported."),
        ])

    /// The summary of everything.
    static var summary: Summary {
        get throws { try #require(SummaryBuilder(evaluation: evaluation).summary()) }
    }
}
