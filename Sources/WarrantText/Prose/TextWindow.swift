/// A stretch of text to read as one, and where its bytes stand in the file.
///
/// Usually it is a range of the file itself. Lines that a container prefix (`> `, list indentation) comes before are copied
/// together, so that scanners never see the prefix.
struct TextWindow {
    let bytes: [UInt8]
    let range: Range<Int>
    /// The lines of a copy: where each begins in `bytes`, and what to add to get its offset in the file.
    private let lines: [(start: Int, shift: Int)]

    /// A range of the file itself.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        lines = []
    }

    /// Some ranges of the file, one after the other.
    init(_ file: [UInt8], joining ranges: ArraySlice<Range<Int>>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
        var lines: [(start: Int, shift: Int)] = []
        lines.reserveCapacity(ranges.count)
        for range in ranges {
            lines.append((bytes.count, range.lowerBound - bytes.count))
            bytes.append(contentsOf: file[range])
        }
        self.bytes = bytes
        self.range = bytes.indices
        self.lines = lines
    }

    /// Returns the offset in the file of an offset in `bytes`. Complexity: O(log lines).
    func fileOffset(_ offset: Int) -> Int {
        lines.isEmpty ? offset : offset + lines[line(of: offset)].shift
    }

    /// Returns the place in the file of a range of `bytes`; for an empty range, an empty one.
    func fileRange(_ range: Range<Int>) -> Range<Int> {
        if lines.isEmpty { return range }
        let start = fileOffset(range.lowerBound)
        return range.isEmpty ? start..<start : start..<fileOffset(range.upperBound - 1) + 1
    }

    /// Adds a range of `bytes` to the open block as text without markup.
    func addText(_ range: Range<Int>, to builder: inout ProseBuilder) {
        guard !lines.isEmpty else { return builder.text(bytes, range) }
        var start = range.lowerBound
        var line = line(of: start)
        while start < range.upperBound {
            let next = line + 1 < lines.count ? lines[line + 1].start : bytes.count
            let end = min(next, range.upperBound)
            builder.text(bytes, start..<end, shift: lines[line].shift)
            start = end
            line += 1
        }
    }

    private func line(of offset: Int) -> Int {
        var low = 0
        var high = lines.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
