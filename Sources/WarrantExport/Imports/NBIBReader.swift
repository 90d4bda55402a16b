import WarrantModel
public import WarrantText

/// Reads PubMed's MEDLINE layout.
public struct NBIBReader: ReferenceReader {
    public let name = "nbib"
    public let fileExtensions = ["nbib", "medline"]
    public let summary = """
        PubMed's MEDLINE layout. Links to retractions, corrections and expressions of concern set the record's status; \
        tags without a place here are kept and written back.
        """

    /// What a link to another paper says about this one, gravest first.
    private static let links: [(tag: String, status: RetractionStatus)] = [
        ("RIN", .retraction), ("PRIN", .retraction), ("ECI", .expressionOfConcern), ("CRI", .retractedAndReplaced),
        ("RPI", .retractedAndReplaced), ("EIN", .correction),
    ]

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool {
        for line in 1...min(source.lineStarts.count, 50) {
            guard let (tag, _) = Self.tag(source.text(in: source.byteRange(ofLine: line))) else { continue }
            return ["PMID", "OWN", "STAT", "OID", "DCOM", "LR", "VI", "TI", "FAU", "CN", "DP", "IP", "LID"].contains(
                tag)
        }
        return false
    }

    public func read(_ source: SourceText) -> ReferenceReading {
        let (source, loss) = TextDecoding.utf8(source)
        var reading = ReferenceReading()
        reading.losses += [loss].compactMap { $0 }
        var fields: [(tag: String, value: String)] = []
        var start = 1
        func finish() {
            guard !fields.isEmpty else { return }
            reading.references.append(
                ImportedReference(
                    reference: Self.reference(fields),
                    location: SourceLocation(file: source.name, line: start, column: 1)))
            fields = []
        }
        for line in 1...source.lineStarts.count {
            let text = source.text(in: source.byteRange(ofLine: line))
            if ReferenceBuilder.trimmed(text).isEmpty {
                finish()
            } else if let (tag, value) = Self.tag(text) {
                if tag == "PMID", fields.contains(where: { $0.tag == "PMID" }) { finish() }
                if fields.isEmpty { start = line }
                fields.append((tag, value))
            } else if text.hasPrefix("      "), !fields.isEmpty {
                fields[fields.count - 1].value += " " + ReferenceBuilder.trimmed(text)
            } else {
                reading.diagnostics.append(
                    ReferenceBuilder.problem(
                        "expected a MEDLINE tag such as 'PMID- ' or a line indented by six", source, line: line))
            }
        }
        finish()
        return reading
    }

    /// Returns the tag and value of a line: up to four characters, padded, a hyphen and a space.
    private static func tag(_ line: String) -> (tag: String, value: String)? {
        let bytes = Array(line.utf8)
        guard bytes.count >= 5, bytes[4] == UInt8(ascii: "-"), bytes.count == 5 || bytes[5] == ASCII.space else {
            return nil
        }
        let tag = ReferenceBuilder.trimmed(String(decoding: bytes[..<4], as: UTF8.self))
        guard !tag.isEmpty,
            tag.utf8.allSatisfy({
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            })
        else { return nil }
        return (tag, ReferenceBuilder.trimmed(String(decoding: bytes[5...], as: UTF8.self)))
    }

    private static func reference(_ fields: [(tag: String, value: String)]) -> Reference {
        var builder = ReferenceBuilder()
        builder.reference.type = "article-journal"
        let hasFullNames = fields.contains { $0.tag == "FAU" }
        var seen: Set<String> = []
        for (tag, value) in fields {
            let isFirst = seen.insert(tag).inserted
            if !set(tag, value, isFirst, hasFullNames, in: &builder) { builder.keep("nbib", tag, value) }
        }
        for (tag, status) in links.reversed() where seen.contains(tag) { builder.reference.retraction = status }
        if fields.contains(where: { $0.tag == "PT" && $0.value == "Retracted Publication" }) {
            builder.reference.retraction = .retraction
        }
        return builder.finished()
    }

    /// Puts a field in its place; false when it has none.
    private static func set(
        _ tag: String, _ value: String, _ isFirst: Bool, _ hasFullNames: Bool, in builder: inout ReferenceBuilder
    ) -> Bool {
        if tag == "FAU" || (tag == "AU" && !hasFullNames) {
            builder.reference.author.append(tag == "FAU" ? ReferenceBuilder.name(value) : shortName(value))
            return true
        }
        // Short names repeat the full ones.
        if tag == "AU" { return true }
        if tag == "CN" {
            builder.reference.author.append(ReferenceName(literal: value))
            return true
        }
        if tag == "LID" || tag == "AID", value.hasSuffix("[doi]") {
            let doi = ReferenceBuilder.doi(String(value.dropLast(5)))
            if builder.reference.doi == nil { builder.reference.doi = doi }
            return doi != nil && doi == builder.reference.doi
        }
        if tag == "PT" { return value == "Journal Article" }
        guard isFirst, let place = places[tag] else { return false }
        return place(value, &builder)
    }

    private static let places: [String: @Sendable (String, inout ReferenceBuilder) -> Bool] = [
        "PMID": { value, builder in
            builder.reference.pmid = ReferenceBuilder.pmid(value)
            return builder.reference.pmid != nil
        },
        "OID": { value, builder in
            builder.reference.id = .init(value)
            return true
        },
        "TI": { value, builder in
            builder.reference.title = value
            return true
        },
        "JT": { value, builder in
            builder.reference.containerTitle = value
            return true
        },
        "PB": { value, builder in
            builder.reference.publisher = value
            return true
        },
        "VI": { value, builder in
            builder.reference.volume = value
            return true
        },
        "IP": { value, builder in
            builder.reference.issue = value
            return true
        },
        "PG": { value, builder in
            builder.reference.page = value
            return true
        },
        "DP": { value, builder in
            builder.setDate(value)
            return builder.reference.year != nil
        },
    ]

    /// "Crossley KM" as family name and initials.
    private static func shortName(_ text: String) -> ReferenceName {
        guard let space = text.lastIndex(of: " ") else { return ReferenceName(literal: text) }
        return ReferenceName(family: String(text[..<space]), given: String(text[text.index(after: space)...]))
    }
}
