import WarrantModel
import WarrantText

/// Writes statements as HTML that is also well-formed XML.
enum HTMLText {
    /// Escapes text for elements and quoted attributes; a line break becomes a space.
    static func escape(_ text: String) -> String {
        MarkupText.escaped(text, breaks: .spaced)
    }

    /// Returns an element that carries a statement and the keys it rests on.
    static func element(_ tag: String, _ statement: SummaryStatement, class name: String? = nil, id: String? = nil) -> String {
        "<\(tag)\(attributes(statement, class: name, id: id))>\(render(statement))</\(tag)>"
    }

    /// Returns the attributes of an element that carries a statement.
    static func attributes(_ statement: SummaryStatement, class name: String? = nil, id: String? = nil) -> String {
        let keys = statement.keys.map(\.label).joined(separator: " ")
        return (id.map { " id=\"\($0)\"" } ?? "") + (name.map { " class=\"\($0)\"" } ?? "")
            + " data-statement=\"\(escape(statement.id))\" data-keys=\"\(escape(keys))\""
    }

    static func render(_ statement: SummaryStatement) -> String {
        statement.runs.map(render).joined()
    }

    static func render(_ run: SummaryRun) -> String {
        switch run {
        case .plain(let text): escape(text)
        case .strong(let text): text.isEmpty ? "" : "<strong>\(escape(text))</strong>"
        case .fine(let text): "<span class=\"fine\">\(escape(text))</span>"
        case .verdict(let verdict): badge(verdict)
        case .certainty(let certainty): self.certainty(certainty)
        case .claim(let id): "<a href=\"#\(Anchor.claim(id))\">\(escape(id.rawValue))</a>"
        case .citation(let key, let note, let address):
            "[" + link(key.rawValue, address) + escape(note.map { ", \($0)" } ?? "") + "]"
        case .link(let text, let address): link(text, address)
        }
    }

    static func badge(_ verdict: Verdict) -> String {
        "<span class=\"verdict v-\(VerdictStyle.of(verdict).name)\"><span aria-hidden=\"true\">\(verdict.symbol)</span> \(verdict.markedName)</span>"
    }

    static func certainty(_ certainty: Certainty?) -> String {
        guard let certainty else { return "<span class=\"certainty\">no body of evidence to rate</span>" }
        return "<span class=\"certainty\"><span class=\"signs\" aria-hidden=\"true\">\(certainty.signs)</span> \(certainty.rawValue) certainty</span>"
    }

    /// A link that leaves the file only when it is followed, and only to a web address.
    static func link(_ text: String, _ address: String?) -> String {
        guard let address, address.isWebAddress else { return escape(text) }
        return "<a href=\"\(escape(address))\" rel=\"noreferrer\">\(escape(text))</a>"
    }
}
