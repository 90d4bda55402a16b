/// The estimators of τ², the variance of true effects.
public enum TauSquaredMethod: String, Sendable, Hashable, CaseIterable {
    /// Method of moments (DerSimonian and Laird 1986).
    case dersimonianLaird = "DL"
    /// Restricted maximum likelihood.
    case reml = "REML"
    /// Maximum likelihood.
    case ml = "ML"
    /// Paule and Mandel: the generalized Q equals its expectation.
    case pauleMandel = "PM"
    /// Hedges: unweighted moments.
    case hedges = "HE"
    /// Sidik and Jonkman: two steps, always positive unless all effects are equal.
    case sidikJonkman = "SJ"
    /// Empirical Bayes; the same root as Paule–Mandel, by scoring.
    case empiricalBayes = "EB"
    /// Hunter and Schmidt.
    case hunterSchmidt = "HS"
}
