public import WarrantModel
public import WarrantText

/// Adds records to a bibliography file without touching what it holds.
public enum BibliographyFile {
    /// Returns the bytes of `references.json` with records added, each before the first key that sorts after it.
    ///
    /// Every byte of the records already there stays as it is.
    ///
    /// - Throws: `ExportError` when the file is no JSON array.
    public static func adding(_ references: [Reference], to source: SourceText) throws(ExportError) -> [UInt8] {
        guard !references.isEmpty else { return source.bytes }
        guard case .sequence(let elements) = try JSONRows.read(source).kind else {
            throw ExportError(.badInput, "a bibliography is a JSON array", location: source.location(at: 0))
        }
        let existing = elements.map { element -> (id: String, range: Range<Int>) in
            guard case .string(let id) = element["id"]?.kind else { return ("", element.range) }
            return (id, element.range)
        }
        let added = references.sorted { $0.id < $1.id }
        guard let last = existing.last else {
            return Array(("[\n" + added.map(text).joined(separator: ",\n") + "\n]\n").utf8)
        }
        var insertions: [Int: [Reference]] = [:]
        var after: [Reference] = []
        for reference in added {
            if let next = existing.first(where: { $0.id > reference.id.rawValue }) {
                insertions[next.range.lowerBound, default: []].append(reference)
            } else {
                after.append(reference)
            }
        }
        var writer = ByteWriter(capacity: source.bytes.count + added.count * 800)
        var start = 0
        for position in insertions.keys.sorted() {
            writer.append(Array(source.bytes[start..<position]))
            for reference in insertions[position] ?? [] { writer.append(String(text(reference).dropFirst()) + ",\n ") }
            start = position
        }
        writer.append(Array(source.bytes[start..<last.range.upperBound]))
        for reference in after { writer.append(",\n" + text(reference)) }
        writer.append(Array(source.bytes[last.range.upperBound...]))
        return writer.bytes
    }

    /// A record indented by one space per level, as the catalogue's file is.
    private static func text(_ reference: Reference) -> String {
        CSLFormat.catalogRecord(reference).text().split(separator: "\n").map { line in
            let depth = line.prefix { $0 == " " }.count / 2
            return String(repeating: " ", count: depth + 1) + line.drop { $0 == " " }
        }.joined(separator: "\n")
    }
}
