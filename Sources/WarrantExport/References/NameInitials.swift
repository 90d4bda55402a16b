/// Makes initials of given names, which records hold as "Kay M", "K. M.", "KM" or "Jean-Paul".
enum NameInitials {
    /// Returns the initials, each a letter, hyphens kept: "K M", "J-P".
    static func of(_ given: String) -> [String] {
        given.split { $0 == " " || $0 == "." || $0 == "\u{A0}" }.flatMap { part -> [String] in
            // Capitals alone, at most four, are initials already.
            if part.count <= 4, part.allSatisfy({ $0.isUppercase }) { return part.map(String.init) }
            let pieces = part.split(separator: "-")
            guard pieces.count > 1 else { return [part.prefix(1).uppercased()] }
            return [pieces.compactMap { $0.first?.uppercased() }.joined(separator: "-")]
        }
    }
}
