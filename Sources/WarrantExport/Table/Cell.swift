import WarrantText

/// A value in a table.
///
/// `0`, an empty text and a value that was not reported are three different cells, in every format.
public enum Cell: Sendable, Hashable {
    case text(String)
    case integer(Int)
    /// A number in the column's unit; written with as many digits as it needs to be read back unchanged.
    case number(Double)
    case boolean(Bool)
    /// An address that a reader can follow.
    case link(String)
    /// No value, and why.
    case missing(MissingReason)
}

extension Cell {
    /// The cell of an optional text; nil means that nobody reported it.
    public static func text(_ text: String?, or reason: MissingReason) -> Cell {
        text.map(Cell.text) ?? .missing(reason)
    }

    /// The cell of an optional count.
    public static func integer(_ value: Int?, or reason: MissingReason = .notReported) -> Cell {
        value.map(Cell.integer) ?? .missing(reason)
    }

    /// The cell of an optional number. Infinity and "not a number" are no values and count as missing.
    public static func number(_ value: Double?, or reason: MissingReason = .notReported) -> Cell {
        guard let value, value.isFinite else { return .missing(reason) }
        return .number(value)
    }

    /// The cell of a list, its parts joined by "; ". An empty list is missing for the reason given.
    public static func list(_ parts: some Sequence<String>, or reason: MissingReason = .none) -> Cell {
        let joined = parts.joined(separator: "; ")
        return joined.isEmpty ? .missing(reason) : .text(joined)
    }

    /// The cell of a place that is usually an address but may be a description of one.
    public static func place(_ text: String?, or reason: MissingReason = .notReported) -> Cell {
        guard let text else { return .missing(reason) }
        return Address.isAddress(text) ? .link(text) : .text(text)
    }

    /// The value as people read it; for a missing one, the reason.
    public var display: String {
        switch self {
        case .text(let text), .link(let text): text
        case .integer(let value): String(value)
        case .number(let value): DecimalText.shortest(value)
        case .boolean(let value): value ? "yes" : "no"
        case .missing(let reason): reason.words
        }
    }

    /// Whether there is no value.
    public var isMissing: Bool {
        if case .missing = self { return true }
        return false
    }
}
