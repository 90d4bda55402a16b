public import WarrantModel
public import WarrantText

/// A bibliographic record read from somebody's file.
public struct ImportedReference: Sendable, Hashable {
    /// The record; its id is the file's own and may be empty.
    public var reference: Reference
    /// Where it begins.
    public var location: SourceLocation

    public init(reference: Reference, location: SourceLocation) {
        self.reference = reference
        self.location = location
    }
}
