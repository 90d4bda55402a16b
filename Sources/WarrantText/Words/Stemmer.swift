/// One word on its way through the steps of the English Snowball algorithm; see `Stem`.
struct Stemmer {
    private var word: [UInt8]
    /// Where regions R1 and R2 begin.
    private var r1 = 0
    private var r2 = 0

    /// A consonant `y` is written `Y` while the steps run.
    private static let consonantY = UInt8(ascii: "Y")

    init(_ text: ArraySlice<UInt8>) {
        word = Array(text)
    }

    mutating func run() -> [UInt8] {
        let key = ShortWord.packed(word, word.indices)
        if let key, let exception = Self.exceptions[key] { return exception }
        if word.first == ASCII.apostrophe { word.removeFirst() }
        markConsonants()
        markRegions()
        removePlural()
        removePast()
        replaceY()
        replaceDerivation()
        replaceAdjective()
        removeSuffix()
        removeFinal()
        for index in word.indices where word[index] == Self.consonantY { word[index] = UInt8(ascii: "y") }
        return word
    }

    private static let exceptions: [UInt64: [UInt8]] = {
        var table: [UInt64: [UInt8]] = [:]
        let pairs = [
            ("skis", "ski"), ("skies", "sky"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"),
            ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("andes", "andes"), ("atlas", "atlas"),
            ("bias", "bias"), ("cosmos", "cosmos"), ("howe", "howe"), ("news", "news"), ("sky", "sky"),
        ]
        for (word, stem) in pairs {
            let bytes = Array(word.utf8)
            if let key = ShortWord.packed(bytes, bytes.indices) { table[key] = Array(stem.utf8) }
        }
        return table
    }()

    // MARK: Letters and regions

    private func isVowel(_ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private func hasVowel(before end: Int) -> Bool {
        (0..<max(0, end)).contains { isVowel($0) }
    }

    private mutating func markConsonants() {
        for index in word.indices where word[index] == UInt8(ascii: "y") {
            if index == 0 || isVowel(index - 1) { word[index] = Self.consonantY }
        }
    }

    private mutating func markRegions() {
        let prefixes: [StaticString] = [
            "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
        ]
        if let prefix = prefixes.first(where: { starts(with: $0) }) {
            r1 = prefix.utf8CodeUnitCount
        } else {
            r1 = region(from: 0)
        }
        r2 = region(from: r1)
    }

    /// The end of the first consonant that follows a vowel.
    private func region(from start: Int) -> Int {
        var index = start
        while index < word.count, !isVowel(index) { index += 1 }
        while index < word.count, isVowel(index) { index += 1 }
        return min(index + 1, word.count)
    }

    private func starts(with prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { word.count >= $0.count && word.prefix($0.count).elementsEqual($0) }
    }

    private func ends(_ suffix: StaticString) -> Bool {
        ends(suffix, before: word.count)
    }

    /// Whether the word without its last `dropped` bytes ends in a suffix.
    private func ends(_ suffix: StaticString, before end: Int) -> Bool {
        let start = end - suffix.utf8CodeUnitCount
        guard start >= 0 else { return false }
        // From the back, where most words differ at once.
        for offset in (0..<suffix.utf8CodeUnitCount).reversed() where word[start + offset] != suffix.utf8Start[offset] {
            return false
        }
        return true
    }

    private mutating func replace(last count: Int, with text: StaticString) {
        word.removeLast(count)
        text.withUTF8Buffer { word.append(contentsOf: $0) }
    }

    /// Whether the first `end` bytes end in a short syllable.
    private func endsInShortSyllable(_ end: Int) -> Bool {
        if end >= 3, !isVowel(end - 1), isVowel(end - 2), !isVowel(end - 3) {
            let last = word[end - 1]
            if last != UInt8(ascii: "w"), last != UInt8(ascii: "x"), last != Self.consonantY { return true }
        }
        if end == 2, isVowel(0), !isVowel(1) { return true }
        return ends("past", before: end)
    }

    // MARK: Steps

    /// Steps 0 and 1a: the possessive and the plural.
    private mutating func removePlural() {
        if ends("'s'") { word.removeLast(3) } else if ends("'s") { word.removeLast(2) } else if ends("'") { word.removeLast() }
        if ends("sses") {
            word.removeLast(2)
        } else if ends("ied") || ends("ies") {
            word.removeLast(word.count > 4 ? 2 : 1)
        } else if ends("s"), !ends("us"), !ends("ss") {
            if hasVowel(before: word.count - 2) { word.removeLast() }
        }
    }

    /// Step 1b: `-eed`, `-ed`, `-ing` and their adverbs.
    private mutating func removePast() {
        for (suffix, count) in [("eedly", 5), ("eed", 3)] as [(StaticString, Int)] where ends(suffix) {
            let rest = word.count - count
            let isException = (ends("proc", before: rest) || ends("succ", before: rest)) && rest == 4
                || ends("exc", before: rest) && rest == 3
            if rest >= r1, !isException { replace(last: count, with: "ee") }
            return
        }
        var removed = 0
        for (suffix, count) in [("ingly", 5), ("edly", 4), ("ing", 3), ("ed", 2)] as [(StaticString, Int)]
        where ends(suffix) {
            removed = count
            break
        }
        guard removed > 0 else { return }
        let rest = word.count - removed
        if removed == 3 {
            if rest == 2, word[1] == UInt8(ascii: "y"), !isVowel(0) { return replace(last: 4, with: "ie") }
            let whole: [StaticString] = ["even", "cann", "inn", "earr", "herr", "out"]
            if whole.contains(where: { $0.utf8CodeUnitCount == rest && ends($0, before: rest) }) { return }
        }
        guard hasVowel(before: rest) else { return }
        word.removeLast(removed)
        repairStem()
    }

    /// After `-ed` or `-ing`: "hoping" is "hope", "hopping" is "hop".
    private mutating func repairStem() {
        if ends("at") || ends("bl") || ends("iz") { return word.append(UInt8(ascii: "e")) }
        let count = word.count
        if count >= 2, word[count - 1] == word[count - 2], "bdfgmnprt".utf8.contains(word[count - 1]) {
            let isShort = count == 3 && "aeo".utf8.contains(word[0])
            if !isShort { word.removeLast() }
            return
        }
        if count == r1, endsInShortSyllable(count) { word.append(UInt8(ascii: "e")) }
    }

    /// Step 1c: "cry" is "cri".
    private mutating func replaceY() {
        let last = word.count - 1
        guard last >= 2, word[last] == UInt8(ascii: "y") || word[last] == Self.consonantY, !isVowel(last - 1) else {
            return
        }
        word[last] = UInt8(ascii: "i")
    }

    private typealias Rule = (suffix: StaticString, replacement: StaticString)

    /// Step 2: the longest suffix that fits, if it lies in R1.
    private mutating func replaceDerivation() {
        for (suffix, replacement) in Self.derivations where ends(suffix) {
            let count = suffix.utf8CodeUnitCount
            if word.count - count >= r1 { replace(last: count, with: replacement) }
            return
        }
        let rest = word.count
        if ends("ogi") {
            if rest - 3 >= r1, ends("l", before: rest - 3) { word.removeLast() }
        } else if ends("li"), rest - 2 >= r1, rest > 2, "cdeghkmnrt".utf8.contains(word[rest - 3]) {
            word.removeLast(2)
        }
    }

    private static let derivations: [Rule] = [
        ("ational", "ate"), ("ization", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("lessli", "less"), ("biliti", "ble"), ("entli", "ent"), ("ation", "ate"),
        ("alism", "al"), ("aliti", "al"), ("fulli", "ful"), ("ousli", "ous"), ("iviti", "ive"), ("ogist", "og"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"),
        ("bli", "ble"),
    ]

    /// Step 3.
    private mutating func replaceAdjective() {
        for (suffix, replacement) in Self.adjectives where ends(suffix) {
            let count = suffix.utf8CodeUnitCount
            if word.count - count >= r1 { replace(last: count, with: replacement) }
            return
        }
        if ends("ative"), word.count - 5 >= r1, word.count - 5 >= r2 { word.removeLast(5) }
    }

    private static let adjectives: [Rule] = [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ful", ""), ("ness", ""),
    ]

    /// Step 4: the longest suffix that fits goes, if it lies in R2.
    private mutating func removeSuffix() {
        let suffixes: [StaticString] = [
            "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
            "ion", "al", "er", "ic",
        ]
        guard let suffix = suffixes.first(where: { ends($0) }) else { return }
        let rest = word.count - suffix.utf8CodeUnitCount
        guard rest >= r2 else { return }
        if ends("ion"), !ends("s", before: rest), !ends("t", before: rest) { return }
        word.removeLast(suffix.utf8CodeUnitCount)
    }

    /// Step 5: a final `-e` or double `l`.
    private mutating func removeFinal() {
        let rest = word.count - 1
        guard rest > 0 else { return }
        if word[rest] == UInt8(ascii: "e") {
            if rest >= r2 || (rest >= r1 && !endsInShortSyllable(rest)) { word.removeLast() }
        } else if word[rest] == UInt8(ascii: "l"), rest >= r2, word[rest - 1] == UInt8(ascii: "l") {
            word.removeLast()
        }
    }
}
