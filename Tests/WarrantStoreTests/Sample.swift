import WarrantModel
import WarrantStore

/// An invented catalogue in which every enumeration, every optional and every list takes each of its forms.
///
/// Nothing in it is evidence of anything. Claims, studies and results are numbered; what a field holds
/// follows from the number, so that two calls give the same catalogue.
struct Sample {
    /// How many claims; 16 are enough for every case of every enumeration.
    var claims = 16
    /// How many results each claim weighs, one per study.
    var resultsPerClaim = 3
    /// How many steps each trace has.
    var steps = 4

    var evaluation: Evaluation {
        Evaluation(
            catalog: catalog, assessments: (0..<claims).map(assessment),
            standings: explanations.enumerated().map(standing))
    }

    var files: [SourceFile] {
        (0..<claims).map { number in
            SourceFile(
                path: "Claims/group/\(claimID(number)).yaml", kind: .claim, entity: claimID(number),
                digest: String(repeating: "0", count: 58) + padded(number), size: number,
                modified: number % 2 == 0 ? nil : number)
        } + [
            SourceFile(
                path: "Sources-References/references.json", kind: .references,
                digest: String(repeating: "f", count: 64), size: 12)
        ]
    }

    /// Everything in the sample, as the update of a first compile.
    var update: CatalogUpdate {
        CatalogUpdate(replacingEverythingWith: evaluation, files: files, engine: "test 1")
    }

    var catalog: Catalog {
        Catalog(
            topics: [Topic(id: "topic", title: "A topic", population: "people", explanations: explanations)],
            claims: (0..<claims).map(claim), concepts: concepts,
            references: (0..<claims * resultsPerClaim).map(reference),
            studies: (0..<claims * resultsPerClaim).map(study), documents: documents,
            searches: (0..<claims).filter { $0 % 2 == 0 }.map { number in
                SearchRecord(
                    claim: Identifier(claimID(number)), searched: ["knee \(number)", "\"quoted\" words"], note: "nothing")
            })
    }

    // MARK: Names

    func claimID(_ number: Int) -> String { "CL-" + padded(number) }
    func studyKey(_ number: Int) -> String { "author" + padded(number) + "word" }
    func conceptID(_ number: Int) -> String { "concept-\(number % 20)" }

    /// Six digits, so that text order is number order.
    func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    func pick<Case: CaseIterable>(_ number: Int) -> Case where Case.AllCases.Index == Int {
        Case.allCases[number % Case.allCases.count]
    }

    /// The value for two numbers of three, else nothing.
    func maybe<Value>(_ number: Int, _ value: Value) -> Value? {
        number % 3 == 0 ? nil : value
    }
}

extension Sample {
    private var documents: [Document] {
        [
            Document(id: "first", title: "First", publisherKind: "clinic", paragraphs: 3, language: "en"),
            Document(
                id: "second", title: "Second, “quoted”", publisherKind: "shop", interest: "sells shoes",
                accessed: "2026-01-31", sha256: String(repeating: "a", count: 64), paragraphs: 0, language: "de",
                notes: "line one\nline two"),
        ]
    }

    private var concepts: [Concept] {
        (0..<20).map { number in
            Concept(
                id: Identifier(conceptID(number)), preferred: "preferred \(number)",
                synonyms: (0..<number % 4).map { "synonym \($0) of \(number)" }, mesh: maybe(number, "Heading"),
                kind: pick(number))
        }
    }

    var explanations: [Explanation] {
        (0..<3).map { number in
            Explanation(
                id: Identifier("explanation-\(number)"), title: "Explanation \(number)", kind: pick(number),
                saidBy: number == 0
                    ? [] : [
                        Speaker(document: "first"),
                        Speaker(document: "second", attributedTo: "somebody", interest: "sells it"),
                    ],
                account: "An account.", chain: number == 2 ? [] : [Identifier(claimID(number)), Identifier(claimID(0))],
                rivals: number == 1 ? ["explanation-2", "explanation-0"] : [])
        }
    }

