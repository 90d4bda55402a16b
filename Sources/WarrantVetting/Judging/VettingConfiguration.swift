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

    /// - Parameter acceptance: 0.5 by default, where a match is as likely right as wrong.
    public init(
        profile: Profile = .editorial, profession: Profession? = nil, select: [String] = [], ignore: [String] = [],
        acceptance: Double = 0.5
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
