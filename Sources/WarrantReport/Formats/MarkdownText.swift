import WarrantModel

/// Writes statements as Markdown (CommonMark), with every character of the data taken literally.
enum MarkdownText {
    /// Escapes text so that it reads as itself.
    static func escape(_ text: String) -> String {
        var output = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": output += "\\\(character)"
            case "&": output += "&amp;"
            case "\n", "\r", "\r\n": output += " "
            default: output.append(character)
            }
        }
        return output
    }

    static func render(_ statement: SummaryStatement) -> String {
        statement.runs.map(render).joined()
    }

    static func render(_ run: SummaryRun) -> String {
        switch run {
        case .plain(let text): escape(text)
        case .strong(let text): text.isEmpty ? "" : "**\(escape(text))**"
        case .verdict: "**\(escape(run.text))**"
        case .certainty: escape(run.text)
        case .claim(let id): "[\(escape(id.rawValue))](#claim-\(anchor(id.rawValue)))"
        case .citation(let key, let note, let address):
            "\\[" + link(key.rawValue, address) + escape(note.map { ", \($0)" } ?? "") + "\\]"
        case .link(let text, let address): link(text, address)
        }
    }

    static func link(_ text: String, _ address: String?) -> String {
        guard let address, address.isWebAddress else { return escape(text) }
        let safe = address.map { character -> String in
            switch character {
            case " ": "%20"
            case "(": "%28"
            case ")": "%29"
            case "<": "%3C"
            case ">": "%3E"
            case "\\": "%5C"
            case "\n", "\r": ""
            default: String(character)
            }
        }.joined()
        return "[\(escape(text))](\(safe))"
    }

    /// The name of an anchor: letters, digits and hyphens only.
    static func anchor(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
