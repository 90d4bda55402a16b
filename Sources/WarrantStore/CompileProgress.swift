/// How far a compile has come.
public struct CompileProgress: Sendable, Hashable {
    /// Records written so far.
    public let done: Int
    /// Records to write in all.
    public let total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}
