internal import GRDB
internal import WarrantModel

/// Reads the columns of a row one after the other, in the order of the table's declaration.
///
/// Strict tables hold what they declare; a file edited or damaged from outside may not, and then the
/// reader throws instead of stopping the program.
struct ColumnReader {
    private let row: Row
    private var index = 0

    init(_ row: Row) {
        self.row = row
    }

    private mutating func next() -> DatabaseValue.Storage {
        defer { index += 1 }
        let value: DatabaseValue = row[index]
        return value.storage
    }

    private func unreadable(_ value: DatabaseValue.Storage) -> UnreadableValue {
        let column = Array(row.columnNames)[index - 1]
        return UnreadableValue(column: column, value: "\(value)")
    }

    mutating func optionalText() throws(UnreadableValue) -> String? {
        switch next() {
        case .null: return nil
        case .string(let text): return text
        case let other: throw unreadable(other)
        }
    }

    mutating func optionalInteger() throws(UnreadableValue) -> Int? {
        switch next() {
        case .null: return nil
        case .int64(let integer): return Int(integer)
        case let other: throw unreadable(other)
        }
    }

    mutating func optionalReal() throws(UnreadableValue) -> Double? {
        switch next() {
        case .null: return nil
        case .double(let real): return real
        case .int64(let integer): return Double(integer)
        case let other: throw unreadable(other)
        }
    }

    mutating func optionalFlag() throws(UnreadableValue) -> Bool? {
        try optionalInteger().map { $0 != 0 }
    }

    mutating func optionalValue<Value: RawRepresentable<String>>() throws(UnreadableValue) -> Value? {
        guard let text = try optionalText() else { return nil }
        guard let value = Value(rawValue: text) else { throw unreadable(.string(text)) }
        return value
    }

    mutating func text() throws(UnreadableValue) -> String { try required(optionalText()) }
    mutating func integer() throws(UnreadableValue) -> Int { try required(optionalInteger()) }
    mutating func real() throws(UnreadableValue) -> Double { try required(optionalReal()) }
    mutating func flag() throws(UnreadableValue) -> Bool { try required(optionalFlag()) }

    /// An identifier or an enumeration, by its raw text.
    mutating func value<Value: RawRepresentable<String>>() throws(UnreadableValue) -> Value {
        try required(optionalValue())
    }

    private func required<Value>(_ value: Value?) throws(UnreadableValue) -> Value {
        guard let value else { throw unreadable(.null) }
        return value
    }
}

/// A value in a column that this program never writes there.
struct UnreadableValue: Error, CustomStringConvertible {
    let column: String
    let value: String

    var description: String { "column '\(column)' holds \(value)" }
}
