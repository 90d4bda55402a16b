import WarrantText

/// Checkstyle XML, which many build servers read. Columns count Unicode code points.
public struct CheckstyleFormat: FindingsFormat {
    public static let name = "checkstyle"
    public static let summary = "Checkstyle XML, for build servers"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
        for document in run.documents {
            output += "  <file name=\"\(MarkupText.escaped(document.path, breaks: .referenced))\">\n"
            for finding in document.newFindings {
                let start = ColumnUnit.codePoints.position(at: finding.range.lowerBound, in: document.source)
                output += "    <error line=\"\(start.line)\" column=\"\(start.column)\" severity=\"\(Self.severity(finding.severity))\""
                    + " message=\"\(MarkupText.escaped(run.text(finding).message, breaks: .referenced))\" source=\"warrant.\(finding.rule)\"/>\n"
            }
            output += "  </file>\n"
        }
        return output + "</checkstyle>\n"
    }

    private static func severity(_ severity: Severity) -> String {
        severity == .note ? "info" : severity.rawValue
    }
}
