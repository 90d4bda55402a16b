public import WarrantModel
public import WarrantText

/// Derives a summary file again from a catalogue and names each statement that no longer follows.
///
/// What is checked is what a reader sees: the words of every statement, the keys it names, all other words,
/// and the markup that decides how they look.
public struct SummaryVerifier: Sendable {
    let evaluation: Evaluation

    public init(evaluation: Evaluation) {
        self.evaluation = evaluation
    }

    /// Why a file cannot be verified at all.
    public enum Failure: Error, Sendable, Hashable {
        /// It is no summary in a form that can be read back; with what it is, such as "a page of HTML".
        case notASummary(found: String)
        /// The catalogue has nothing of the name that the file is about.
        case unknownScope(String)
    }

    /// Returns what follows from the catalogue and what does not.
    ///
    /// - Throws: When the file is no summary, or one of something the catalogue does not have.
    public func verify(_ source: SourceText) throws(Failure) -> VerificationReport {
        for case let format as any VerifiableSummaryFormat in AllSummaryFormats.all {
            guard let found = format.reading(of: source) else { continue }
            let scope = found.scope.flatMap(SummaryScope.init(label:))
            guard found.scope == nil || scope != nil, let summary = SummaryBuilder(evaluation: evaluation).summary(of: scope),
                let expected = format.reading(of: SourceText(name: source.name, text: format.render(summary)))
            else { throw .unknownScope(found.scope ?? "") }
            return compare(found, expected)
        }
        throw .notASummary(found: Self.kind(of: source))
    }

    /// What a file that is no summary looks like.
    private static func kind(of source: SourceText) -> String {
        let start = source.bytes.prefix(4096).drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        switch start.first {
        case nil: return "nothing in it"
        case UInt8(ascii: "{")?, UInt8(ascii: "[")?:
            // Only a name for the message, so any failure to read it means plain JSON.
            guard let value = try? JSONReader.read(source), case .string(let schema)? = value["schema"]?.kind else {
                return "JSON without a schema"
            }
            return "JSON of schema '\(schema)'"
        case UInt8(ascii: "<")?: return "markup without the marks of a summary"
        default: return "text"
        }
    }

    private func compare(_ found: SummaryReading, _ expected: SummaryReading) -> VerificationReport {
        var problems: [VerificationReport.Problem] = []
        var verified = 0
        var places = Dictionary(grouping: expected.statements, by: \.id).mapValues { (statement: $0[0], left: $0.count) }
        for statement in found.statements {
            guard let place = places[statement.id] else {
                problems.append(.init(
                    statement: statement.id, found: statement.text, expected: nil, why: "the catalogue gives no such statement"))
                continue
            }
            places[statement.id]?.left -= 1
            if statement.text != place.statement.text {
                problems.append(.init(
                    statement: statement.id, found: statement.text, expected: place.statement.text,
                    why: "the catalogue says otherwise"))
            } else if statement.keys != place.statement.keys {
                problems.append(.init(
                    statement: statement.id, found: statement.keys.joined(separator: " "),
                    expected: place.statement.keys.joined(separator: " "), why: "it rests on something else"))
            } else if place.left <= 0 {
                problems.append(.init(
                    statement: statement.id, found: statement.text, expected: nil, why: "it is shown more often than it should be"))
            } else {
                verified += 1
            }
        }
        for statement in expected.statements where (places[statement.id]?.left ?? 0) > 0 {
            problems.append(.init(
                statement: statement.id, found: nil, expected: statement.text, why: "it is missing from the file"))
            places[statement.id]?.left = 0
        }
        problems += differences(
            found.furniture, expected.furniture, name: "page text", extra: "words that the catalogue does not give",
            missing: "words are missing from the file")
        let markup = differences(
            found.markup, expected.markup, name: "page markup",
            extra: "markup differs from what this version writes, so the page may look otherwise",
            missing: "markup is missing, so the page may look otherwise")
        // The markup of a statement that is reported already says nothing new; otherwise one line is enough.
        if problems.isEmpty { problems += markup.prefix(1) }
        return VerificationReport(scope: found.scope, verified: verified, unverified: problems)
    }

    /// Returns what one list has more often than the other.
    private func differences(
        _ found: [String], _ expected: [String], name: String, extra: String, missing: String
    ) -> [VerificationReport.Problem] {
        var counts = Dictionary(expected.map { ($0, 1) }, uniquingKeysWith: +)
        var problems: [VerificationReport.Problem] = []
        for text in found {
            if let count = counts[text], count > 0 {
                counts[text] = count - 1
            } else {
                problems.append(.init(statement: name, found: text, expected: nil, why: extra))
            }
        }
        for text in expected {
            guard let count = counts[text], count > 0 else { continue }
            counts[text] = count - 1
            problems.append(.init(statement: name, found: nil, expected: text, why: missing))
        }
        return problems
    }
}

extension SummaryVerifier.Failure: CustomStringConvertible {
    public var description: String {
        let formats = AllSummaryFormats.all.filter { $0 is any VerifiableSummaryFormat }.map { type(of: $0).name }
        switch self {
        case .notASummary(let found):
            return "no summary that can be verified: expected one written by 'warrant summary --format \(NumberText.list(formats, "or"))', found \(found)"
        case .unknownScope(let name):
            return "the summary is about '\(name)', which this catalogue does not have"
        }
    }
}
