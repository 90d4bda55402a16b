import WarrantModel

extension Reference {
    /// Where the reference can be looked up: its DOI, else the page where it was read.
    var address: String? {
        doi.map { "https://doi.org/" + $0 } ?? url.flatMap { $0.isWebAddress ? $0 : nil }
    }

    /// What every citation of the reference must say; nil when there is nothing to say.
    var citationNote: String? {
        let notes = [isPartial ? "partial" : nil, retraction.note].compactMap { $0 }
        return notes.isEmpty ? nil : notes.joined(separator: ", ")
    }

    /// The reference as an entry of a list.
    var entry: String {
        var parts = [names.isEmpty ? "Author not seen" : names]
        parts.append(year.map { "(\($0))" } ?? "(year not seen)")
        var text = parts.joined(separator: " ") + ". " + (title ?? "Title not seen").closed
        if let containerTitle { text += " \(containerTitle)" + volumeAndPages + "." }
        if let publisher, publisher != containerTitle { text += " " + publisher.closed }
        return text
    }

    private var volumeAndPages: String {
        var text = ""
        if let volume { text += " \(volume)" + (issue.map { "(\($0))" } ?? "") }
        if let page { text += (text.isEmpty ? " " : ":") + page }
        return text
    }

    private var names: String {
        let all = author.filter { !$0.isEtAl }
            .map { $0.literal ?? [$0.family, $0.given].compactMap { $0 }.joined(separator: " ") }
        guard all.count == author.count else {
            // How many more there are, the record does not say.
            return all.isEmpty ? "" : all.prefix(3).joined(separator: ", ") + " et al."
        }
        return all.count > 6 ? all.prefix(3).joined(separator: ", ") + " and \(all.count - 3) others" : all.joined(separator: ", ")
    }
}

extension RetractionStatus {
    /// What to say with a citation; nil when there is nothing to say.
    var note: String? {
        switch self {
        case .unknown, .none, .reinstatement: nil
        case .correction: "corrected"
        case .expressionOfConcern: "expression of concern"
        case .retraction: "RETRACTED"
        case .retractedAndReplaced: "RETRACTED and replaced"
        }
    }
}

extension Catalog {
    /// A citation of a reference, with its note and address.
    func citation(_ key: CitationKey) -> SummaryRun {
        let reference = reference(key)
        return .citation(key, note: reference?.citationNote, address: reference?.address)
    }
}

extension String {
    /// Whether the text is an address that a browser opens and that runs nothing.
    var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }

    /// The host of an address.
    var host: String {
        guard isWebAddress, let start = firstRange(of: "//") else { return self }
        return String(self[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }

    /// The first place where a text occurs. Complexity: O(n·m).
    func firstRange(of text: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
