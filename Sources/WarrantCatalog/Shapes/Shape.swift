/// The form that a value of a catalogue file must have.
///
/// The same description checks what people wrote and is published as JSON Schema, so the two cannot
/// drift apart.
indirect enum Shape: Sendable {
    /// Text of at least one character; at most `mostWords` words.
    case text(mostWords: Int? = nil)
    /// Text, or a number that stands for its own text (`pValue: 0.04`).
    case textOrNumber
    case integer(ClosedRange<Int>)
    /// A finite number within limits.
    case number(NumberLimits = .any)
    case boolean
    /// One of a fixed set of words; `noun` names them in messages, as in "kinds are …".
    case choice([String], noun: String)
    case list(Shape, atLeast: Int = 0)
    case object([Field])
    /// Any mapping of text to text.
    case textMapping
    /// The value or nothing at all (`null`).
    case optional(Shape)

    /// A key of an object.
    struct Field: Sendable {
        let key: String
        let shape: Shape
        let isRequired: Bool
        let summary: String

        /// A key that must be present; `null` is allowed only for an optional shape.
        static func required(_ key: String, _ shape: Shape, _ summary: String) -> Field {
            Field(key: key, shape: shape, isRequired: true, summary: summary)
        }

        /// A key that may be left out or be `null`.
        static func optional(_ key: String, _ shape: Shape, _ summary: String) -> Field {
            Field(key: key, shape: .optional(shape), isRequired: false, summary: summary)
        }
    }

    /// Limits of a number.
    struct NumberLimits: Sendable {
        let lowest: Double?
        let highest: Double?
        /// Whether the lowest value itself is excluded.
        let excludesLowest: Bool

        static let any = NumberLimits(lowest: nil, highest: nil, excludesLowest: false)
        static let positive = NumberLimits(lowest: 0, highest: nil, excludesLowest: true)

        /// A number from `range.lowerBound` to `range.upperBound`, both included.
        static func within(_ range: ClosedRange<Double>) -> NumberLimits {
            NumberLimits(lowest: range.lowerBound, highest: range.upperBound, excludesLowest: false)
        }
    }
}

extension Shape {
    /// The raw values of an enumeration, as a choice.
    static func choice<Value: CaseIterable & RawRepresentable<String>>(
        of type: Value.Type, noun: String
    ) -> Shape {
        .choice(Value.allCases.map(\.rawValue), noun: noun)
    }

    /// A whole number that counts something.
    static let count = Shape.integer(0...Int.max)

    /// An ISO 8601 calendar date, checked by the reader of the file.
    static let date = Shape.text()

    /// What the shape is, in words, for messages.
    var expected: String {
        switch self {
        case .text: "text"
        case .textOrNumber: "text or a number"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .choice(let names, let noun): names.count <= 8 ? "one of " + names.joined(separator: ", ") : "one of the \(noun)"
        case .list: "a list"
        case .object, .textMapping: "a mapping"
        case .optional(let shape): shape.expected + " or null"
        }
    }
}
