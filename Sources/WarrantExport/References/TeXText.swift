/// Writes text for BibTeX and reads it back.
enum TeXText {
    /// Letters with accents, by accent command: each pair is the letter as one character and the letter under it.
    private static let accents: [(command: String, letters: String)] = [
        ("'", "áaéeíióoúuýyÁAÉEÍIÓOÚUÝYćcĆCńnŃNśsŚSźzŹZĺlĹLŕrŔRǵgḱk"),
        ("`", "àaèeìiòoùuÀAÈEÌIÒOÙUǹnǸN"),
        ("^", "âaêeîiôoûuÂAÊEÎIÔOÛUĉcĈCĝgĜGĥhĤHĵjĴJŝsŜSŵwŴWŷyŶY"),
        ("\"", "äaëeïiöoüuÿyÄAËEÏIÖOÜUŸY"),
        ("~", "ãañnõoÃAÑNÕOĩiĨIũuŨU"),
        ("=", "āaĀAēeĒEīiĪIōoŌOūuŪU"),
        (".", "ċcĊCėeĖEġgĠGżzŻZİI"),
        ("u", "ăaĂAĕeĔEğgĞGĭiĬIŏoŎOŭuŬU"),
        ("v", "čcČCďdĎDěeĚEňnŇNřrŘRšsŠSťtŤTžzŽZǎaǍA"),
        ("H", "őoŐOűuŰU"),
        ("c", "çcÇCşsŞSţtŢTģgķkļlņnŗr"),
        ("k", "ąaĄAęeĘEįiĮIųuŲU"),
        ("r", "ůuŮU"),
    ]

    /// Commands that stand for one character.
    private static let symbols: [(command: String, character: Character)] = [
        ("ss", "ß"), ("ae", "æ"), ("AE", "Æ"), ("oe", "œ"), ("OE", "Œ"), ("o", "ø"), ("O", "Ø"), ("aa", "å"),
        ("AA", "Å"), ("l", "ł"), ("L", "Ł"), ("i", "ı"), ("th", "þ"), ("TH", "Þ"), ("dh", "ð"), ("DH", "Ð"),
        ("dj", "đ"), ("DJ", "Đ"), ("textbackslash", "\\"), ("textasciitilde", "~"), ("textasciicircum", "^"),
        ("textbraceleft", "{"), ("textbraceright", "}"), ("textless", "<"), ("textgreater", ">"),
        ("textquotedbl", "\""), ("textendash", "–"), ("textemdash", "—"), ("ldots", "…"), ("newline", "\n"),
    ]

    /// Characters that are an escape of themselves.
    private static let escapedAsIs: Set<Character> = ["&", "%", "#", "$", "_"]

    private static let encoded: [Character: String] = {
        var table: [Character: String] = [:]
        for (command, letters) in accents {
            let letters = Array(letters)
            for index in stride(from: 0, to: letters.count - 1, by: 2) {
                let isWord = command.first?.isLetter ?? false
                table[letters[index]] =
                    isWord ? "{\\\(command){\(letters[index + 1])}}" : "{\\\(command)\(letters[index + 1])}"
            }
        }
        for (command, character) in symbols.prefix(18) { table[character] = "{\\\(command)}" }
        return table
    }()

    private static let decoded: [String: Character] = {
        var table: [String: Character] = [:]
        for (command, letters) in accents {
            let letters = Array(letters)
            for index in stride(from: 0, to: letters.count - 1, by: 2) {
                table[command + String(letters[index + 1])] = letters[index]
            }
        }
        return table
    }()

    private static let symbolTable = Dictionary(uniqueKeysWithValues: symbols.map { ($0.command, $0.character) })

