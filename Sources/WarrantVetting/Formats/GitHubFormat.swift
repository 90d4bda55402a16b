import WarrantText

/// Annotations for a GitHub Actions log, in its workflow commands.
public struct GitHubFormat: FindingsFormat {
    public static let name = "github"
    public static let summary = "annotations in a GitHub Actions log"
    /// How many annotations of a kind GitHub shows for one step.
    static let mostShown = 10

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        // GitHub keeps the first ten of each kind, so the gravest go first.
        let found = run.newFindings
        var output = ""
        for severity in Severity.allCases.reversed() {
            for (document, finding) in found where finding.severity == severity {
                output += command(finding, document, run) + "\n"
            }
        }
        output += CountText(run: run).line + "\n"
        for severity in Severity.allCases.reversed() where run.count(severity) > Self.mostShown {
            output += "GitHub shows \(Self.mostShown) of \(CountText.count(run.count(severity), severity.rawValue)) beside the code; the log has them all\n"
        }
        return output
    }

    private func command(_ finding: ReportedFinding, _ document: VettedDocument, _ run: VettingRun) -> String {
        let start = ColumnUnit.utf16.position(at: finding.range.lowerBound, in: document.source)
        let end = ColumnUnit.utf16.position(at: finding.range.upperBound, in: document.source)
        var properties = [("file", document.projectPath), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
        // Columns are only allowed within one line.
        if start.line == end.line { properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
        let text = run.text(finding)
        properties.append(("title", "\(finding.rule) \(text.rule?.title ?? "")"))
        let command = switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
        let list = properties.map { "\($0.0)=\(Self.escape($0.1, isProperty: true))" }.joined(separator: ",")
        let message = text.message + (text.advice.map { "\n\($0)" } ?? "")
        return "::\(command) \(list)::\(Self.escape(message, isProperty: false))"
    }

    /// Escapes what would end a command or a property.
    static func escape(_ text: String, isProperty: Bool) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": output += "%25"
            case "\r": output += "%0D"
            case "\n": output += "%0A"
            case ":" where isProperty: output += "%3A"
            case "," where isProperty: output += "%2C"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
