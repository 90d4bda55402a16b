import Synchronization

/// Memories that the threads of work borrow in turn: none is used by two at once, and each is used again.
final class VettingMemoryPool: Sendable {
    private let free = Mutex<[VettingMemory]>([])

    /// Runs some work with a memory that nobody else has.
    func withMemory<Result>(_ work: (inout VettingMemory) -> Result) -> Result {
        var memory = free.withLock { $0.popLast() } ?? VettingMemory()
        let result = work(&memory)
        free.withLock { [memory] in $0.append(memory) }
        return result
    }
}
