/// Reads one format into prose.
///
/// A reader is total: any bytes give prose, and no input takes more than about linear time.
public protocol ProseReader: Sendable {
    /// Returns the prose of a file, in the order of the file.
    func read(_ source: SourceText) -> Prose
}
