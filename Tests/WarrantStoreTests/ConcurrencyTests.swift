import Testing
import WarrantModel
import WarrantStore

@Suite struct ConcurrencyTests {
    private static let one = Sample(claims: 5)
    private static let other = Sample(claims: 9, steps: 2)

    @Test(.timeLimit(.minutes(2)))
    func `compiles at once both end well, and readers see one or the other whole`() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("c.sqlite")
        try Store.open(path, .readWrite).compile(Self.one.update)
        let whole = [Self.one.evaluation, Self.other.evaluation]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sample in [Self.one, Self.other] {
                group.addTask {
                    let store = try Store.open(path, .readWrite)
                    for _ in 0..<5 { try store.compile(sample.update) }
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    let store = try Store.open(path)
                    for _ in 0..<10 { #expect(whole.contains(try store.evaluation())) }
                }
            }
            try await group.waitForAll()
        }
        let store = try Store.open(path)
        #expect(try store.state().generation == 11)
        #expect(try store.integrityProblems() == [])
    }

    @Test(.timeLimit(.minutes(2)))
    func `first compiles at once both end well`() async throws {
        let folder = try ScratchFolder()
        let path = folder.file("c.sqlite")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for sample in [Self.one, Self.other, Self.one, Self.other] {
                group.addTask { try Store.open(path, .readWrite).compile(sample.update) }
            }
            try await group.waitForAll()
        }
        #expect(try Store.open(path).state().generation == 4)
    }
}
