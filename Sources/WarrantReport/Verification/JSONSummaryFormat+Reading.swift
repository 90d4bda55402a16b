public import WarrantText

extension JSONSummaryFormat: VerifiableSummaryFormat {
    public func reading(of source: SourceText) -> SummaryReading? {
        // A file that is not JSON is simply not in this form.
        guard let root = try? JSONReader.read(source), root["schema"]?.string == Self.schema else { return nil }
        var reading = SummaryReading(scope: root["scope"]?.string)
        collect(root, path: "", into: &reading)
        return reading
    }

    private func collect(_ value: LocatedValue, path: String, into reading: inout SummaryReading) {
        switch value.kind {
        case .mapping(let entries):
            if entries.map(\.key) == ["id", "text", "keys"], let id = value["id"]?.string, let text = value["text"]?.string,
                case .sequence(let keys)? = value["keys"]?.kind {
                let statement = SummaryReading.Statement(id: id, text: text.singleSpaced, keys: keys.map { $0.string ?? "" })
                reading.statements.append(statement)
                return
            }
            for entry in entries { collect(entry.value, path: path + "/" + entry.key, into: &reading) }
        case .sequence(let values):
            for (index, value) in values.enumerated() {
                collect(value, path: path + "/" + (value["id"]?.string ?? String(index)), into: &reading)
            }
        case .null: reading.furniture.append("\(path) = null")
        case .boolean(let value): reading.furniture.append("\(path) = \(value)")
        case .number(_, let text): reading.furniture.append("\(path) = \(text)")
        case .string(let text): reading.furniture.append("\(path) = \(text)")
        }
    }
}

extension LocatedValue {
    /// The text of a string; nil for other kinds.
    fileprivate var string: String? {
        guard case .string(let text) = kind else { return nil }
        return text
    }
}
