/// What a body compares with. Bodies conflict only when they compare with the same sort of thing (gate G2).
public enum ComparatorClass: String, Sendable, Hashable, Codable, CaseIterable {
    /// No treatment, waiting, placebo or sham.
    case nothingOrSham = "nothing-or-sham"
    case usualCare = "usual-care"
    /// Another active treatment.
    case activeTreatment = "active-treatment"
}
