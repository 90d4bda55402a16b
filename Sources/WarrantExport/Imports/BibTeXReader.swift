import WarrantModel
public import WarrantText

/// Reads BibTeX and BibLaTeX.
public struct BibTeXReader: ReferenceReader {
    public let name = "bibtex"
    public let fileExtensions = ["bib"]
    public let summary = """
        BibTeX and BibLaTeX with @string, concatenation and TeX accents. Fields without a place here are kept and \
        written back; `file` fields, which hold local paths, are dropped.
        """

    public init() {}

    public func recognizes(_ source: SourceText) -> Bool {
        for line in 1...min(source.lineStarts.count, 200) {
            let text = ReferenceBuilder.trimmed(source.text(in: source.byteRange(ofLine: line)))
            if text.isEmpty || text.hasPrefix("%") { continue }
            guard text.hasPrefix("@"), let brace = text.firstIndex(where: { $0 == "{" || $0 == "(" }) else {
                return false
            }
            return text[text.index(after: text.startIndex)..<brace].allSatisfy { $0.isLetter || $0 == " " }
        }
        return false
    }

    public func read(_ source: SourceText) -> ReferenceReading {
        let (source, loss) = TextDecoding.utf8(source)
        var parser = BibParser(source)
        var reading = ReferenceReading()
        reading.losses += [loss].compactMap { $0 }
        do {
            for entry in try parser.entries() {
                reading.references.append(
                    ImportedReference(
                        reference: Self.reference(entry, &reading.losses), location: source.location(at: entry.start)))
            }
        } catch {
            reading.diagnostics.append(error.diagnostic)
        }
        reading.losses += parser.losses
        return reading
    }

    private static let types: [String: String] = [
        "article": "article-journal", "book": "book", "incollection": "chapter", "inbook": "chapter",
        "inproceedings": "paper-conference", "conference": "paper-conference", "techreport": "report",
        "report": "report", "phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis", "online": "webpage",
        "misc": "document", "dataset": "dataset",
    ]

    private static func reference(_ entry: BibParser.Entry, _ losses: inout [ImportLoss]) -> Reference {
        var builder = ReferenceBuilder()
        builder.reference.id = .init(entry.key)
        builder.reference.type = types[entry.type] ?? "document"
        if types[entry.type] == nil { builder.keep("bibtex", "type", entry.type) }
        let isPubMed = entry.fields.contains { $0.name == "eprinttype" && $0.value.lowercased() == "pubmed" }
        for (name, value) in entry.fields {
            if name == "file" || name == "local-url" || name == "bdsk-file-1" {
                losses.append(ImportLoss(name, "a local path is dropped"))
            } else if isPubMed, name == "eprint" || name == "eprinttype" {
                if name == "eprint" { builder.reference.pmid = ReferenceBuilder.pmid(value) }
            } else if let place = places[name] {
                if !place(value, &builder) { builder.keep("bibtex", name, TeXText.decode(value)) }
            } else {
                builder.keep("bibtex", name, TeXText.decode(value))
            }
        }
        return builder.finished()
    }

    private static func plain(_ path: any WritableKeyPath<Reference, String?> & Sendable)
        -> @Sendable (String, inout ReferenceBuilder) -> Bool
    {
        { value, builder in
            guard builder.reference[keyPath: path] == nil else { return false }
            builder.reference[keyPath: path] = TeXText.decode(value)
            return true
        }
    }

    private static let places: [String: @Sendable (String, inout ReferenceBuilder) -> Bool] = [
        "title": plain(\.title), "journal": plain(\.containerTitle), "journaltitle": plain(\.containerTitle),
        "booktitle": plain(\.containerTitle), "howpublished": plain(\.containerTitle), "publisher": plain(\.publisher),
        "institution": plain(\.publisher), "school": plain(\.publisher), "organization": plain(\.publisher),
        "volume": plain(\.volume), "number": plain(\.issue), "issue": plain(\.issue), "note": plain(\.note),
        "author": { value, builder in
            builder.reference.author = BibNames.read(value)
            return true
        },
        "year": { value, builder in
            if builder.reference.year == nil { builder.setDate(value) }
            return builder.reference.year != nil
        },
        "date": { value, builder in
            builder.setDate(value)
            return builder.reference.year != nil
        },
        "month": { value, builder in
            builder.reference.month = ReferenceBuilder.month(value)
            return builder.reference.month != nil
        },
        "pages": { value, builder in
            // A range of two hyphens is a range.
            builder.reference.page = TeXText.decode(value.split(separator: "-").joined(separator: "-"))
            return true
        },
        "doi": { value, builder in
            builder.reference.doi = ReferenceBuilder.doi(value)
            return builder.reference.doi != nil
        },
        "url": { value, builder in
            builder.reference.url = value
            return true
        },
        "pmid": { value, builder in
            builder.reference.pmid = ReferenceBuilder.pmid(value)
            return builder.reference.pmid != nil
        },
    ]
}
