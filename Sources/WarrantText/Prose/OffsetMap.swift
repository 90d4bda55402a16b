/// Leads from offsets in cooked text back to offsets in the file.
///
/// A run of text copied byte for byte needs one entry however long it is. An *atom* is a piece that reads
/// differently in the file: an entity, a line break with its indentation, a span of code.
struct OffsetMap: Sendable {
    struct Run: Sendable {
        var cooked: Int
        var source: Int
        /// The length of an atom in the file; -1 for a run that was copied.
        var atomLength: Int

        var isCopy: Bool { atomLength < 0 }
    }

    var runs: [Run] = []

    /// Returns the bytes of the file that a nonempty cooked range came from. Complexity: O(log runs).
    func sourceRange(of cooked: Range<Int>) -> Range<Int> {
        var first = run(at: cooked.lowerBound)
        return sourceRange(of: cooked, from: &first)
    }

    /// The same for ranges asked for in ascending order: `cursor` is the run to start from, and moves on.
    func sourceRange(of cooked: Range<Int>, from cursor: inout Int) -> Range<Int> {
        while cursor + 1 < runs.count, runs[cursor + 1].cooked <= cooked.lowerBound { cursor += 1 }
        let first = runs[cursor]
        let start = first.isCopy ? first.source + (cooked.lowerBound - first.cooked) : first.source
        let lastByte = cooked.upperBound - 1
        var last = cursor
        while last + 1 < runs.count, runs[last + 1].cooked <= lastByte { last += 1 }
        let end = runs[last].isCopy
            ? runs[last].source + (lastByte - runs[last].cooked) + 1
            : runs[last].source + runs[last].atomLength
        return start..<end
    }

    private func run(at offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].cooked <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
