/// When an iteration counts as settled.
public enum Convergence: String, Sendable, Hashable, CaseIterable {
    /// To the last digit: the estimate is the maximum or the root itself.
    case exact
    /// Roots (Paule–Mandel, Q-profile) end within `ε^¼ ≈ 1.2e-4`, in the interval that R metafor 3.8 searches by
    /// its documented defaults, and the refits of trim and fill when τ² moves by less than 1e-5; the rest is exact. For comparing number by number. The difference is
    /// absolute, so a small τ² may be off by several percent.
    case metafor

    /// The absolute width within which a root is accepted.
    var rootTolerance: Double { self == .metafor ? 0.000_122_070_312_5 : 0 }
}
