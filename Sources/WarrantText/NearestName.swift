/// Finds the name that was probably meant.
public enum NearestName {
    /// Returns the candidate closest to a misspelled name, or nil when none is close.
    ///
    /// Close means an edit distance (insertions, deletions, substitutions, swaps of neighbors) of at most a
    /// third of the longer name, ignoring case. Ties go to the first in alphabetical order.
    /// Complexity: O(candidates × length²).
    public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().utf8)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().utf8)
            let limit = max(1, max(wanted.count, other.count) / 3)
            guard abs(wanted.count - other.count) <= limit else { continue }
            let distance = editDistance(wanted, other)
            guard distance <= limit else { continue }
            if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// Returns the candidate that a person probably meant: the closest one, or else one that has the text as one of
    /// its words or begins with it, as "hip" for "hip-mobility"; nil when none does.
    ///
    /// Looser than `of`, so for messages to people and not for fix-its. Complexity: O(candidates × length²).
    public static func suggested(for name: String, among candidates: some Sequence<String>) -> String? {
        if let nearest = of(name, among: candidates) { return nearest }
        let wanted = name.lowercased()
        guard wanted.utf8.count >= 3 else { return nil }
        return candidates.filter { candidate in
            let words = candidate.lowercased().split { "-_. ".contains($0) }
            return words.contains { $0 == wanted } || candidate.lowercased().hasPrefix(wanted)
        }.min()
    }

    /// Returns the optimal string alignment distance of two byte strings.
    static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard !a.isEmpty else { return b.count }
        guard !b.isEmpty else { return a.count }
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var current = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                current[j] = min(substitution, previous[j] + 1, current[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = min(current[j], beforePrevious[j - 2] + 1)
                }
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
