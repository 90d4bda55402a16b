/// How whoever read a study related a result to claims. A claim's own file decides.
public struct Dossier: Sendable, Hashable, Codable {
    /// The claims it was read for.
    public var claims: [Identifier<Claim>]
    /// What it was thought to say.
    public var bearing: Bearing
    /// How well it was thought to fit.
    public var directness: Directness
    /// Why not direct.
    public var indirectBecause: String?

    public init(
        claims: [Identifier<Claim>], bearing: Bearing, directness: Directness,
        indirectBecause: String? = nil
    ) {
        self.claims = claims
        self.bearing = bearing
        self.directness = directness
        self.indirectBecause = indirectBecause
    }
}
