/// placeholder
public struct HTMLSummaryFormat: SummaryFormat {
    public static let name = "html"
    public static let fileExtension = "html"
    public init() {}
    public func render(_ summary: Summary, style: TextStyle) -> String { "" }
}
