/// Where pages were looked for, and what became of those that were found.
public struct PageSearch: Sendable, Hashable {
    /// The files, folders and patterns, as they were given.
    public var paths: [String]
    /// How many pages were found there.
    public var found: Int
    /// How many of them the settings leave out.
    public var excluded: Int
    /// How many of them have no changed lines.
    public var unchanged: Int

    public init(paths: [String], found: Int = 0, excluded: Int = 0, unchanged: Int = 0) {
        self.paths = paths
        self.found = found
        self.excluded = excluded
        self.unchanged = unchanged
    }
}
