import WarrantText

/// The Reviewdog diagnostic format. Columns count UTF-8 bytes; ends are exclusive.
public struct RDJSONFormat: FindingsFormat {
    public static let name = "rdjson"
    public static let summary = "Reviewdog's diagnostic format"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let value: JSONValue = [
            "source": ["name": "warrant"],
            "diagnostics": .array(run.newFindings.map { document, finding in diagnostic(finding, document, run) }),
        ]
        return value.text() + "\n"
    }

    private func diagnostic(_ finding: ReportedFinding, _ document: VettedDocument, _ run: VettingRun) -> JSONValue {
        let text = run.text(finding)
        let message = text.message + (text.advice.map { "\n\($0)" } ?? "")
        let severity = switch finding.severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .note: "INFO"
        }
        let edits = (finding.suggestion?.edits ?? []).compactMap { edit -> JSONValue? in
            guard let range = document.sourceRange(of: edit, in: finding) else { return nil }
            return ["range": Self.range(range, document.source), "text": .string(edit.replacement)]
        }
        var members: [JSONValue.Member] = [
            .init("message", .string(message)),
            .init("location", ["path": .string(document.path), "range": Self.range(finding.range, document.source)]),
            .init("severity", .string(severity)), .init("code", ["value": .string(finding.rule)]),
        ]
        if !edits.isEmpty { members.append(.init("suggestions", .array(edits))) }
        return .object(members)
    }

    private static func range(_ range: Range<Int>, _ source: SourceText) -> JSONValue {
        func place(_ offset: Int) -> JSONValue {
            let position = source.position(at: offset)
            return ["line": .integer(position.line), "column": .integer(position.column)]
        }
        return ["start": place(range.lowerBound), "end": place(range.upperBound)]
    }
}
