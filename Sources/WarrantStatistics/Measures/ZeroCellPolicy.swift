/// What to do with tables that have a zero cell before the effect of a study is computed.
///
/// For effects of single studies and inverse-variance pooling only: Mantel–Haenszel and Peto take raw counts.
public struct ZeroCellPolicy: Sendable, Hashable {
    /// Which tables receive the amount.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Tables that have a zero.
        case onlyZero = "only0"
        /// All tables, if any of them has a zero.
        case ifAnyZero = "if0all"
        /// All tables.
        case all
        /// No table; a study with a zero may then have no effect.
        case none
    }

    public let scope: Scope
    /// Added to every cell of a table; default ½.
    public let amount: Double
    /// Whether studies without events in both groups are left out.
    public let dropsDoubleZeros: Bool

    public init(scope: Scope = .onlyZero, amount: Double = 0.5, dropsDoubleZeros: Bool = false) {
        self.scope = scope
        self.amount = amount
        self.dropsDoubleZeros = dropsDoubleZeros
    }

    /// Adds ½ to all cells of tables with a zero; keeps studies without events.
    public static let standard = ZeroCellPolicy()

    func corrects(hasZero: Bool, anyZero: Bool) -> Bool {
        switch scope {
        case .onlyZero: hasZero
        case .ifAnyZero: anyZero
        case .all: true
        case .none: false
        }
    }
}
