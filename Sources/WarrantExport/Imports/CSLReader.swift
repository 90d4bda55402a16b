import WarrantModel
public import WarrantText

/// Reads CSL-JSON, this program's own export included.
public struct CSLReader: ReferenceReader {
    public let name = "csl"
    public let fileExtensions = ["json"]
    public let summary = """
        CSL-JSON. What this program wrote under `custom` is read back; every other property without a place here is \
        kept as JSON text and shown in the loss report.
        """

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool {
        var bytes = source.bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        let first = bytes.first {
            $0 != ASCII.space && $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn && $0 != ASCII.tab
        }
        return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    }

    public func read(_ source: SourceText) -> ReferenceReading {
        var reading = ReferenceReading()
        let value: LocatedValue
        do {
            value = try JSONReader.read(source)
        } catch {
            reading.diagnostics = [error.diagnostic]
            return reading
        }
        let items: [LocatedValue]
        if case .sequence(let elements) = value.kind {
            items = elements
        } else if case .sequence(let elements) = value["items"]?.kind {
            items = elements
        } else {
            items = [value]
        }
        for item in items {
            guard case .mapping(let entries) = item.kind, item["type"] != nil || item["title"] != nil else {
                reading.diagnostics.append(
                    Diagnostic(
                        code: "I001", in: source, at: item.range,
                        message: "expected a CSL-JSON record, found \(item.found)"))
                continue
            }
            reading.references.append(
                ImportedReference(
                    reference: Self.reference(entries, source, &reading.losses),
                    location: source.location(at: item.range.lowerBound)))
        }
        return reading
    }

    private static func reference(
        _ entries: [LocatedValue.Entry], _ source: SourceText, _ losses: inout [ImportLoss]
    ) -> Reference {
        var builder = ReferenceBuilder()
        var note: String?
        for entry in entries {
            switch entry.key {
            case "author": builder.reference.author = names(entry.value)
            case "issued": setDate(entry.value, in: &builder)
            case "custom": setCustom(entry.value, in: &builder)
            case "note": note = text(entry.value)
            case "DOI": builder.reference.doi = text(entry.value).flatMap(ReferenceBuilder.doi)
            case "PMID": builder.reference.pmid = text(entry.value).flatMap(ReferenceBuilder.pmid)
            default:
                if let place = places[entry.key], let text = text(entry.value) {
                    place(text, &builder.reference)
                } else {
                    builder.keep("csl", entry.key, source.text(in: entry.value.range))
                    losses.append(ImportLoss(entry.key, "kept as it stands; no place for it here"))
                }
            }
        }
        // The export's note repeats what `custom` holds; somebody else's note is the record's own.
        if !entries.contains(where: { $0.key == "custom" }) { builder.reference.note = note }
        return builder.finished()
    }

    private static let places: [String: @Sendable (String, inout Reference) -> Void] = [
        "id": { $1.id = .init($0) }, "type": { $1.type = $0 }, "title": { $1.title = $0 },
        "container-title": { $1.containerTitle = $0 }, "publisher": { $1.publisher = $0 },
        "volume": { $1.volume = $0 }, "issue": { $1.issue = $0 }, "page": { $1.page = $0 }, "URL": { $1.url = $0 },
    ]

    private static func text(_ value: LocatedValue) -> String? {
        switch value.kind {
        case .string(let text): text
        case .number(_, let text): text
        default: nil
        }
    }

    private static func names(_ value: LocatedValue) -> [ReferenceName] {
        guard case .sequence(let names) = value.kind else { return [] }
        return names.map { name in
            let particle = name["non-dropping-particle"].flatMap(text).map { $0 + " " } ?? ""
            return ReferenceName(
                family: name["family"].flatMap(text).map { particle + $0 }, given: name["given"].flatMap(text),
                literal: name["literal"].flatMap(text))
        }
    }

    private static func setDate(_ value: LocatedValue, in builder: inout ReferenceBuilder) {
        if let raw = text(value) ?? value["raw"].flatMap(text) ?? value["literal"].flatMap(text) {
            builder.setDate(raw)
            return
        }
        guard case .sequence(let dates) = value["date-parts"]?.kind, case .sequence(let parts) = dates.first?.kind
        else { return }
        let numbers = parts.map { text($0).flatMap { Int($0) } }
        builder.reference.year = numbers.first ?? nil
        builder.reference.month = numbers.count > 1 ? numbers[1] : nil
        builder.reference.day = numbers.count > 2 ? numbers[2] : nil
    }

    private static func setCustom(_ value: LocatedValue, in builder: inout ReferenceBuilder) {
        func list(_ key: String) -> [String] {
            guard case .sequence(let values) = value[key]?.kind else { return [] }
            return values.compactMap(text)
        }
        builder.reference.verification = value["verification"].flatMap(text).flatMap(Verification.init) ?? .partial
        builder.reference.missing = list("missing")
        builder.reference.seenAt = list("seenAt")
        builder.reference.aliases = list("aliases")
        builder.reference.note = value["note"].flatMap(text)
        builder.reference.retraction = value["retraction"].flatMap(text).flatMap(RetractionStatus.init) ?? .unknown
        guard case .mapping(let kept) = value["unknownFields"]?.kind else { return }
        for entry in kept { builder.reference.unknownFields[entry.key] = text(entry.value) }
    }
}
