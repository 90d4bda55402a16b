/// A file to be written.
public struct ExportedFile: Sendable, Hashable {
    /// Its name, without a directory.
    public let name: String
    public let bytes: [UInt8]

    public init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
