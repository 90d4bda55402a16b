import Testing
import WarrantModel
import WarrantStore

@Suite struct RoundTripTests {
    @Test func `what is compiled is what is read back`() throws {
        let sample = Sample()
        let store = try Store.inMemory()
        try store.compile(sample.update)
        let evaluation = try store.evaluation()
        #expect(evaluation.catalog.topics == sample.evaluation.catalog.topics)
        #expect(evaluation.catalog.claims == sample.evaluation.catalog.claims)
        #expect(evaluation.catalog.concepts == sample.evaluation.catalog.concepts)
        #expect(evaluation.catalog.references == sample.evaluation.catalog.references)
        #expect(evaluation.catalog.studies == sample.evaluation.catalog.studies)
        #expect(evaluation.assessments == sample.evaluation.assessments)
        #expect(evaluation.standings == sample.evaluation.standings)
        #expect(evaluation == sample.evaluation)
        #expect(try store.catalog() == sample.catalog)
    }

    @Test func `files, engine and generation are on record`() throws {
        let sample = Sample()
        let store = try Store.inMemory()
        #expect(try store.state().generation == 0)
        #expect(try store.compile(sample.update) == 1)
        let state = try store.state()
        #expect(state == StoreState(generation: 1, engine: "test 1", schemaVersion: 6, files: sample.files))
    }

    @Test func `an empty catalogue is a catalogue`() throws {
        let empty = Evaluation(
            catalog: Catalog(
                topics: [], claims: [], concepts: [], references: [], studies: [], documents: [], searches: []),
            assessments: [], standings: [])
        let store = try Store.inMemory()
        try store.compile(CatalogUpdate(replacingEverythingWith: empty, files: [], engine: "e"))
        #expect(try store.evaluation() == empty)
        #expect(try store.search("knee").isEmpty)
        #expect(try store.vettingIndex() == VettingIndex(concepts: [], claims: []))
    }

    @Test func `some claims come with all they rest on`() throws {
        let sample = Sample()
        let store = try Store.inMemory()
        try store.compile(sample.update)
        let ids: Set<Claim.ID> = ["CL-000004", "CL-000011", "CL-999999"]
        let part = try store.evaluation(of: ids)
        #expect(part.catalog.claims.map(\.id) == ["CL-000004", "CL-000011"])
        #expect(part.assessments == sample.evaluation.assessments.filter { ids.contains($0.claim) })
        for weighed in part.catalog.claims.flatMap(\.outcomes).flatMap(\.body.evidence) {
            #expect(part.catalog.study(weighed.study) == sample.catalog.study(weighed.study))
            #expect(part.catalog.reference(weighed.study) == sample.catalog.reference(weighed.study))
        }
        #expect(part.catalog.studies.count == 6)
        #expect(part.catalog.searches == sample.catalog.searches(for: "CL-000004"))
        #expect(part.catalog.topics == sample.catalog.topics)
        #expect(part.standings == sample.evaluation.standings)
    }

    @Test func `the claims that a study bears on are found`() throws {
        let sample = Sample()
        let store = try Store.inMemory()
        try store.compile(sample.update)
        let key: CitationKey = Identifier(sample.studyKey(4))
        #expect(try store.claims(weighing: [key]) == ["CL-000001"])
        #expect(try store.claims(weighing: []).isEmpty)
    }
}
