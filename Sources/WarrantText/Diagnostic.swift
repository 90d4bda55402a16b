/// A problem found in somebody's data or text, with its place.
///
/// Diagnostics are collected, sorted and all shown; work that could not be done is thrown instead.
public struct Diagnostic: Sendable, Hashable {
    /// How much a problem matters.
    public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
        case error, warning, note
    }

    /// What is wrong, as a stable code such as `C014`.
    public let code: String
    public let severity: Severity
    public let location: SourceLocation
    /// One sentence fragment: lower case, no full stop, quoting the value found.
    public let message: String
    /// The line the problem is on, without its line ending; nil when there is no line to show.
    public let sourceLine: String?
    /// How many bytes of the line are meant; at least 1.
    public let length: Int
    public let fixIt: FixIt?
    public let notes: [String]

    public init(
        code: String, severity: Severity = .error, location: SourceLocation, message: String,
        sourceLine: String? = nil, length: Int = 1, fixIt: FixIt? = nil, notes: [String] = []
    ) {
        self.code = code
        self.severity = severity
        self.location = location
        self.message = message
        self.sourceLine = sourceLine
        self.length = max(1, length)
        self.fixIt = fixIt
        self.notes = notes
    }

    /// Places a problem at a byte range of a source text; the part shown ends with the range's first line.
    public init(
        code: String, severity: Severity = .error, in source: SourceText, at range: Range<Int>, message: String,
        fixIt: FixIt? = nil, notes: [String] = []
    ) {
        let position = source.position(at: range.lowerBound)
        let line = source.byteRange(ofLine: position.line)
        self.init(
            code: code, severity: severity,
            location: SourceLocation(file: source.name, position: position), message: message,
            sourceLine: source.text(in: line),
            length: min(range.upperBound, line.upperBound) - range.lowerBound,
            fixIt: fixIt, notes: notes)
    }
}

extension Diagnostic: Comparable {
    /// By file, line, column, code and message, so that the same problems always print in the same order.
    public static func < (left: Self, right: Self) -> Bool {
        if left.location != right.location { return left.location < right.location }
        return (left.code, left.message) < (right.code, right.message)
    }
}
