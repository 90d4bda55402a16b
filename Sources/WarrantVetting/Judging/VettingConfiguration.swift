/// Which rules judge, and how loudly.
public struct VettingConfiguration: Sendable, Hashable {
    public var profile: Profile
    public var profession: Profession?
    /// Codes, families (`SUB`) or slugs to run; when empty, the rules that the profile has on.
    public var select: [String]
    /// Codes, families or slugs to leave out; it wins over `select`.
    public var ignore: [String]
    /// How likely a match must be for the claim's verdict to count, 0 to 1.
    public var acceptance: Double

    /// Where most matches are right, on sentences that were held back when the matcher was fitted; see `Docs/vetting.md`.
    public static let usualAcceptance = 0.25

    public init(
        profile: Profile = .editorial, profession: Profession? = nil, select: [String] = [], ignore: [String] = [],
        acceptance: Double = Self.usualAcceptance
    ) {
        self.profile = profile
        self.profession = profession
        self.select = select
        self.ignore = ignore
        self.acceptance = acceptance
    }
}

extension VettingConfiguration {
    /// Whether a rule runs.
    public func runs(_ rule: RuleDescription) -> Bool {
        if ignore.contains(where: rule.answers) { return false }
        if select.contains(where: rule.answers) { return true }
        return select.isEmpty && rule.isOn(in: self)
    }
}
