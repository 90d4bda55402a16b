/// What a database says about itself.
public struct StoreState: Sendable, Hashable {
    /// How many compiles it has had; 0 when it holds no catalogue yet.
    public var generation: Int
    /// What computed its assessments; nil when it holds no catalogue yet.
    public var engine: String?
    /// The version of its schema.
    public var schemaVersion: Int
    /// The files it was compiled from, by path.
    public var files: [SourceFile]

    public init(generation: Int, engine: String?, schemaVersion: Int, files: [SourceFile]) {
        self.generation = generation
        self.engine = engine
        self.schemaVersion = schemaVersion
        self.files = files
    }
}
