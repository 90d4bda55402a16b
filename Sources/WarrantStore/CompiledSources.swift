/// What tells whether a database is up to date with its text files.
public struct CompiledSources: Sendable, Hashable {
    /// How many compiles the database has had.
    public var generation: Int
    /// What computed its assessments; nil when it holds no catalogue yet.
    public var engine: String?
    /// The files it was compiled from, in order of path.
    public var stamps: [SourceStamp]

    public init(generation: Int, engine: String?, stamps: [SourceStamp]) {
        self.generation = generation
        self.engine = engine
        self.stamps = stamps
    }
}
