/// A condition and the explanations that compete for it.
public struct Topic: Sendable, Hashable, Codable, Identifiable {
    /// Its name, also the name of its file.
    public var id: Identifier<Topic>
    /// A one-line title.
    public var title: String
    /// Whom it concerns.
    public var population: String
    /// The explanations, in the order of presentation.
    public var explanations: [Explanation]

    public init(
        id: Identifier<Topic>, title: String, population: String, explanations: [Explanation]
    ) {
        self.id = id
        self.title = title
        self.population = population
        self.explanations = explanations
    }
}
