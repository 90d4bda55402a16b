import WarrantModel

/// The counts of a citation matrix.
public struct OverlapCounts: Sendable {
    static let bands = ["slight", "moderate", "high", "very high"]

    /// N, the ticks.
    let ticks: Int
    /// r, the distinct primary studies.
    let studies: Int
    /// c, the reviews.
    let reviews: Int
    /// Primary studies in more than one review.
    let shared: Int

    init(_ lists: [Set<CitationKey>]) {
        var counts: [CitationKey: Int] = [:]
        for list in lists { for study in list { counts[study, default: 0] += 1 } }
        ticks = lists.reduce(0) { $0 + $1.count }
        studies = counts.count
        reviews = lists.count
        shared = counts.values.count { $0 > 1 }
    }

    /// The corrected covered area in percent; nil for fewer than two reviews or none of their studies on file.
    var percent: Double? {
        guard reviews > 1, studies > 0 else { return nil }
        let exact = 100 * Double(ticks - studies) / Double(studies * reviews - studies)
        return (exact * 100).rounded() / 100
    }

    /// The band of the corrected covered area.
    var band: String? {
        percent.map { $0 <= 5 ? Self.bands[0] : $0 <= 10 ? Self.bands[1] : $0 <= 15 ? Self.bands[2] : Self.bands[3] }
    }
}
