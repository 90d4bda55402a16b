public import WarrantStatistics

/// How the studies are pooled.
public struct PoolOptions: Sendable, Hashable {
    /// The model of the pooling.
    public let model: PoolingModel
    public let test: TestKind
    public let convergence: Convergence
    /// Whether every estimator and analysis is wanted.
    public let includesAll: Bool

    public init(
        model: PoolingModel = .randomEffects(.reml), test: TestKind = .z, convergence: Convergence = .metafor,
        includesAll: Bool = false
    ) {
        self.model = model
        self.test = test
        self.convergence = convergence
        self.includesAll = includesAll
    }

    /// The names a model can be asked for: the estimators of τ², FE (equal effects), MH and PETO.
    public static let modelNames = TauSquaredMethod.allCases.map(\.rawValue) + ["FE", "MH", "PETO"]

    /// Returns the model with a name of `modelNames` (`EE` is another name of FE), whatever its case.
    public static func model(named name: String) -> PoolingModel? {
        switch name.uppercased() {
        case "FE", "EE": .equalEffects
        case "MH": .mantelHaenszel
        case "PETO": .peto
        case let other: TauSquaredMethod(rawValue: other).map { .randomEffects($0) }
        }
    }
}
