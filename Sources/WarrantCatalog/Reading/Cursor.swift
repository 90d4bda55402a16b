import WarrantModel
import WarrantText

/// Reads a value that has passed its shape's check, so that every required key is there with its type.
///
/// Asking for something the shape does not promise is a mistake of the caller's code.
struct Cursor {
    let value: LocatedValue

    /// The value of a key; nil when it is absent or `null`.
    subscript(key: String) -> Cursor? {
        guard let child = value[key] else { return nil }
        if case .null = child.kind { return nil }
        return Cursor(value: child)
    }

    func required(_ key: String) -> Cursor {
        guard let child = self[key] else { preconditionFailure("the shape does not require '\(key)'") }
        return child
    }

    /// The value as text; numbers give their text as written.
    var text: String {
        switch value.kind {
        case .string(let text), .number(_, let text): text
        default: preconditionFailure("the shape does not promise text")
        }
    }

    var number: Double {
        guard case .number(let number, _) = value.kind else {
            preconditionFailure("the shape does not promise a number")
        }
        return number
    }

    var integer: Int { Int(number) }

    var boolean: Bool {
        guard case .boolean(let boolean) = value.kind else {
            preconditionFailure("the shape does not promise true or false")
        }
        return boolean
    }

    /// The elements of a list.
    var elements: [Cursor] {
        guard case .sequence(let values) = value.kind else {
            preconditionFailure("the shape does not promise a list")
        }
        return values.map(Cursor.init)
    }

    var entries: [LocatedValue.Entry] {
        guard case .mapping(let entries) = value.kind else {
            preconditionFailure("the shape does not promise a mapping")
        }
        return entries
    }

    func text(_ key: String) -> String { required(key).text }

    /// The elements of a list that may be absent.
    func list(_ key: String) -> [Cursor] { self[key]?.elements ?? [] }

    func texts(_ key: String) -> [String] { list(key).map(\.text) }

    func id<Named>(_ key: String) -> Identifier<Named> { Identifier(text(key)) }

    /// The value as one of an enumeration's raw values.
    func choice<Value: RawRepresentable<String>>() -> Value {
        guard let choice = Value(rawValue: text) else {
            preconditionFailure("the shape does not promise a \(Value.self)")
        }
        return choice
    }

    func choice<Value: RawRepresentable<String>>(_ key: String) -> Value { required(key).choice() }
}
