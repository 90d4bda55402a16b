/// What a person asked to export, by name.
public struct ExportRequest: Sendable, Hashable {
    /// A table, `fhir`, or the name of an interchange format.
    public var name: String
    /// A table format, or for `references` a reference format as well; nil for csv.
    public var format: String?
    public var filter: String?
    public var columns: [String]?
    /// The version of FHIR: `r5` or `r6-ebm`.
    public var fhir: String
    public var options: InterchangeOptions

    public init(
        name: String, format: String? = nil, filter: String? = nil, columns: [String]? = nil, fhir: String = "r5",
        options: InterchangeOptions = InterchangeOptions()
    ) {
        self.name = name
        self.format = format
        self.filter = filter
        self.columns = columns
        self.fhir = fhir
        self.options = options
    }
}
