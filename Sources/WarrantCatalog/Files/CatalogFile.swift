import WarrantModel
import WarrantText

/// A kind of catalogue file: its shape, how it is read, and how it is written back.
protocol CatalogFile {
    associatedtype Value

    /// The name under which the schema is published, such as `claim`.
    static var name: String { get }
    /// One line about the kind, for the schema's title.
    static var title: String { get }
    static var shape: Shape { get }

    /// Returns the value of a file that has passed the shape's check, and reports what the shape cannot
    /// express.
    static func decode(_ cursor: Cursor, into file: inout FileReading) -> Value

    /// Returns the value as it is written to a file, keys in the order of the shape.
    static func encode(_ value: Value) -> JSONValue
}
