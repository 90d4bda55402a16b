/// What a claim is about, as population, intervention or exposure, and comparator (PICO).
public struct ClinicalQuestion: Sendable, Hashable, Codable {
    /// Who.
    public var population: String
    /// What is done; nil for a question about an exposure.
    public var intervention: String?
    /// What people are exposed to; nil for a question about an intervention.
    public var exposure: String?
    /// Against what.
    public var comparator: String

    public init(
        population: String, intervention: String? = nil, exposure: String? = nil, comparator: String
    ) {
        self.population = population
        self.intervention = intervention
        self.exposure = exposure
        self.comparator = comparator
    }
}
