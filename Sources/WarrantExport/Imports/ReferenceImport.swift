public import WarrantModel
public import WarrantText

/// What an import of references would do to a bibliography. Making one writes nothing.
public struct ReferenceImport: Sendable {
    /// What a record is to the bibliography.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Not there yet; it would be added.
        case new
        /// There already, and nothing differs.
        case same
        /// There already, and something differs; nothing is changed.
        case conflicting
    }

    /// A field that differs.
    public struct Difference: Sendable, Hashable {
        public let field: String
        /// What the bibliography holds; nil where it holds nothing.
        public let existing: String?
        public let imported: String
    }

    /// A record of the file with its standing.
    public struct Entry: Sendable {
        public let standing: Standing
        /// The record; a new one has the key it would be added under.
        public let reference: Reference
        /// The key of the record that is the same work.
        public let existing: CitationKey?
        /// By what the two were recognized as one work: DOI, PMID, or title and year.
        public let matchedBy: String?
        public let differences: [Difference]
        public let location: SourceLocation
    }

    public let entries: [Entry]

    /// Compares the records of a file with a bibliography and with each other.
    ///
    /// The same work is recognized by DOI, then PMID, then key and title, then title and year; titles are compared by
    /// letters and digits only, ignoring case.
    public init(_ imported: [ImportedReference], into bibliography: [Reference]) {
        var index = WorkIndex(bibliography)
        var keys = Set(bibliography.flatMap { [$0.id.rawValue] + $0.aliases })
        entries = imported.map { item in
            if let (existing, reason) = index.match(item.reference) {
                let differences = Self.differences(existing, item.reference)
                return Entry(
                    standing: differences.isEmpty ? .same : .conflicting, reference: item.reference,
                    existing: existing.id, matchedBy: reason, differences: differences, location: item.location)
            }
            var reference = item.reference
            reference.id = .init(Self.key(for: reference, avoiding: keys))
            reference.seenAt = reference.seenAt.isEmpty ? [item.location.file] : reference.seenAt
            Self.markUnseen(&reference)
            keys.insert(reference.id.rawValue)
            index.insert(reference)
            return Entry(
                standing: .new, reference: reference, existing: nil, matchedBy: nil, differences: [],
                location: item.location)
        }
    }

    /// The records that would be added.
    public var new: [Reference] {
        entries.filter { $0.standing == .new }.map(\.reference)
    }

    /// An imported record was not checked against a page, so it is partial and names what it lacks.
    private static func markUnseen(_ reference: inout Reference) {
        guard reference.verification == .partial, reference.missing.isEmpty else { return }
        let fields: [(String, Bool)] = [
            ("title", reference.title == nil), ("author", reference.author.isEmpty),
            ("container-title", reference.containerTitle == nil && reference.type.hasPrefix("article")),
            ("issued", reference.year == nil),
        ]
        reference.missing = fields.filter(\.1).map(\.0)
        if reference.note == nil { reference.note = "Imported and not checked against a page." }
    }

    private static func differences(_ existing: Reference, _ imported: Reference) -> [Difference] {
        let fields: [(String, String?, String?)] = [
            ("title", existing.title, imported.title),
            ("author", authors(existing), authors(imported)),
            ("container-title", existing.containerTitle, imported.containerTitle),
            ("issued", existing.year.map(String.init), imported.year.map(String.init)),
            ("volume", existing.volume, imported.volume), ("issue", existing.issue, imported.issue),
            ("page", existing.page, imported.page), ("DOI", existing.doi, imported.doi),
            ("PMID", existing.pmid, imported.pmid), ("publisher", existing.publisher, imported.publisher),
            ("retraction", known(existing), known(imported)),
        ]
        return fields.compactMap { field, old, new in
            guard let new, Self.normalized(new) != Self.normalized(old ?? "") else { return nil }
            return Difference(field: field, existing: old, imported: new)
        }
    }

    private static func known(_ reference: Reference) -> String? {
        reference.retraction == .unknown ? nil : reference.retraction.rawValue
    }

    /// Authors by family name, because records differ in how they give first names.
    private static func authors(_ reference: Reference) -> String? {
        let names = reference.author.map { $0.family ?? $0.literal ?? "" }
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// Letters and digits in lower case; accents count.
    static func normalized(_ text: String) -> String {
        String(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
                .map(Character.init))
    }

    /// Returns a key of family name, year and a word of the title that nobody has yet, such as `crossley2002physical`.
    static func key(for reference: Reference, avoiding taken: Set<String>) -> String {
        func ascii(_ text: String) -> String {
            String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        }
        let own = reference.id.rawValue
        if !own.isEmpty, !taken.contains(own),
            own.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
        {
            return own
        }
        let name = ascii(reference.author.first.map { $0.family ?? $0.literal ?? "" } ?? "")
        let word = (reference.title ?? "").split { !$0.isLetter }.first { $0.count > 3 }.map { ascii(String($0)) } ?? ""
        let base = (name.isEmpty ? "anonymous" : name) + (reference.year.map(String.init) ?? "") + word
        guard taken.contains(base) else { return base }
        var number = 2
        while taken.contains("\(base)-\(number)") { number += 1 }
        return "\(base)-\(number)"
    }
}

/// Finds a work by its identifiers.
private struct WorkIndex {
    private var byDOI: [String: Reference] = [:]
    private var byPMID: [String: Reference] = [:]
    private var byTitle: [String: Reference] = [:]
    private var byKey: [CitationKey: Reference] = [:]

    init(_ references: [Reference]) {
        for reference in references { insert(reference) }
    }

    mutating func insert(_ reference: Reference) {
        if let doi = reference.doi { byDOI[doi.lowercased(), default: reference] = reference }
        if let pmid = reference.pmid { byPMID[pmid] = reference }
        if let title = titleKey(reference) { byTitle[title] = reference }
        byKey[reference.id] = reference
    }

    func match(_ reference: Reference) -> (Reference, String)? {
        if let doi = reference.doi, let found = byDOI[doi.lowercased()] { return (found, "DOI") }
        if let pmid = reference.pmid, let found = byPMID[pmid] { return (found, "PMID") }
        // A key alone says nothing, because somebody else's file may use it for another work.
        if let found = byKey[reference.id], sameTitle(found, reference), !differInDOI(found, reference) {
            return (found, "key and title")
        }
        guard let title = titleKey(reference), let found = byTitle[title], !differInDOI(found, reference) else {
            return nil
        }
        return (found, "title and year")
    }

    /// Two different DOIs are two works, however alike their titles.
    private func differInDOI(_ left: Reference, _ right: Reference) -> Bool {
        guard let first = left.doi, let second = right.doi else { return false }
        return first.lowercased() != second.lowercased()
    }

    private func sameTitle(_ left: Reference, _ right: Reference) -> Bool {
        ReferenceImport.normalized(left.title ?? "") == ReferenceImport.normalized(right.title ?? "")
    }

    private func titleKey(_ reference: Reference) -> String? {
        guard let title = reference.title, let year = reference.year else { return nil }
        let normalized = ReferenceImport.normalized(title)
        return normalized.isEmpty ? nil : "\(normalized) \(year)"
    }
}
