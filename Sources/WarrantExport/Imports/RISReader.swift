import WarrantModel
public import WarrantText

/// Reads RIS and its dialects.
public struct RISReader: ReferenceReader {
    public let name = "ris"
    public let fileExtensions = ["ris", "txt"]
    public let summary = """
        RIS in its dialects (A1/AU, T1/TI, Y1/PY, JF/JO/T2), lines without a tag continuing the one before. Tags without \
        a place here are kept and written back; links to local files are dropped.
        """

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool {
        for line in 1...min(source.lineStarts.count, 200) {
            guard let (tag, _) = Self.tag(source.text(in: source.byteRange(ofLine: line))) else { continue }
            return tag == "TY"
        }
        return false
    }

    public func read(_ source: SourceText) -> ReferenceReading {
        let (source, loss) = TextDecoding.utf8(source)
        var reading = ReferenceReading()
        reading.losses += [loss].compactMap { $0 }
        var record: Record?
        for line in 1...source.lineStarts.count {
            let text = source.text(in: source.byteRange(ofLine: line))
            guard let (tag, value) = Self.tag(text) else {
                let rest = ReferenceBuilder.trimmed(text)
                if rest.isEmpty { continue }
                if record?.extendLast(rest) != true {
                    reading.diagnostics.append(
                        ReferenceBuilder.problem("expected a RIS tag such as 'TY  - '", source, line: line))
                }
                continue
            }
            if tag == "TY" {
                if let open = record {
                    reading.diagnostics.append(
                        ReferenceBuilder.problem("the record has no 'ER  - '", source, line: open.line))
                }
                record = Record(line: line, fields: [("TY", value)])
            } else if tag == "ER" {
                if let finished = record {
                    reading.references.append(finished.imported(in: source, losses: &reading.losses))
                } else {
                    reading.diagnostics.append(
                        ReferenceBuilder.problem("'ER' without a record before it", source, line: line))
                }
                record = nil
            } else if record != nil {
                record?.fields.append((tag, value))
            } else {
                reading.diagnostics.append(
                    ReferenceBuilder.problem("'\(tag)' stands before the first 'TY  - '", source, line: line))
            }
        }
        if let open = record {
            reading.diagnostics.append(ReferenceBuilder.problem("the record has no 'ER  - '", source, line: open.line))
        }
        return reading
    }

    /// Returns the tag and value of a line, or nil when it has no tag.
    private static func tag(_ line: String) -> (tag: String, value: String)? {
        let bytes = Array(line.utf8.prefix(6))
        guard bytes.count >= 5, bytes[2] == ASCII.space, bytes[3] == ASCII.space, bytes[4] == UInt8(ascii: "-"),
            bytes.count == 5 || bytes[5] == ASCII.space,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[0]),
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[1])
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[1])
        else { return nil }
        return (
            String(decoding: bytes[..<2], as: UTF8.self),
            ReferenceBuilder.trimmed(String(decoding: line.utf8.dropFirst(5), as: UTF8.self))
        )
    }
}

/// The lines of one record.
private struct Record {
    let line: Int
    var fields: [(tag: String, value: String)]

    mutating func extendLast(_ text: String) -> Bool {
        guard let last = fields.indices.last else { return false }
        fields[last].value += " " + text
        return true
    }

    func imported(in source: SourceText, losses: inout [ImportLoss]) -> ImportedReference {
        var builder = ReferenceBuilder()
        var used: Set<Int> = []
        // Of several tags for one field the first in this order wins; the others are kept as they are.
        func take(_ tags: [String]) -> String? {
            for tag in tags {
                if let index = fields.firstIndex(where: { $0.tag == tag && !$0.value.isEmpty }) {
                    used.insert(index)
                    return fields[index].value
                }
            }
            return nil
        }
        let type = take(["TY"]) ?? ""
        builder.reference.type = RISFormat.types.first { $0.ris == type }?.csl ?? "document"
        if !RISFormat.types.contains(where: { $0.ris == type }) { builder.keep("ris", "TY", type) }
        builder.reference.title = take(["TI", "T1", "CT"])
        builder.reference.containerTitle = take(["T2", "JF", "JO", "JA", "J2"])
        builder.reference.publisher = take(["PB"])
        builder.reference.volume = take(["VL"])
        builder.reference.issue = take(["IS"])
        builder.reference.url = take(["UR"])
        builder.reference.id = .init(take(["ID"]) ?? "")
        if let date = take(["DA"]) { builder.setDate(date) }
        if let date = take(["PY", "Y1"]) {
            if builder.reference.year == nil { builder.setDate(date) }
        }
        let first = take(["SP"])
        let last = take(["EP"])
        builder.reference.page = first.map { start in
            last.map { $0 == start || start.contains("-") ? start : "\(start)-\($0)" } ?? start
        }
        if let doi = take(["DO"]) {
            builder.reference.doi = ReferenceBuilder.doi(doi)
            if builder.reference.doi == nil { builder.keep("ris", "DO", doi) }
        }
        if fields.contains(where: { $0.tag == "DB" && $0.value.lowercased().contains("pubmed") }),
            let pmid = take(["AN"]).flatMap(ReferenceBuilder.pmid)
        {
            builder.reference.pmid = pmid
            _ = take(["DB"])
        }
        for (index, field) in fields.enumerated() where !used.contains(index) {
            if field.tag == "AU" || field.tag == "A1" {
                builder.reference.author.append(ReferenceBuilder.name(field.value))
            } else if ["L1", "L2", "L3", "L4"].contains(field.tag), !Address.isAddress(field.value) {
                losses.append(ImportLoss(field.tag, "a link to a local file is dropped"))
            } else {
                builder.keep("ris", field.tag, field.value)
            }
        }
        return ImportedReference(
            reference: builder.finished(), location: SourceLocation(file: source.name, line: line, column: 1))
    }
}