    /// Returns text with TeX's signs escaped.
    ///
    /// - Parameter accented: Whether letters with accents become commands, for classic BibTeX; other characters beyond
    ///   ASCII stay as they are.
    static func encode(_ text: String, accented: Bool) -> String {
        var result = ""
        var previous: Character?
        for character in text {
            switch character {
            case "\\": result += "{\\textbackslash}"
            case "~": result += "{\\textasciitilde}"
            case "^": result += "{\\textasciicircum}"
            case "{": result += "{\\textbraceleft}"
            case "}": result += "{\\textbraceright}"
            case "\n", "\r\n", "\r": result += "{\\newline}"
            // Two hyphens, quotes or backticks in a row would become one sign.
            case "-" where previous == "-": result += "{}-"
            case "'" where previous == "'", "`" where previous == "`": result += "{}\(character)"
            case "–" where accented: result += "{\\textendash}"
            case "—" where accented: result += "{\\textemdash}"
            default:
                if escapedAsIs.contains(character) {
                    result += "\\\(character)"
                } else if accented, let command = encoded[character] {
                    result += command
                } else {
                    result.append(character)
                }
            }
            previous = character
        }
        return result
    }

    /// Returns a title with the capitals protected that a style must not lower.
    static func encodeTitle(_ title: String, accented: Bool) -> String {
        var isFirst = true
        let words = title.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
            let rest = isFirst ? word.dropFirst() : word
            if !word.isEmpty { isFirst = false }
            let encoded = encode(String(word), accented: accented)
            return rest.contains(where: \.isUppercase) ? "{\(encoded)}" : encoded
        }
        return words.joined(separator: " ")
    }

    /// Returns the text behind TeX's signs: accents composed, braces dropped, ties and dashes resolved.
    static func decode(_ text: String) -> String {
        var reader = Reader(Array(text))
        return reader.all()
    }

    /// Reads TeX character by character.
    private struct Reader {
        let characters: [Character]
        var index = 0

        init(_ characters: [Character]) {
            self.characters = characters
        }

        mutating func all() -> String {
            var result = ""
            while index < characters.count {
                let character = characters[index]
                index += 1
                switch character {
                case "\\": result += command()
                case "{", "}": break
                case "~": result += "\u{A0}"
                case "-" where next == "-":
                    index += 1
                    if next == "-" {
                        index += 1
                        result += "—"
                    } else {
                        result += "–"
                    }
                case "`" where next == "`":
                    index += 1
                    result += "“"
                case "'" where next == "'":
                    index += 1
                    result += "”"
                default: result.append(character)
                }
            }
            return result
        }

        private var next: Character? { index < characters.count ? characters[index] : nil }

        private mutating func command() -> String {
            guard let first = next else { return "\\" }
            index += 1
            if !first.isASCII || !first.isLetter {
                if let letter = accent(String(first)) { return letter }
                return String(first)
            }
            let start = index - 1
            while let letter = next, letter.isASCII, letter.isLetter { index += 1 }
            let name = String(characters[start..<index])
            if let symbol = TeXText.symbolTable[name] {
                skipSpacesAndEmptyGroup()
                return String(symbol)
            }
            if name.count == 1 {
                while next == " " { index += 1 }
                if let letter = accent(name) { return letter }
            }
            return "\\" + name
        }

        /// Spaces after a word command belong to it.
        private mutating func skipSpacesAndEmptyGroup() {
            if next == "{", index + 1 < characters.count, characters[index + 1] == "}" {
                index += 2
            } else {
                while next == " " { index += 1 }
            }
        }

        /// An accent with its letter, which may stand in braces or be a dotless i.
        private mutating func accent(_ command: String) -> String? {
            var end = index
            var depth = 0
            while end < characters.count, characters[end] == "{" {
                end += 1
                depth += 1
            }
            guard end < characters.count else { return nil }
            var letter = String(characters[end])
            end += 1
            if letter == "\\", end < characters.count, characters[end] == "i" || characters[end] == "j" {
                letter = String(characters[end])
                end += 1
            }
            guard let composed = TeXText.decoded[command + letter] else { return nil }
            while depth > 0, end < characters.count, characters[end] == "}" {
                end += 1
                depth -= 1
            }
            index = end
            return String(composed)
        }
    }
}
