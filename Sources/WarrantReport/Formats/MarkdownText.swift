import WarrantModel

/// Writes statements as Markdown (CommonMark), with every character of the data taken literally.
enum MarkdownText {
    /// Escapes text so that it reads as itself.
    static func escape(_ text: String) -> String {
        var output = ""
        for character in text {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~": output += "\\\(character)"
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
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
        case .plain(let text), .fine(let text): escape(text)
        case .strong(let text): text.isEmpty ? "" : "**\(escape(text))**"
        case .verdict: "**\(escape(run.text))**"
        case .certainty: escape(run.text)
        case .claim(let id): "[\(escape(id.rawValue))](#\(Anchor.claim(id)))"
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

}

/// Names of anchors within a file.
enum Anchor {
    /// Returns a name made of letters, digits, hyphens and underscores; different texts give different names.
    static func name(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": output.unicodeScalars.append(scalar)
            default: output += "_" + String(scalar.value, radix: 16) + "_"
            }
        }
        return output
    }

    static func claim(_ id: Claim.ID) -> String { "claim-" + name(id.rawValue) }
    static func explanation(_ id: Explanation.ID) -> String { "explanation-" + name(id.rawValue) }
}
