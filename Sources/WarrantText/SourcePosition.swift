/// A place in a file as people read it: line and column from 1, the column in UTF-8 bytes.
public struct SourcePosition: Sendable, Hashable, Comparable, Codable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
