extension Migration {
    /// Every migration, oldest first; versions count from 1 without gaps.
    package static let all: [Migration] = [
        .catalogue,
        .assessment,
        .searchIndex,
        .views,
        .riskOfBias,
        .citationLabels,
    ]

    /// The version that this program reads and writes.
    package static let currentVersion: Int32 = all[all.count - 1].version
}
