import WarrantModel
public import WarrantText

/// Findings as one JSON document, under the schema `warrant.vet/1`.
public struct JSONFindingsFormat: FindingsFormat {
    public static let name = "json"
    public static let summary = "one JSON document, with --all-sentences how each sentence was read"
    /// The schema named in the output.
    public static let schema = "warrant.vet/1"

    public init() {}

    public func render(_ run: VettingRun, style: FindingsStyle) -> String {
        let value: JSONValue = [
            "schema": .string(Self.schema), "version": .string(run.version), "profile": .string(run.profile.rawValue),
            "files": .array(run.documents.map { Self.value(of: $0, run) }),
            "problems": .array(run.problems.sorted().map(Self.value)), "counts": Self.counts(run),
        ]
        return value.text() + "\n"
    }

    /// A page with its findings and, when the run lists them, its sentences.
    public static func value(of document: VettedDocument, _ run: VettingRun) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("path", .string(document.path)), .init("format", .string(document.format.name)),
        ]
        if run.listsAllSentences {
            members.append(.init("sentences", .array(document.sentences.indices.map { sentence($0, document) })))
        }
        members.append(.init("findings", .array(document.findings.filter { $0.state != .unchanged }.map {
            finding($0, document, run)
        })))
        return .object(members)
    }

    private static func sentence(_ place: Int, _ document: VettedDocument) -> JSONValue {
        let sentence = document.sentences[place]
        let findings = document.findings(on: place).filter(\.isNew)
        return [
            "start": .integer(sentence.range.lowerBound), "end": .integer(sentence.range.upperBound),
            "line": .integer(sentence.line), "column": .integer(sentence.column), "text": .string(sentence.text),
            "isHealthClaim": .boolean(sentence.isHealthClaim),
            "claims": .array(sentence.claims.map { ["id": .string($0.claim.rawValue), "score": .number($0.score.rounded(to: 4))] }),
            "strength": .string(sentence.strength.rawValue), "polarity": .string(sentence.polarity.rawValue),
            "voice": .string(sentence.voice.rawValue), "causalLevel": .integer(sentence.causalLevel),
            "findings": .array(findings.map { ["rule": .string($0.rule), "severity": .string($0.severity.rawValue)] }),
        ]
    }

    /// A finding in full.
    static func finding(_ finding: ReportedFinding, _ document: VettedDocument, _ run: VettingRun) -> JSONValue {
        let text = run.text(finding)
        var members: [JSONValue.Member] = [
            .init("rule", .string(finding.rule)), .init("slug", JSONValue(text.rule?.slug)),
            .init("severity", .string(finding.severity.rawValue)),
            .init("start", .integer(finding.range.lowerBound)), .init("end", .integer(finding.range.upperBound)),
            .init("line", .integer(finding.start.line)), .init("column", .integer(finding.start.column)),
            .init("endLine", .integer(finding.end.line)), .init("endColumn", .integer(finding.end.column)),
            .init("quote", .string(finding.quote)), .init("reason", .string(finding.reason)),
            .init("message", .string(text.message)),
            .init("claim", JSONValue(finding.claim?.rawValue)), .init("verdict", JSONValue(finding.verdict?.name)),
            .init("certainty", JSONValue(finding.suggestion?.certainty?.rawValue)),
            .init("outcome", JSONValue(finding.suggestion?.outcome)),
            .init("suggestion", suggestion(finding, document)),
            .init("citations", .array(finding.citations.map { .string($0.rawValue) })),
            .init("related", .array(finding.related.map { .string($0.rawValue) })),
            .init("fingerprint", .string(finding.key.fingerprint)),
        ]
        members += state(finding, document)
        return .object(members)
    }

    private static func suggestion(_ finding: ReportedFinding, _ document: VettedDocument) -> JSONValue {
        guard let suggestion = finding.suggestion else { return .null }
        let edits = suggestion.edits.compactMap { edit -> JSONValue? in
            guard let range = document.sourceRange(of: edit, in: finding) else { return nil }
            return [
                "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
                "replacement": .string(edit.replacement),
            ]
        }
        return ["advice": .string(suggestion.advice), "statement": .string(suggestion.statement), "edits": .array(edits)]
    }

    private static func state(_ finding: ReportedFinding, _ document: VettedDocument) -> [JSONValue.Member] {
        switch finding.state {
        case .new: return [.init("state", "new")]
        case .known: return [.init("state", "baseline")]
        case .unchanged: return [.init("state", "unchanged")]
        case .suppressed(let place):
            let suppression = document.suppressions[place]
            return [
                .init("state", "suppressed"),
                .init("suppression", [
                    "form": .string(suppression.form.rawValue), "reason": .string(suppression.reason),
                    "until": JSONValue(suppression.until), "by": JSONValue(suppression.reviewer),
                ]),
            ]
        }
    }

    private static func counts(_ run: VettingRun) -> JSONValue {
        [
            "pages": .integer(run.documents.count), "error": .integer(run.count(.error)),
            "warning": .integer(run.count(.warning)), "note": .integer(run.count(.note)),
            "suppressed": .integer(run.suppressedCount), "baseline": .integer(run.knownCount),
        ]
    }

    private static func value(_ problem: Diagnostic) -> JSONValue {
        [
            "path": .string(problem.location.file), "code": .string(problem.code), "severity": .string(problem.severity.rawValue),
            "line": .integer(problem.location.position.line), "column": .integer(problem.location.position.column),
            "message": .string(problem.message),
        ]
    }
}

extension Double {
    /// The number with at most some digits after the point.
    func rounded(to digits: Int) -> Double {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}
