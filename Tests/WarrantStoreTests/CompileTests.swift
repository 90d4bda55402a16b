import Testing
import WarrantModel
import WarrantStore

@Suite struct CompileTests {
    private let sample = Sample()

    private func compiled() throws -> Store {
        let store = try Store.inMemory()
        try store.compile(sample.update)
        return store
    }

    /// The sample with its records changed by `change`, as a catalogue and as an evaluation.
    private func changed(
        claims: ((inout [Claim]) -> Void)? = nil, studies: ((inout [Study]) -> Void)? = nil,
        assessments: ((inout [ClaimAssessment]) -> Void)? = nil
    ) -> Evaluation {
        let old = sample.evaluation
        var (newClaims, newStudies, newAssessments) = (old.catalog.claims, old.catalog.studies, old.assessments)
        claims?(&newClaims)
        studies?(&newStudies)
        assessments?(&newAssessments)
        return Evaluation(
            catalog: Catalog(
                topics: old.catalog.topics, claims: newClaims, concepts: old.catalog.concepts,
                references: old.catalog.references, studies: newStudies, documents: old.catalog.documents,
                searches: old.catalog.searches),
            assessments: newAssessments, standings: old.standings)
    }

    @Test func `a changed claim replaces the old one and nothing else`() throws {
        let store = try compiled()
        let new = changed(claims: { claims in
            claims[5].statement = "A wobbly new statement."
            claims[5].phrasings = ["only one"]
            claims[5].outcomes[0].body.evidence.removeFirst()
        })
        let update = CatalogUpdate(from: sample.evaluation, to: new, engine: "test 2")
        #expect(update.claims.map(\.id) == ["CL-000005"])
        #expect(update.assessments.map(\.claim) == ["CL-000005"])
        #expect(update.studies.isEmpty && update.topics.isEmpty && update.concepts == nil)
        #expect(try store.compile(update) == 2)
        #expect(try store.evaluation() == new)
        #expect(try store.state().engine == "test 2")
    }

    @Test func `a changed study is replaced under the claims that weigh it`() throws {
        let store = try compiled()
        let new = changed(studies: { $0[7].results[0].summary = "Something quite zymurgical." })
        try store.compile(CatalogUpdate(from: sample.evaluation, to: new, engine: "e"))
        #expect(try store.evaluation() == new)
        #expect(try store.search("zymurgical").map(\.subject) == [.study(Identifier(sample.studyKey(7)))])
        #expect(try store.integrityProblems() == [])
    }

    @Test func `a removed claim goes with its evidence, its assessment and its words`() throws {
        let store = try compiled()
        // Claim 15 belongs to no chain, has no search on record, and no dossier names it.
        let new = changed(claims: { $0.remove(at: 15) }, assessments: { $0.remove(at: 15) })
        try store.compile(CatalogUpdate(from: sample.evaluation, to: new, engine: "e"))
        #expect(try store.evaluation() == new)
        #expect(try store.search("\"CL-000015\"", in: .claims).isEmpty)
        #expect(try store.search("\"CL-000014\"", in: .claims).count == 1)
    }

    @Test func `a full compile over an old one leaves nothing of the old`() throws {
        let store = try compiled()
        let smaller = Sample(claims: 3, resultsPerClaim: 1, steps: 1)
        #expect(try store.compile(smaller.update) == 2)
        #expect(try store.evaluation() == smaller.evaluation)
        #expect(try store.state().files == smaller.files)
        #expect(try store.search("\"CL-000014\"", in: .claims).isEmpty)
        #expect(try store.integrityProblems() == [])
    }

    @Test func `foreign keys are enforced again after a full compile`() throws {
        let store = try compiled()
        var update = CatalogUpdate(engine: "e")
        update.removedStudies = [Identifier(sample.studyKey(0))]
        #expect(throws: StoreError.self) { try store.compile(update) }
    }

    @Test(arguments: [0, 50, 100, 150, 200])
    func `a compile stopped on the way leaves the database as it was`(record: Int) throws {
        struct Stop: Error {}
        let store = try compiled()
        let other = Sample(claims: 40)
        let error = #expect(throws: StoreError.self) {
            try store.compile(other.update) { if $0.done >= record { throw Stop() } }
        }
        #expect(error?.code == .interrupted)
        #expect(error?.underlying is Stop)
        #expect(try store.evaluation() == sample.evaluation)
        #expect(try store.state().generation == 1)
        #expect(try store.integrityProblems() == [])
    }

    @Test func `progress runs from nothing to everything`() throws {
        var steps: [CompileProgress] = []
        let update = sample.update
        try Store.inMemory().compile(update) { steps.append($0) }
        #expect(steps.first == CompileProgress(done: 0, total: update.count))
        #expect(steps.last == CompileProgress(done: update.count, total: update.count))
        #expect(steps.map(\.done) == steps.map(\.done).sorted())
    }

    @Test func `a compile based on an older generation is refused`() throws {
        let store = try compiled()
        var update = CatalogUpdate(base: 0, engine: "e")
        #expect(throws: StoreError.self) { try store.compile(update) }
        update.base = 1
        #expect(try store.compile(update) == 2)
    }

    @Test(arguments: [true, false])
    func `a name that nobody bears is refused, with the name`(full: Bool) throws {
        let store = try compiled()
        let new = changed(claims: { claims in
            claims[5].outcomes[0].body.evidence.append(
                WeighedResult(study: "nobody2020", result: "result-9", bearing: .supports, directness: .direct))
        })
        let update =
            full
            ? CatalogUpdate(replacingEverythingWith: new, files: [], engine: "e")
            : CatalogUpdate(from: sample.evaluation, to: new, engine: "e")
        let error = #expect(throws: StoreError.self) { try store.compile(update) }
        #expect(error?.code == .danglingReference)
        #expect(
            error?.description
                == "the catalogue is not whole: a row of 'weighedResult' names studyResult 'nobody2020 result-9', "
                + "which is not there; ':memory:' is unchanged")
        #expect(try store.evaluation() == sample.evaluation)
    }

    @Test func `a value outside its list is refused by the schema`() throws {
        let store = try compiled()
        let new = changed(claims: { $0[2].causalLevel = 7 })
        let error = #expect(throws: StoreError.self) {
            try store.compile(CatalogUpdate(from: sample.evaluation, to: new, engine: "e"))
        }
        #expect(error?.code == .invalidRecord)
        #expect(try store.evaluation() == sample.evaluation)
    }

    @Test func `a claim without an assessment is refused`() throws {
        let store = try compiled()
        var update = CatalogUpdate(engine: "e")
        update.claims = [sample.claim(3)]
        let error = #expect(throws: StoreError.self) { try store.compile(update) }
        #expect(error?.description == "claim 'CL-000003' would have no assessment; ':memory:' is unchanged")
    }

    @Test func `files are replaced and removed by path`() throws {
        let store = try compiled()
        var update = CatalogUpdate(engine: "e")
        var file = sample.files[0]
        file.digest = String(repeating: "b", count: 64)
        update.files = [file]
        update.removedFiles = [sample.files[1].path]
        try store.compile(update)
        let files = try store.state().files
        #expect(files.count == sample.files.count - 1)
        #expect(files[0] == file)
    }
}
