public import WarrantText
public import WarrantVetting

/// How a run vets; what is set here wins over any `warrant.yaml`.
public struct VettingOptions: Sendable {
    public var profile: Profile?
    public var profession: Profession?
    /// The rules to run instead of those that are on; empty for those.
    public var select: [String] = []
    /// Rules to leave out beside those of the settings.
    public var ignore: [String] = []
    public var failOn: Severity?
    /// The settings file to use for every page.
    public var configFile: String?
    /// Whether to use no settings file at all.
    public var isIsolated = false
    /// What standard input is called; it tells the format, and which settings hold.
    public var standardInputName: String?
    /// The format of every page; nil to go by each name.
    public var format: ProseFormat?
    /// How many pages to vet at once; nil for as many as there are cores.
    public var jobs: Int?
    public var listsAllSentences = false
    /// Whether to gather the claims that each sentence carries, for a coverage report.
    public var gathersClaims = false
    /// Report only findings on lines that changed since this git revision.
    public var diffBase: String?
    /// The day that suppressions expire by, as an ISO 8601 date.
    public var today = "1970-01-01"
    /// The program's version, for reports.
    public var version = "0"

    public init() {}
}
