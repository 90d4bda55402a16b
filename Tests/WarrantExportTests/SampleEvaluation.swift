import WarrantCatalog
import WarrantGrading
import WarrantModel

/// Small evaluated catalogues, built in code.
enum SampleEvaluation {
    /// The words of one claim, filled into every text that can be free.
    static func make(label: String = "knee pain", results: Int = 2) -> Evaluation {
        Evaluator().evaluate(catalog(label: label, results: results))
    }

    /// A catalogue with many results whose verdict is that of a small one, because only its size matters.
    static func large(results: Int) -> Evaluation {
        let small = make()
        return Evaluation(
            catalog: catalog(label: "knee pain, runners", results: results), assessments: small.assessments,
            standings: small.standings)
    }

    private static func catalog(label: String, results: Int) -> Catalog {
        let keys = (0..<results).map { "study\($0 / 10)" }
        let studies = Set(keys).sorted().map { key in
            Study(
                reference: .init(key), design: .rct,
                results: (0..<10).map { number in
                    StudyResult(
                        id: .init("r\(number)"), outcome: label, population: label, intervention: label, comparator: label,
                        effect: Effect(
                            measure: .hr, estimate: 0.25, ciLow: 0.13, ciHigh: 0.48, ciLevel: 95, pValue: "<0.001",
                            scale: label, participants: 1502, studies: 1),
                        rows: [StudyRow(study: label, events1: 10, n1: 759, events2: 36, n2: 743)],
                        summary: label, limitations: label, readAt: "https://example.org/\(number)?a=1&b=2")
                })
        }
        let references = studies.map { study in
            Reference(
                id: study.reference, type: "article-journal", title: label,
                author: [ReferenceName(family: "Müller", given: "Kay M"), ReferenceName(literal: "et al.")],
                containerTitle: "Journal of Knees", volume: "30", issue: "6", page: "857-865", year: 2002, month: 11,
                doi: "10.1000/<\(study.reference)>", pmid: "12435652", verification: .partial, missing: ["author"],
                seenAt: ["https://example.org/"])
        }
        let weighed = keys.enumerated().map { index, key in
            WeighedResult(
                study: .init(key), result: .init("r\(index % 10)"), bearing: .supports, directness: .direct, because: label)
        }
        let claim = claim(label: label, weighed: weighed)
        let topic = Topic(
            id: "knee", title: label, population: label,
            explanations: [
                Explanation(
                    id: "muscles", title: label, kind: .cause, saidBy: [Speaker(document: "page")], account: label,
                    chain: ["MT-01"], rivals: [])
            ])
        return Catalog(
            topics: [topic], claims: [claim], concepts: [], references: references, studies: studies,
            documents: [Document(id: "page", title: label, publisherKind: label, paragraphs: 3, language: "en")],
            searches: [])
    }

    private static func claim(label: String, weighed: [WeighedResult]) -> Claim {
        let fine = DomainJudgment(rating: .notSerious, reason: label)
        let certainty = CertaintyRating(
            start: .high, startRule: .classic, riskOfBias: DomainJudgment(rating: .serious, reason: label),
            inconsistency: fine, indirectness: fine, imprecision: fine,
            publicationBias: DomainJudgment(rating: .undetected, reason: label))
        let outcome = Outcome(
            id: "pain", name: label, importance: .critical, betterWhen: .lower,
            body: EvidenceBody(lead: weighed.first?.reference, evidence: weighed), certainty: certainty)
        return Claim(
            id: "MT-01", slug: "claim", statement: label, plain: label, kind: .treatment, explanation: "muscles",
            role: .necessary, direction: .benefit, causalLevel: 5,
            assertedIn: [Assertion(document: "page", paragraph: 2, anchor: label, strength: .absolute)],
            question: ClinicalQuestion(population: label, intervention: label, comparator: label), outcomes: [outcome],
            search: ClaimSearch(documented: true, note: label), review: Review(status: .draft))
    }

    /// The catalogue of this repository.
    static func repository() async throws -> Evaluation {
        try await shared.value
    }

    /// Read and judged once for all tests.
    private static let shared = Task {
        let reader = CatalogReader(folder: CatalogFolder(path: Fixture.root))
        return Evaluator().evaluate(try await reader.read().catalog())
    }
}
