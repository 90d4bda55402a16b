/// Some lines of a file, counted from 1.
public struct LineSet: Sendable, Hashable {
    /// Apart from each other and in order.
    public let ranges: [ClosedRange<Int>]

    /// Takes ranges in any order. Complexity: O(n log n).
    public init(_ ranges: [ClosedRange<Int>]) {
        var merged: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
    }

    /// Every line.
    public static let all = LineSet([1...Int.max])

    /// Whether any of these lines is in the set. Complexity: O(ranges).
    public func touches(_ lines: ClosedRange<Int>) -> Bool {
        ranges.contains { $0.overlaps(lines) }
    }
}
