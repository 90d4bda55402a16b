import WarrantModel

/// How text for a terminal looks.
public struct TextStyle: Sendable, Hashable {
    /// Whether to color and embolden with ANSI sequences.
    public var color: Bool
    /// The columns of a line.
    public var width: Int

    /// - Parameters:
    ///   - color: Whether to use ANSI sequences. Default: no.
    ///   - width: The columns of a line, at least 40. Default: 80.
    public init(color: Bool = false, width: Int = 80) {
        self.color = color
        self.width = max(40, width)
    }

    /// Returns text in bold, where color is on.
    func bold(_ text: String) -> String { wrap(text, "1") }

    /// Returns text that stands back, where color is on.
    func dim(_ text: String) -> String { wrap(text, "2") }

    /// Returns text in the color of a verdict, where color is on.
    func colored(_ text: String, _ verdict: Verdict) -> String {
        wrap(text, VerdictStyle.of(verdict).ansi)
    }

    private func wrap(_ text: String, _ code: String) -> String {
        color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
