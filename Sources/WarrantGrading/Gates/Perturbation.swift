import WarrantModel

/// A single change to what an assessment looks at, to see whether its verdict would flip.
struct Perturbation {
    /// Levels added to the certainty of every body.
    var certaintyShift = 0
    /// What the minimal important difference is multiplied by.
    var midFactor = 1.0
    /// A study left out.
    var without: CitationKey?
}
