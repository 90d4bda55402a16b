/// A way to print a pooling. A new format is a new file and one line in `AllPoolFormats`.
public protocol PoolFormat: Sendable {
    /// The value of `--format`.
    var name: String { get }
    /// Returns the report as text, ended by a line feed.
    func render(_ report: PoolReport) -> String
}
