public import WarrantText

/// Every reference reader, in the order in which they look at a file.
public enum AllReferenceReaders {
    public static let list: [any ReferenceReader] = [
        CSLReader(),
        BibTeXReader(),
        NBIBReader(),
        RISReader(),
    ]

    /// Returns the reader of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any ReferenceReader {
        guard let reader = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return reader
    }

    /// Returns the reader that recognizes a file, by its first bytes and then by the end of its name.
    ///
    /// - Throws: `ExportError` when none does.
    public static func reader(for source: SourceText) throws(ExportError) -> any ReferenceReader {
        if let reader = list.first(where: { $0.recognizes(source) }) { return reader }
        let end = source.name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let reader = list.first(where: { $0.fileExtensions.contains(end) }) else {
            throw ExportError(.unknownFormat, source.name, expected: list.map(\.name))
        }
        return reader
    }
}
