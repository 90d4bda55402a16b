/// A value read from a structured text file (YAML or JSON), with the bytes it came from.
///
/// Scalars keep their text as written, so that a reader can say exactly what it found.
public struct LocatedValue: Sendable {
    /// What a value is.
    public indirect enum Kind: Sendable {
        case null
        case boolean(Bool)
        /// A number, with its text as written; JSON and YAML both allow `1`, `1.5`, `1e-3`.
        case number(Double, text: String)
        case string(String)
        case sequence([LocatedValue])
        case mapping([Entry])
    }

    /// A key of a mapping and its value, in the order of the file.
    public struct Entry: Sendable {
        public let key: String
        public let keyRange: Range<Int>
        public let value: LocatedValue

        public init(key: String, keyRange: Range<Int>, value: LocatedValue) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    public let kind: Kind
    /// The bytes of the value in its file; for a mapping or sequence, at least its first byte.
    public let range: Range<Int>

    public init(_ kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// Returns the value of a key of a mapping; nil for other kinds or when the key is absent.
    public subscript(key: String) -> LocatedValue? {
        guard case .mapping(let entries) = kind else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// What the value is, in words, for messages: "a list", "the number 7", "the text 'x'".
    public var found: String {
        switch kind {
        case .null: "nothing"
        case .boolean(let value): "\(value)"
        case .number(_, let text): "the number \(text)"
        case .string(let text): "'\(text.count > 60 ? text.prefix(57) + "…" : text[...])'"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
