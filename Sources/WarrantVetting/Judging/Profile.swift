/// By whose rules copy is judged.
public enum Profile: String, Sendable, Hashable, Codable, CaseIterable {
    /// A careful evidence editor; the default.
    case editorial
    /// Advertising in the United States.
    case us
    /// Advertising in the United Kingdom.
    case uk
    /// Advertising in the European Union.
    case eu
    /// Advertising of a regulated health service in Australia.
    case au
}
