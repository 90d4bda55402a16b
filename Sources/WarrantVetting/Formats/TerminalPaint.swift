/// Colors for a terminal, or none.
struct TerminalPaint {
    private let usesColor: Bool

    init(_ style: FindingsStyle) {
        usesColor = style.usesColor
    }

    func bold(_ text: String) -> String { paint(text, "1") }

    func dim(_ text: String) -> String { paint(text, "2") }

    func severity(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .error: paint(text, "1;31")
        case .warning: paint(text, "1;33")
        case .note: paint(text, "1;36")
        }
    }

    private func paint(_ text: String, _ code: String) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension String {
    /// The text without control characters, which a hostile page could use to command the terminal.
    var printable: String {
        guard unicodeScalars.contains(where: { $0.isControl }) else { return self }
        var output = ""
        for scalar in unicodeScalars { output.unicodeScalars.append(scalar.isControl ? (scalar == "\t" || scalar == "\n" ? " " : "\u{FFFD}") : scalar) }
        return output
    }
}

extension Unicode.Scalar {
    /// C0 and C1 controls, DEL, and the marks that turn the direction of writing.
    var isControl: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
