/// Every form in which findings are written, by name. A new one is a new file and a line here.
public enum AllFindingsFormats {
    public static let list: [any FindingsFormat] = [
        CheckstyleFormat(),
        GitHubFormat(),
        GitLabFormat(),
        HTMLFindingsFormat(),
        JSONFindingsFormat(),
        JSONLinesFormat(),
        JUnitFormat(),
        RDJSONFormat(),
        SARIFFormat(),
        TextFindingsFormat(),
    ]

    /// Their names, for help and messages.
    public static var names: [String] { list.map { type(of: $0).name } }

    /// Returns the form of a name, or nil.
    public static func named(_ name: String) -> (any FindingsFormat)? {
        list.first { type(of: $0).name == name }
    }
}
