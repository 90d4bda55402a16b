/// What a rule finds, why it matters, who says so, and how loud it is.
public struct RuleDescription: Sendable, Hashable {
    /// A stable code, never reused, such as `SUB-03`.
    public let code: String
    /// The pattern found, such as `beyond-evidence`; reads well after "allow".
    public let slug: String
    public let title: String
    /// What it does.
    public let finds: String
    /// Why it matters.
    public let why: String
    /// What it misses, and where it may be wrong.
    public let gaps: String
    public let authorities: [Authority]
    /// How loud it is by profile; it is off in a profile that is not named.
    public let severities: [Profile: Severity]
    /// Which findings are louder or quieter than `severities` says, as in "error where …"; nil when none is.
    public let grading: String?
    /// What to do about a finding that no claim's evidence words a suggestion for; nil when its reason says it.
    public let remedy: String?
    /// The profession it needs, when it is one profession's rule.
    public let profession: Profession?
    public let examples: [RuleExample]

    public init(
        code: String, slug: String, title: String, finds: String, why: String, gaps: String, authorities: [Authority],
        severities: [Profile: Severity], grading: String? = nil, remedy: String? = nil, profession: Profession? = nil,
        examples: [RuleExample]
    ) {
        self.code = code
        self.slug = slug
        self.title = title
        self.finds = finds
        self.why = why
        self.gaps = gaps
        self.authorities = authorities
        self.severities = severities
        self.grading = grading
        self.remedy = remedy
        self.profession = profession
        self.examples = examples
    }
}

extension RuleDescription {
    /// Whether every authority was only recalled: such a rule is off unless selected.
    public var isUnconfirmed: Bool { authorities.allSatisfy { $0.mark == .recalled } }

    /// The letters of the code.
    public var family: Substring { code.prefix { $0 != "-" } }

    /// Whether a profile has it on without being asked.
    public func isOn(in configuration: VettingConfiguration) -> Bool {
        if isUnconfirmed || severities[configuration.profile] == nil { return false }
        return profession == nil || profession == configuration.profession
    }

    /// Whether a name on the command line means it: its code, its family or its slug.
    public func answers(to name: String) -> Bool {
        name == code || name == slug || name == family
    }

    /// How loud it is in a profile; a rule selected by hand in a profile that leaves it off is as loud as in its loudest.
    public func severity(in profile: Profile) -> Severity {
        severities[profile] ?? severities.values.max() ?? .warning
    }
}