    func claim(_ number: Int) -> Claim {
        Claim(
            id: Identifier(claimID(number)), slug: "slug-\(number)",
            statement: "Strengthening number \(number) relieves knee pain — “always”.",
            plain: "Strengthening \(number)", kind: pick(number),
            explanation: Identifier("explanation-\(number % 3)"), role: pick(number), direction: pick(number),
            causalLevel: number % 7,
            assertedIn: (0..<number % 3).map {
                Assertion(
                    document: "second", paragraph: $0 + 1, anchor: "a few words", strength: pick(number + $0),
                    attributedTo: maybe(number / 3, "a magazine"))
            },
            question: ClinicalQuestion(
                population: "adults", intervention: maybe(number, "training"), exposure: maybe(number + 1, "running"),
                comparator: "nothing"),
            phrasings: (0..<8).map { "phrasing \($0) of claim \(number) about the kneecap\($0 == 0 ? " 🦵" : "")" },
            concepts: [Identifier(conceptID(number + 7)), Identifier(conceptID(number))],
            outcomes: (0..<1 + number % 2).map { outcome($0, of: number) },
            mainOutcome: maybe(number, Identifier("outcome-0")), testable: number % 5 != 0,
            scope: maybe(number, "short term"), flags: number % 4 == 0 ? [] : [pick(number + 1), pick(number)],
            search: ClaimSearch(documented: number % 2 == 0, note: "a note"), harms: maybe(number + 2, "soreness"),
            notes: maybe(number + 1, "Notes\nof two lines."),
            review: Review(
                status: pick(number), by: maybe(number, "Somebody"), on: maybe(number, "2026-02-01"),
                due: maybe(number + 1, "2027-02-01")))
    }

    private func outcome(_ place: Int, of number: Int) -> Outcome {
        let first = number * resultsPerClaim
        let evidence = (0..<resultsPerClaim).map { offset in
            WeighedResult(
                study: Identifier(studyKey(first + offset)), result: "result-0", bearing: pick(number + offset),
                directness: pick(offset), because: maybe(offset, "another population"))
        }
        return Outcome(
            id: Identifier("outcome-\(place)"), name: "Outcome \(place)", importance: pick(number),
            betterWhen: pick(number + place),
            mid: maybe(
                number, MinimalImportantDifference(value: 1.3, unit: "0-10", source: Identifier(studyKey(first)))),
            proportionBand: maybe(number + 1, ProportionBand(word: "most", low: 50, high: 100, leadCountsOpposite: true)),
            body: EvidenceBody(
                lead: maybe(number, evidence[0].reference),
                pool: number % 4 == 1 ? PoolPlan(measure: "SMD", results: evidence.map(\.reference)) : nil,
                comparatorClass: maybe(number + place, pick(number)), contrast: pick(number),
                evidence: place == 0 ? evidence : Array(evidence.reversed())),
            independentBodies: number % 5 == 1
                ? [
                    IndependentBody(body: EvidenceBody(evidence: [])),
                    IndependentBody(
                        body: EvidenceBody(lead: evidence[0].reference, evidence: [evidence[0]]),
                        certainty: certainty(number), effectClass: pick(number), effectClassReason: "a reason"),
                ] : [],
            certainty: maybe(number + place, certainty(number)), effectClass: maybe(number, pick(number)),
            effectClassReason: maybe(number, "a reason"))
    }

    private func certainty(_ number: Int) -> CertaintyRating {
        func judgment(_ domain: CertaintyDomain) -> DomainJudgment {
            DomainJudgment(rating: domain.ratings[number % domain.ratings.count], reason: "reason \(domain.name)")
        }
        return CertaintyRating(
            start: pick(number), startRule: pick(number), riskOfBias: judgment(.riskOfBias),
            inconsistency: judgment(.inconsistency), indirectness: judgment(.indirectness),
            imprecision: judgment(.imprecision), publicationBias: judgment(.publicationBias),
            upgrade: maybe(number, Upgrade(domain: pick(number), levels: 1, reason: "large")))
    }
}
