public import WarrantText

/// Every study reader, in the order in which they look at a file.
public enum AllStudyReaders {
    public static let list: [any StudyReader] = [
        RevManPackageReader(),
        RevManXMLReader(),
        StudyRowsReader(),
    ]

    /// Returns the reader of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any StudyReader {
        guard let reader = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return reader
    }

    /// Returns the reader that recognizes a file; rows of CSV are assumed for everything else.
    public static func reader(for source: SourceText) -> any StudyReader {
        list.first { $0.recognizes(source) } ?? StudyRowsReader()
    }
}
