/// How the certainty of a body came about.
public struct CertaintyAssessment: Sendable, Hashable, Codable {
    /// Where it started.
    public var start: Certainty
    /// By which convention.
    public var startRule: StartRule
    /// What each domain did, in the order of the domains.
    public var moves: [DomainMove]
    /// A reason to rate up, where one was given.
    public var upgrade: Upgrade?
    /// Levels added: 0 when anything was taken off.
    public var upgradeApplied: Int
    /// Where it ended, clamped to the four levels.
    public var certainty: Certainty

    public init(
        start: Certainty, startRule: StartRule, moves: [DomainMove], upgrade: Upgrade? = nil,
        upgradeApplied: Int, certainty: Certainty
    ) {
        self.start = start
        self.startRule = startRule
        self.moves = moves
        self.upgrade = upgrade
        self.upgradeApplied = upgradeApplied
        self.certainty = certainty
    }
}
