/// Every interchange format, in the order of documentation.
public enum AllInterchangeFormats {
    public static let list: [any InterchangeFormat] = [
        ClaimReviewFormat(),
        FHIRBundleFormat(),
        FHIRSummaryOfFindingsFormat(),
        NanopublicationFormat(),
        ArgdownFormat(),
    ]

    /// Returns the format of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ name: String) throws(ExportError) -> any InterchangeFormat {
        guard let format = list.first(where: { $0.name == name }) else {
            throw ExportError(.unknownFormat, name, expected: list.map(\.name))
        }
        return format
    }
}
