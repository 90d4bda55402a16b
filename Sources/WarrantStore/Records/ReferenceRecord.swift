internal import WarrantModel

/// The row of a reference; its lists are rows of other tables.
enum ReferenceRecord {
    static func values(_ reference: Reference) -> [RowWriter.Value] {
        [
            reference.id.rawValue, reference.type, reference.title, reference.containerTitle,
            reference.publisher, reference.volume, reference.issue, reference.page, reference.year,
            reference.month, reference.day, reference.doi, reference.pmid, reference.url,
            reference.verification.rawValue, reference.note, reference.retraction.rawValue,
        ]
    }

    /// Returns the reference with its lists still empty.
    static func read(_ reader: inout ColumnReader) throws -> Reference {
        Reference(
            id: try reader.value(), type: try reader.text(), title: try reader.optionalText(),
            containerTitle: try reader.optionalText(), publisher: try reader.optionalText(),
            volume: try reader.optionalText(), issue: try reader.optionalText(),
            page: try reader.optionalText(), year: try reader.optionalInteger(),
            month: try reader.optionalInteger(), day: try reader.optionalInteger(),
            doi: try reader.optionalText(), pmid: try reader.optionalText(), url: try reader.optionalText(),
            verification: try reader.value(), note: try reader.optionalText(), retraction: try reader.value())
    }
}

/// The row of an author.
enum AuthorRecord {
    static func values(_ name: ReferenceName, of reference: Reference, at position: Int) -> [RowWriter.Value] {
        [reference.id.rawValue, position, name.family, name.given, name.literal]
    }

    static func read(_ reader: inout ColumnReader) throws -> (String, ReferenceName) {
        let reference = try reader.text()
        _ = try reader.integer()
        return (
            reference,
            ReferenceName(
                family: try reader.optionalText(), given: try reader.optionalText(),
                literal: try reader.optionalText())
        )
    }
}
