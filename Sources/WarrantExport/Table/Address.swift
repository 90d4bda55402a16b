/// Makes and recognizes addresses on the web.
enum Address {
    /// Whether text is an http or https address without spaces or control characters.
    static func isAddress(_ text: String) -> Bool {
        let bytes = text.utf8
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
        return bytes.count > 10 && !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
    }

    /// Returns the resolver address of a DOI, with the characters escaped that an address cannot hold.
    static func doi(_ doi: String) -> String {
        "https://doi.org/" + percentEncoded(doi)
    }

    /// Returns the PubMed address of an identifier.
    static func pubMed(_ id: String) -> String {
        "https://pubmed.ncbi.nlm.nih.gov/" + percentEncoded(id) + "/"
    }

    /// Returns text with every byte escaped that RFC 3986 does not allow in a path.
    static func percentEncoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".unicodeScalars)
        var encoded = String.UnicodeScalarView()
        for byte in text.utf8 {
            if isPathByte(byte) {
                encoded.append(Unicode.Scalar(byte))
            } else {
                encoded.append("%")
                encoded.append(hex[Int(byte >> 4)])
                encoded.append(hex[Int(byte & 15)])
            }
        }
        return String(encoded)
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/:@!$&'()*+,;=".utf8.contains(byte)
        }
    }
}

extension Address {
    /// Returns text as one segment of a path: letters, digits, `-`, `.`, `_` and `~` stay, everything else is escaped.
    static func segment(_ text: String) -> String {
        percentEncoded(text).map { character in
            switch character {
            case "/": "%2F"
            case ":", "@", "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=":
                "%" + String(character.asciiValue ?? 0, radix: 16, uppercase: true)
            default: String(character)
            }
        }.joined()
    }
}
