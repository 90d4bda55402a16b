import WarrantText

/// Findings as JSON lines: one finding a line, or one page a line when every sentence is listed.
public struct JSONLinesFormat: FindingsFormat {
    public static let name = "jsonl"
    public static let summary = "one JSON object a line for each finding"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let values: [JSONValue]
        if run.listsAllSentences {
            values = run.documents.map { JSONFindingsFormat.value(of: $0, run) }
        } else {
            values = run.documents.flatMap { document in
                document.findings.filter { $0.state != .unchanged }.map { finding in
                    guard case .object(let members) = JSONFindingsFormat.finding(finding, document, run) else { return .null }
                    return .object([.init("path", .string(document.path))] + members)
                }
            }
        }
        return values.map { $0.text(indented: false) + "\n" }.joined()
    }
}
