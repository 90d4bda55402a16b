import WarrantModel
import WarrantText

/// SARIF 2.1.0, for code scanning. Columns count UTF-16 code units; ends are exclusive.
public struct SARIFFormat: FindingsFormat {
    public static let name = "sarif"
    public static let summary = "SARIF 2.1.0, for code scanning"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let rules = run.rulesNamed
        let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.code, $0.offset) })
        let results = run.documents.flatMap { document in
            document.findings.filter { $0.state != .unchanged }.map { result($0, document, run, places) }
        }
        let value: JSONValue = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": "warrant", "version": .string(run.version), "rules": .array(rules.map { rule($0, run.profile) }),
                        ]
                    ],
                    "invocations": [
                        [
                            "executionSuccessful": .boolean(!run.isIncomplete),
                            "toolExecutionNotifications": .array(run.problems.sorted().map(notification)),
                        ]
                    ],
                    "columnKind": "utf16CodeUnits", "newlineSequences": ["\r\n", "\n", "\r"], "results": .array(results),
                ]
            ],
        ]
        return value.text() + "\n"
    }

    private func rule(_ rule: RuleDescription, _ profile: Profile) -> JSONValue {
        [
            "id": .string(rule.code), "name": .string(rule.slug),
            "shortDescription": ["text": .string(rule.title)],
            "fullDescription": ["text": .string("\(rule.finds) Why: \(rule.why)")],
            "defaultConfiguration": ["level": .string(rule.severity(in: profile).rawValue)],
            "help": ["text": .string(RulePage(rule).text(width: 80)), "markdown": .string(RulePage(rule).markdown)],
        ]
    }

    private func result(
        _ finding: ReportedFinding, _ document: VettedDocument, _ run: VettingRun, _ places: [String: Int]
    ) -> JSONValue {
        let text = run.text(finding)
        var members: [JSONValue.Member] = [
            .init("ruleId", .string(finding.rule)), .init("ruleIndex", JSONValue(places[finding.rule])),
            .init("level", .string(finding.severity.rawValue)),
            .init("message", ["text": .string(text.message + (text.advice.map { " — \($0)" } ?? ""))]),
            .init("locations", [["physicalLocation": Self.location(finding.range, document)]]),
            .init("partialFingerprints", ["warrantKey/v1": .string(finding.key.fingerprint)]),
            .init("baselineState", finding.state == .known ? "unchanged" : "new"),
        ]
        if case .suppressed(let place) = finding.state {
            members.append(.init("suppressions", [Self.suppression(document.suppressions[place], document)]))
        }
        if let fix = fix(finding, document) { members.append(.init("fixes", [fix])) }
        if let claim = finding.claim {
            members.append(.init("properties", [
                "claim": .string(claim.rawValue), "verdict": JSONValue(finding.verdict?.name),
                "citations": .array(finding.citations.map { .string($0.rawValue) }),
            ]))
        }
        return .object(members)
    }

    private static func suppression(_ suppression: Suppression, _ document: VettedDocument) -> JSONValue {
        let notes = [suppression.reviewer.map { "by \($0)" }, suppression.until.map { "until \($0)" }].compactMap(\.self)
        let reason = suppression.reason + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
        return [
            "kind": "inSource", "status": "accepted", "justification": .string(reason),
            "location": ["physicalLocation": location(suppression.range, document)],
        ]
    }

    /// The edits of a suggestion: shown to a person, never applied by Warrant itself.
    private func fix(_ finding: ReportedFinding, _ document: VettedDocument) -> JSONValue? {
        guard let suggestion = finding.suggestion else { return nil }
        let replacements = suggestion.edits.compactMap { edit -> JSONValue? in
            guard let range = document.sourceRange(of: edit, in: finding) else { return nil }
            return ["deletedRegion": Self.region(range, document.source), "insertedContent": ["text": .string(edit.replacement)]]
        }
        guard !replacements.isEmpty else { return nil }
        return [
            "description": ["text": .string(suggestion.advice)],
            "artifactChanges": [
                ["artifactLocation": Self.artifact(document), "replacements": .array(replacements)]
            ],
        ]
    }

    private static func location(_ range: Range<Int>, _ document: VettedDocument) -> JSONValue {
        var members = members(of: range, document.source)
        members.append(.init("snippet", ["text": .string(document.source.text(in: range))]))
        return ["artifactLocation": artifact(document), "region": .object(members)]
    }

    private static func artifact(_ document: VettedDocument) -> JSONValue {
        ["uri": .string(PercentEncoding.path(document.projectPath))]
    }

    private static func region(_ range: Range<Int>, _ source: SourceText) -> JSONValue {
        .object(members(of: range, source))
    }

    private static func members(of range: Range<Int>, _ source: SourceText) -> [JSONValue.Member] {
        let start = ColumnUnit.utf16.position(at: range.lowerBound, in: source)
        let end = ColumnUnit.utf16.position(at: range.upperBound, in: source)
        return [
            .init("startLine", .integer(start.line)), .init("startColumn", .integer(start.column)),
            .init("endLine", .integer(end.line)), .init("endColumn", .integer(end.column)),
            .init("byteOffset", .integer(range.lowerBound)), .init("byteLength", .integer(range.count)),
        ]
    }

    private func notification(_ problem: Diagnostic) -> JSONValue {
        [
            "level": .string(problem.severity.rawValue), "message": ["text": .string(problem.message)],
            "locations": [
                ["physicalLocation": ["artifactLocation": ["uri": .string(PercentEncoding.path(problem.location.file))]]]
            ],
        ]
    }
}

/// Writes paths as relative references (RFC 3986).
enum PercentEncoding {
    /// Keeps unreserved characters and slashes; every other byte becomes `%XX`.
    static func path(_ path: String) -> String {
        var output = ""
        for byte in path.utf8 {
            if ASCII.isAlphanumeric(byte) || "-._~/".utf8.contains(byte) {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                output += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return output
    }
}
