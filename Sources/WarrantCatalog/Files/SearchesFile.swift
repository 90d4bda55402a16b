import WarrantModel
import WarrantText

/// `Sources-References/searches.yaml`: what was searched where little or nothing was found.
enum SearchesFile: CatalogFile {
    static let name = "searches"
    static let title = "Searches made for evidence about claims"
    static let shape = Shape.list(
        .object([
            .required("claim", .text(), "the claim searched for"),
            .required("searched", .list(.text()), "the searches, as they were worded"),
            .required("note", .text(), "what was found, or not"),
        ]))

    static func decode(_ cursor: Cursor, into file: inout FileReading) -> [SearchRecord] {
        cursor.elements.map { entry in
            let claim: Claim.ID = entry.id("claim")
            file.mention(.claim(claim), at: entry.required("claim"))
            return SearchRecord(claim: claim, searched: entry.texts("searched"), note: entry.text("note"))
        }
    }

    static func encode(_ searches: [SearchRecord]) -> JSONValue {
        .array(searches.map { search in
            [
                "claim": .string(search.claim.rawValue),
                "searched": .array(search.searched.map(JSONValue.string)), "note": .string(search.note),
            ]
        })
    }
}
