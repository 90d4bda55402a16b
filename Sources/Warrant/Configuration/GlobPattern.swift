/// A pattern for paths, as `.gitignore` and build tools write them.
///
/// `*` is any run of characters within a name, `?` one character, `[ab]` and `[!ab]` one of some, `{md,html}` one of some
/// words, `**` any number of folders. A pattern without a slash matches a name anywhere; with one it starts at the root.
/// A pattern that matches a folder matches everything in it.
public struct GlobPattern: Sendable, Hashable {
    /// The pattern as written.
    public let text: String
    /// Its forms without braces, each split at slashes.
    private let forms: [[[UInt8]]]

    public init(_ text: String) {
        self.text = text
        forms = Self.withoutBraces(Array(text.utf8)).map { form in
            var parts = form.split(separator: UInt8(ascii: "/")).map(Array.init)
            if parts.first == [UInt8(ascii: ".")] { parts.removeFirst() }
            if parts.isEmpty { return [] }
            let isAnchored = form.dropLast().contains(UInt8(ascii: "/"))
            return isAnchored ? parts : [Array("**".utf8)] + parts
        }
    }

    /// Whether text has a character that only patterns use.
    public static func isPattern(_ text: String) -> Bool {
        text.contains { "*?[{".contains($0) }
    }

    /// Whether a relative path, or a folder it lies in, matches. Complexity: O(pattern × path).
    public func matches(_ path: String) -> Bool {
        let names = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
        return forms.contains { form in
            !form.isEmpty && (1...max(1, names.count)).contains { Self.matches(form[...], names.prefix($0)) }
        }
    }

    private static func matches(_ pattern: ArraySlice<[UInt8]>, _ names: ArraySlice<[UInt8]>) -> Bool {
        // reachable[i]: the pattern so far can match the first i names.
        var reachable = [Bool](repeating: false, count: names.count + 1)
        reachable[0] = true
        let names = Array(names)
        for part in pattern {
            var next = [Bool](repeating: false, count: names.count + 1)
            if part == Array("**".utf8) {
                var isOpen = false
                for index in next.indices {
                    isOpen = isOpen || reachable[index]
                    next[index] = isOpen
                }
            } else {
                for index in names.indices where reachable[index] && matches(part, names[index]) { next[index + 1] = true }
            }
            reachable = next
        }
        return reachable[names.count]
    }

    /// Matches one name, going back only to the last star.
    private static func matches(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
        var p = 0
        var n = 0
        var star = -1
        var mark = 0
        while n < name.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = p
                mark = n
                p += 1
            } else if let next = step(pattern, p, name[n]) {
                p = next
                n += 1
            } else if star >= 0 {
                p = star + 1
                mark += 1
                n = mark
            } else {
                return false
            }
        }
        while p < pattern.count, pattern[p] == UInt8(ascii: "*") { p += 1 }
        return p == pattern.count
    }

    /// The place in the pattern after it matched a byte; nil when it does not.
    private static func step(_ pattern: [UInt8], _ p: Int, _ byte: UInt8) -> Int? {
        guard p < pattern.count else { return nil }
        switch pattern[p] {
        case UInt8(ascii: "?"): return p + 1
        case UInt8(ascii: "["):
            guard let close = pattern[(p + 1)...].firstIndex(of: UInt8(ascii: "]")) else { return byte == pattern[p] ? p + 1 : nil }
            var set = pattern[(p + 1)..<close]
            let isNegated = set.first == UInt8(ascii: "!")
            if isNegated { set = set.dropFirst() }
            return contains(set, byte) != isNegated ? close + 1 : nil
        default: return pattern[p] == byte ? p + 1 : nil
        }
    }

    private static func contains(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
        var index = set.startIndex
        while index < set.endIndex {
            if index + 2 < set.endIndex, set[index + 1] == UInt8(ascii: "-") {
                if set[index] <= byte, byte <= set[index + 2] { return true }
                index += 3
            } else {
                if set[index] == byte { return true }
                index += 1
            }
        }
        return false
    }

    /// The forms of a pattern with its first braces, and then the others, written out; at most 64.
    private static func withoutBraces(_ pattern: [UInt8]) -> [[UInt8]] {
        guard let open = pattern.firstIndex(of: UInt8(ascii: "{")),
            let close = pattern[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return [pattern] }
        let words = pattern[(open + 1)..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return Array(words.flatMap { withoutBraces(Array(pattern[..<open]) + $0 + Array(pattern[(close + 1)...])) }.prefix(64))
    }
}
