public import WarrantText
import Yams

/// Reads YAML 1.2 into located values.
///
/// Plain scalars are typed by the YAML 1.2 core schema, so `no` and `on` stay text.
public enum YAMLReader {
    /// Returns the one document of a file.
    ///
    /// - Throws: The first problem of syntax, or why the input is refused.
    public static func read(_ source: SourceText) throws(JSONReader.SyntaxError) -> LocatedValue {
        if let refusal = HostileInput.problem(in: source) { throw .init(refusal) }
        let text = String(decoding: source.bytes, as: UTF8.self)
        let node: Node?
        do {
            node = try Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw .init(diagnostic(for: error, in: source))
        } catch {
            throw .init(syntaxError("\(error)", in: source, at: 0))
        }
        guard let node else {
            throw .init(syntaxError("the file is empty", in: source, at: 0))
        }
        return try value(of: node, in: source)
    }

    private static func value(
        of node: Node, in source: SourceText
    ) throws(JSONReader.SyntaxError) -> LocatedValue {
        let start = offset(of: node.mark, in: source)
        switch node {
        case .scalar(let scalar):
            return LocatedValue(kind(of: scalar), range: range(of: scalar, from: start, in: source))
        case .sequence(let sequence):
            var values: [LocatedValue] = []
            values.reserveCapacity(sequence.count)
            for element in sequence { values.append(try value(of: element, in: source)) }
            return LocatedValue(.sequence(values), range: start..<start + 1)
        case .mapping(let mapping):
            var entries: [LocatedValue.Entry] = []
            entries.reserveCapacity(mapping.count)
            for (key, element) in mapping {
                let keyStart = offset(of: key.mark, in: source)
                guard case .scalar(let name) = key else {
                    throw .init(syntaxError("a key must be text", in: source, at: keyStart))
                }
                entries.append(.init(
                    key: name.string, keyRange: range(of: name, from: keyStart, in: source),
                    value: try value(of: element, in: source)))
            }
            return LocatedValue(.mapping(entries), range: start..<start + 1)
        case .alias:
            throw .init(syntaxError("YAML aliases are not part of the catalogue format", in: source, at: start))
        }
    }

    private static func kind(of scalar: Node.Scalar) -> LocatedValue.Kind {
        guard scalar.style == .plain else { return .string(scalar.string) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        default:
            if let number = number(scalar.string) { return .number(number, text: scalar.string) }
            return .string(scalar.string)
        }
    }

    /// Returns the value of a core-schema decimal number; other forms stay text.
    private static func number(_ text: String) -> Double? {
        guard let first = text.utf8.first, "+-.0123456789".utf8.contains(first),
            text.utf8.allSatisfy({ "+-.0123456789eE".utf8.contains($0) }),
            text.utf8.contains(where: { (0x30...0x39).contains($0) }),
            let number = Double(text), number.isFinite
        else { return nil }
        return number
    }

    private static func offset(of mark: Mark?, in source: SourceText) -> Int {
        mark.map { source.offset(line: $0.line, scalarColumn: $0.column) } ?? 0
    }

    private static func range(of scalar: Node.Scalar, from start: Int, in source: SourceText) -> Range<Int> {
        let quotes = scalar.style == .plain ? 0 : 2
        let line = source.byteRange(ofLine: source.position(at: start).line)
        let end = min(start + max(1, scalar.string.utf8.count + quotes), max(line.upperBound, start + 1))
        return start..<end
    }

    private static func syntaxError(_ message: String, in source: SourceText, at offset: Int) -> Diagnostic {
        Diagnostic(code: CatalogCode.syntax.rawValue, in: source, at: offset..<offset + 1, message: message)
    }

    private static func diagnostic(for error: YamlError, in source: SourceText) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = source.offset(line: mark.line, scalarColumn: mark.column)
            let notes = context.map { ["\($0.text) at line \($0.mark.line)"] } ?? []
            return Diagnostic(
                code: CatalogCode.syntax.rawValue, in: source, at: place..<place + 1,
                message: "YAML: \(problem)", notes: notes)
        case .duplicatedKeysInMapping(let keys, let context):
            let place = source.offset(line: context.mark.line, scalarColumn: context.mark.column)
            return Diagnostic(
                code: CatalogCode.duplicate.rawValue, in: source, at: place..<place + (keys.first?.utf8.count ?? 1),
                message: "the key '\(keys.joined(separator: "', '"))' stands twice in one mapping")
        case .reader(let problem, let offset, _, _):
            return syntaxError("YAML: \(problem)", in: source, at: offset ?? 0)
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            return syntaxError("YAML: \(error)", in: source, at: 0)
        }
    }
}
