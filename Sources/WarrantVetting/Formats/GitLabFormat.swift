import WarrantText

/// A GitLab code quality report.
public struct GitLabFormat: FindingsFormat {
    public static let name = "gitlab"
    public static let summary = "a GitLab code quality report"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let issues = run.newFindings.map { document, finding -> JSONValue in
            let start = ColumnUnit.codePoints.position(at: finding.range.lowerBound, in: document.source)
            let end = ColumnUnit.codePoints.position(at: finding.range.upperBound, in: document.source)
            let text = run.text(finding)
            return [
                "description": .string(text.message), "check_name": .string(finding.rule),
                "fingerprint": .string(finding.key.fingerprint), "severity": .string(Self.severity(finding.severity)),
                "categories": ["Style"],
                "location": [
                    "path": .string(document.projectPath),
                    "positions": [
                        "begin": ["line": .integer(start.line), "column": .integer(start.column)],
                        "end": ["line": .integer(end.line), "column": .integer(end.column)],
                    ],
                    "lines": ["begin": .integer(start.line), "end": .integer(end.line)],
                ],
            ]
        }
        return JSONValue.array(issues).text() + "\n"
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
