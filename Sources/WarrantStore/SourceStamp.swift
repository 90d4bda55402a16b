/// What tells at a glance whether a text file may have changed since it was compiled.
public struct SourceStamp: Sendable, Hashable {
    /// Path from the folder of the catalogue, with `/`.
    public var path: String
    /// Its size, in bytes.
    public var size: Int
    /// When it was last modified, in nanoseconds since 1970; nil when unknown.
    public var modified: Int?

    public init(path: String, size: Int, modified: Int? = nil) {
        self.path = path
        self.size = size
        self.modified = modified
    }
}
