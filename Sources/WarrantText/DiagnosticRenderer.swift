/// Writes diagnostics the way compilers do: place, problem, the line with a caret, fix-it and notes.
public struct DiagnosticRenderer: Sendable {
    /// Whether to use terminal colors.
    public let usesColor: Bool

    public init(usesColor: Bool = false) {
        self.usesColor = usesColor
    }

    /// Returns the lines of one problem, each ended by a line feed.
    public func render(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        let severity = paint(diagnostic.severity.rawValue + ":", diagnostic.severity.terminalColor)
        var text =
            "\(place.file):\(place.position.line):\(place.position.column): \(severity) \(diagnostic.message)"
            + " [\(diagnostic.code)]\n"
        if let line = diagnostic.sourceLine {
            text += excerpt(of: line, diagnostic)
        }
        if let fixIt = diagnostic.fixIt {
            text += "  fix-it: \(fixIt.summary)\n"
        }
        for note in diagnostic.notes {
            text += "  note: \(note)\n"
        }
        return text
    }

    /// Returns all problems in order of place.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.sorted().map(render).joined()
    }

    private func excerpt(of line: String, _ diagnostic: Diagnostic) -> String {
        let (shown, caretColumn, caretWidth) = Excerpt.clip(
            line, column: diagnostic.location.position.column, length: diagnostic.length)
        let number = String(diagnostic.location.position.line)
        let gutter = String(repeating: " ", count: number.count)
        let marks = "^" + String(repeating: "~", count: max(0, caretWidth - 1))
        return "  \(number) | \(shown)\n"
            + "  \(gutter) | \(String(repeating: " ", count: caretColumn))\(paint(marks, 32))\n"
    }

    private func paint(_ text: String, _ color: Int) -> String {
        usesColor ? "\u{1B}[1;\(color)m\(text)\u{1B}[0m" : text
    }
}

extension Diagnostic.Severity {
    fileprivate var terminalColor: Int {
        switch self {
        case .error: 31
        case .warning: 33
        case .note: 36
        }
    }
}

/// The part of a line worth showing around a problem.
enum Excerpt {
    /// The widest excerpt shown, in characters.
    static let widest = 100

    /// Returns at most `widest` characters of a line around a byte column, with the caret's place and
    /// width in characters. Tabs become spaces so that the caret lands under its word.
    static func clip(_ line: String, column: Int, length: Int) -> (text: String, caret: Int, width: Int) {
        let bytes = Array(line.utf8)
        let start = min(max(0, column - 1), bytes.count)
        let end = min(bytes.count, start + length)
        let before = Array(String(decoding: bytes[..<start], as: UTF8.self))
        let marked = Array(String(decoding: bytes[start..<end], as: UTF8.self))
        let after = Array(String(decoding: bytes[end...], as: UTF8.self))
        let keptBefore = before.suffix(40)
        let keptMarked = marked.prefix(widest - keptBefore.count)
        let keptAfter = after.prefix(max(0, widest - keptBefore.count - keptMarked.count))
        let lead = keptBefore.count < before.count ? "…" : ""
        let tail = keptMarked.count + keptAfter.count < marked.count + after.count ? "…" : ""
        let shown = lead + String(keptBefore) + String(keptMarked) + String(keptAfter) + tail
        let printable = String(shown.map { $0 == "\t" ? " " : $0 })
        return (printable, lead.count + keptBefore.count, max(1, keptMarked.count))
    }
}
