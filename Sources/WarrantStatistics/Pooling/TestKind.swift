/// How the pooled effect is tested.
public enum TestKind: String, Sendable, Hashable, CaseIterable {
    /// Wald: standard normal.
    case z
    /// Knapp and Hartung: t with k − p degrees of freedom and a standard error scaled by the residual spread.
    case knha
    /// The same, with the scale never below 1 (the ad hoc correction).
    case adhoc
}
