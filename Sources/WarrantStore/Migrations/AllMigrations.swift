extension Migration {
    /// Every migration, oldest first; versions count from 1 without gaps.
    static let all: [Migration] = [
        .catalogue,
        .assessment,
        .searchIndex,
        .views,
    ]

    /// The version that this program reads and writes.
    static let currentVersion: Int32 = all[all.count - 1].version
}
