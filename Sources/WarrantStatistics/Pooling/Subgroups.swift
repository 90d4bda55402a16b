/// Pools subgroups of studies apart and tests whether they differ.
///
/// Only the interaction test answers "do the groups differ"; a significant result in one group and not in another does not.
public struct Subgroups: Sendable, Hashable {
    /// The pooled result of one subgroup.
    public struct Group: Sendable, Hashable {
        public let name: String
        /// The indices of its studies, from 0.
        public let studies: [Int]
        public let result: PooledResult
    }

    /// The groups with at least two studies, in order of first appearance.
    public let groups: [Group]
    /// The names of groups with one study only, which are not pooled.
    public let tooSmall: [String]
    /// `Q_between = Σ (μ_g − μ̄)²/SE_g²` on (number of groups − 1) degrees of freedom, each group with its own τ²;
    /// nil for fewer than two groups.
    public let interaction: OmnibusTest?

    /// - Parameter names: The group of each study.
    /// - Throws: `PoolingRefusal` when the names do not match the studies or a group cannot be pooled.
    public init(_ effects: Effects, by names: [String], using model: RandomEffects) throws(PoolingRefusal) {
        guard names.count == effects.count else { throw PoolingRefusal(.unequalLengths, value: "\(names.count) group names") }
        var order: [String] = []
        var members: [String: [Int]] = [:]
        for (index, name) in names.enumerated() {
            if members[name] == nil { order.append(name) }
            members[name, default: []].append(index)
        }
        var groups: [Group] = []
        var tooSmall: [String] = []
        for name in order {
            let studies = members[name] ?? []
            if studies.count < 2 {
                tooSmall.append(name)
            } else {
                groups.append(
                    Group(name: name, studies: studies, result: try model.pool(effects.selecting(studies))))
            }
        }
        self.groups = groups
        self.tooSmall = tooSmall
        interaction = Self.interaction(groups)
    }

    private static func interaction(_ groups: [Group]) -> OmnibusTest? {
        guard groups.count >= 2 else { return nil }
        let weights = groups.map { 1 / ($0.result.effect.standardError * $0.result.effect.standardError) }
        let means = groups.map(\.result.effect.estimate)
        let mean = zip(weights, means).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
        let q = zip(weights, means).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
        let df = groups.count - 1
        return OmnibusTest(
            statistic: q, numeratorDegreesOfFreedom: df, denominatorDegreesOfFreedom: nil,
            pValue: ChiSquared(degreesOfFreedom: Double(df)).upperTail(q))
    }
}
