import WarrantModel

/// Short names of references for running text, such as "Crossley 2002".
enum CitationLabel {
    /// Returns the first author's family name and the year; the key where neither was seen.
    static func of(_ reference: Reference?, key: CitationKey) -> String {
        guard let reference, let name = reference.author.first.flatMap(name) else { return key.rawValue }
        let year = reference.year.map { " \($0)" } ?? ""
        return name + year + (reference.isPartial ? " (partial record)" : "")
    }

    private static func name(_ author: ReferenceName) -> String? {
        author.family ?? author.literal ?? author.given
    }
}
