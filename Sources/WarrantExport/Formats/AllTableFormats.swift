/// Every table format, in the order of documentation.
public enum AllTableFormats {
    public static let list: [any TableFormat] = [
        CSVFormat(),
        TSVFormat(),
        XLSXFormat(),
        MarkdownFormat(),
        HTMLFormat(),
        LaTeXFormat(),
        JSONFormat(),
        JSONLinesFormat(),
        SVGMapFormat(),
    ]

    /// Returns the format of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any TableFormat {
        guard let format = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return format
    }
}
