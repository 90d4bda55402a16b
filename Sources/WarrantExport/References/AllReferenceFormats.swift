/// Every reference format, in the order of documentation.
public enum AllReferenceFormats {
    public static let list: [any ReferenceFormat] = [
        BibTeXFormat(),
        BibLaTeXFormat(),
        RISFormat(),
        CSLFormat(),
        NBIBFormat(),
        VancouverFormat(),
        APAFormat(),
    ]

    /// Returns the format of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any ReferenceFormat {
        guard let format = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return format
    }
}
