/// Writes diagnostics as JSON for programs.
public struct DiagnosticsJSON: Sendable {
    private let diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// The diagnostics in order of place, under the schema `warrant.diagnostics/1`.
    public var text: String {
        let value: JSONValue = [
            "schema": "warrant.diagnostics/1", "diagnostics": .array(diagnostics.sorted().map(Self.value)),
        ]
        return value.text()
    }

    private static func value(_ diagnostic: Diagnostic) -> JSONValue {
        [
            "code": .string(diagnostic.code), "severity": .string(diagnostic.severity.rawValue),
            "file": .string(diagnostic.location.file), "line": .integer(diagnostic.location.position.line),
            "column": .integer(diagnostic.location.position.column), "length": .integer(diagnostic.length),
            "message": .string(diagnostic.message),
            "fixIt": diagnostic.fixIt.map { fixIt in
                [
                    "summary": .string(fixIt.summary), "replacement": .string(fixIt.replacement),
                    "safety": .string(fixIt.safety.rawValue),
                ]
            } ?? .null,
            "notes": .array(diagnostic.notes.map(JSONValue.string)),
        ]
    }
}

extension Diagnostic.Severity {
    /// Whether the severity is as grave as another or graver.
    public func isAtLeast(_ other: Self) -> Bool {
        rank >= other.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
