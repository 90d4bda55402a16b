import Testing
import WarrantModel
import WarrantStore

@Suite struct QueryTests {
    private let sample = Sample()

    private func compiled() throws -> Store {
        let store = try Store.inMemory()
        try store.compile(sample.update)
        return store
    }

    @Test func `words are found by their stem, whatever their case and accents`() throws {
        let store = try compiled()
        #expect(try store.search("STRENGTHENED", in: .claims, limit: 99).count == 16)
        #expect(try store.search("muller", in: .studies, limit: 99).count == 12)
        #expect(try store.search("relieve knee", in: .claims, limit: 3).count == 3)
    }

    @Test func `a phrase in quotes matches as a phrase`() throws {
        let store = try compiled()
        #expect(try store.search("\"claim 7\"").map(\.subject) == [.claim("CL-000007")])
        #expect(try store.search("\"CL-000007\"").map(\.subject) == [.claim("CL-000007")])
    }

    @Test func `beginnings and then single words count when nothing matches whole`() throws {
        let store = try compiled()
        #expect(try !store.search("strengthe").isEmpty)
        #expect(try !store.search("kneecap xylophone").isEmpty)
        #expect(try store.search("xylophone").isEmpty)
    }

    @Test(
        arguments: [
            "", " ", "\"", "\"\"", "\" \"", "knee\"", "\"knee", "a\"b\"c\"", "AND", "OR NOT", "NEAR(", "NEAR(a, b)", "*", "a*",
            "-knee", "knee-", "^knee", "title:knee", "{title}:knee", "knee + hip", "(", ")", "((knee", "knee; DROP TABLE claim",
            "'", "''", "%", "\\", "🦵", "—", "\u{0}knee", "knee\u{0}", "膝", "e\u{301}", "1", "½", "a:b:c", "[x]", "?", "?1", "@p",
            String(repeating: "knee ", count: 300),
        ])
    func `no query is an error`(query: String) throws {
        let store = try compiled()
        _ = try store.search(query)
    }

    @Test func `a limit below one finds nothing`() throws {
        let store = try compiled()
        #expect(try store.search("knee", limit: 0).isEmpty)
        #expect(try store.search("knee", limit: -1).isEmpty)
    }

    @Test func `a snippet marks the words found`() throws {
        let store = try compiled()
        let hit = try #require(try store.search("\"phrasing 3 of claim 7\"").first)
        #expect(hit.title == "Strengthening number 7 relieves knee pain — “always”.")
        #expect(hit.snippet.filter(\.isMatch).map(\.text).joined(separator: " ").contains("phrasing"))
        #expect(!hit.snippet.map(\.text).joined().contains("\n"))
        #expect(hit.score > 0)
    }

    @Test func `lists are filtered by every field at once`() throws {
        let store = try compiled()
        let evaluation = sample.evaluation
        #expect(try store.claimSummaries().map(\.claim) == evaluation.catalog.claims.map(\.id))
        var filter = ClaimFilter()
        filter.explanations = ["explanation-1"]
        filter.verdicts = [.contradicted, .insufficient, .supported]
        filter.documents = ["second"]
        let expected = evaluation.catalog.claims.filter { claim in
            claim.explanation == "explanation-1" && claim.assertedIn.contains { $0.document == "second" }
                && filter.verdicts.contains(evaluation.assessment(claim.id)!.verdict)
        }
        #expect(!expected.isEmpty)
        #expect(try store.claimSummaries(filter).map(\.claim) == expected.map(\.id))
        filter.kinds = [.value]
        filter.reviews = [.draft]
        filter.roles = [.necessary]
        #expect(try store.claimSummaries(filter).isEmpty)
    }

    @Test func `a summary says what the assessment says`() throws {
        let summary = try #require(try compiled().claimSummaries().first { $0.claim == "CL-000005" })
        let assessment = try #require(sample.evaluation.assessment("CL-000005"))
        #expect(summary.verdict == assessment.verdict)
        #expect(summary.certainty == assessment.certainty)
        #expect(summary.effectClass == assessment.effectClass)
        #expect(summary.ceiling == assessment.ceiling)
        #expect(summary.tags == assessment.tags)
        #expect(summary.plain == "Strengthening 5")
    }

    @Test func `the vetting index agrees with claims and assessments`() throws {
        let index = try compiled().vettingIndex()
        let evaluation = sample.evaluation
        #expect(index.concepts == evaluation.catalog.concepts)
        #expect(index.claims.map(\.id) == evaluation.catalog.claims.map(\.id))
        for (entry, (claim, assessment)) in zip(index.claims, zip(evaluation.catalog.claims, evaluation.assessments)) {
            #expect(entry.phrasings == claim.phrasings)
            #expect(entry.concepts == claim.concepts)
            #expect(entry.ceiling == assessment.ceiling)
            #expect(entry.tags == assessment.tags)
            #expect(entry.hasBody == assessment.outcomes.contains { !$0.bodies.isEmpty })
            let leads = Set(assessment.outcomes.flatMap(\.bodies).compactMap(\.lead?.study))
            #expect(Set(entry.leads.map(\.key)) == leads)
        }
    }

    @Test func `a lead is labeled by its first author and year`() throws {
        let labels = try Set(compiled().vettingIndex().claims.flatMap(\.leads).map(\.label))
        #expect(
            labels == [
                "Müller 2001", "Ng et al. 2015", "Ng et al. 2019", "Smith & A Study Group 2002", "[no author] 2004",
                "[no author] 2012",
            ])
    }
}
