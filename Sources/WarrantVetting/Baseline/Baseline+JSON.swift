public import WarrantText

extension Baseline {
    /// The schema named in the file.
    public static let schema = "warrant.baseline/1"

    /// The baseline as JSON, one finding a line and in order, so that versions compare and merge line by line.
    public var text: String {
        let lines = keys.sorted().map { key in
            let value: JSONValue = [
                "path": .string(key.path), "rule": .string(key.rule), "sentence": .string(key.sentence),
                "ordinal": .integer(key.ordinal),
            ]
            return "    " + value.text(indented: false)
        }
        let entries = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
        return "{\n  \"schema\": \"\(Self.schema)\",\n  \"findings\": \(entries)\n}\n"
    }

    /// Reads a baseline.
    ///
    /// - Throws: The first thing wrong with the file, with its place.
    public init(_ source: SourceText) throws(JSONReader.SyntaxError) {
        let value = try JSONReader.read(source)
        func problem(_ value: LocatedValue, _ message: String) -> JSONReader.SyntaxError {
            JSONReader.SyntaxError(Diagnostic(code: "B001", in: source, at: value.range, message: message))
        }
        guard case .string(Self.schema)? = value["schema"]?.kind else {
            throw problem(value["schema"] ?? value, "not a baseline: expected the schema '\(Self.schema)'")
        }
        guard let list = value["findings"], case .sequence(let entries) = list.kind else {
            throw problem(value, "the baseline has no list 'findings'")
        }
        var keys: Set<FindingKey> = []
        for entry in entries {
            guard case .string(let path)? = entry["path"]?.kind, case .string(let rule)? = entry["rule"]?.kind,
                case .string(let sentence)? = entry["sentence"]?.kind, case .number(let ordinal, _)? = entry["ordinal"]?.kind,
                let ordinal = Int(exactly: ordinal)
            else { throw problem(entry, "a finding needs 'path', 'rule', 'sentence' and 'ordinal'") }
            keys.insert(FindingKey(rule: rule, path: path, sentence: sentence, ordinal: ordinal))
        }
        self.init(keys)
    }
}
