/// A file, and a place in it.
public struct SourceLocation: Sendable, Hashable, Comparable, Codable {
    public let file: String
    public let position: SourcePosition

    public init(file: String, position: SourcePosition) {
        self.file = file
        self.position = position
    }

    public init(file: String, line: Int, column: Int) {
        self.init(file: file, position: SourcePosition(line: line, column: column))
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.file, left.position) < (right.file, right.position)
    }
}
