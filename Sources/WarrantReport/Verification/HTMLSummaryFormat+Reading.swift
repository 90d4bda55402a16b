public import WarrantText

extension HTMLSummaryFormat: VerifiableSummaryFormat {
    public func reading(of source: SourceText) -> SummaryReading? {
        let tokens = HTMLTokenizer.tokens(source.bytes)
        var reader = Reader()
        for token in tokens { reader.read(token) }
        guard reader.schema == JSONSummaryFormat.schema else { return nil }
        return reader.reading
    }

    /// Collects what a reader of the page sees, statement by statement.
    private struct Reader {
        var reading = SummaryReading()
        var schema: String?
        /// The elements open around the current place; a statement has its name, keys and words so far.
        private var open: [(element: String, statement: (id: String, keys: [String], text: String)?)] = []

        mutating func read(_ token: HTMLToken) {
            switch token {
            case .open(let name, let attributes, let isClosed, let source):
                reading.markup.append(source)
                let values = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
                if name == "meta", values["name"] == "warrant-schema" { schema = values["content"] }
                if name == "meta", values["name"] == "warrant-scope" {
                    reading.scope = values["content"].flatMap { $0.isEmpty ? nil : $0 }
                }
                guard !isClosed else { return }
                let statement = values["data-statement"].map { id in
                    (id: id, keys: (values["data-keys"] ?? "").split(separator: " ").map(String.init), text: "")
                }
                open.append((name, statement))
            case .close(let name): close(name)
            case .text(let text): append(text)
            case .raw(let text): reading.markup.append(text)
            }
        }

        private mutating func append(_ text: String) {
            if let index = open.lastIndex(where: { $0.statement != nil }) {
                open[index].statement?.text += text
            } else if !text.singleSpaced.isEmpty {
                reading.furniture.append(text.singleSpaced)
            }
        }

        private mutating func close(_ name: String) {
            guard let index = open.lastIndex(where: { $0.element == name }) else { return }
            for entry in open[index...].reversed() {
                guard let statement = entry.statement else { continue }
                reading.statements.append(SummaryReading.Statement(
                    id: statement.id, text: statement.text.singleSpaced, keys: statement.keys))
            }
            open.removeSubrange(index...)
        }
    }
}
