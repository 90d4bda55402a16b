public import WarrantText
public import WarrantVetting

/// What a `warrant.yaml` says about vetting. Paths in it are relative to its own folder.
public struct VettingSettings: Sendable {
    /// The file's path; nil when there is none and everything is as by default.
    public var file: String?
    public var profile: Profile?
    public var profession: Profession?
    public var select: [String] = []
    public var ignore: [String] = []
    /// Severities by rule code, slug or family.
    public var severity: [String: Severity] = [:]
    public var failOn: Severity?
    /// What is vetted when no path is given.
    public var paths: [String] = []
    /// What is never vetted.
    public var exclude: [GlobPattern] = []
    /// Phrases of the house that lower commitment.
    public var hedges: [String] = []
    /// Words of the house for concepts of the catalogue.
    public var terms: [Term] = []
    /// What differs for some pages, later ones winning.
    public var overrides: [Override] = []

    public init() {}

    /// Words for a concept.
    public struct Term: Sendable, Hashable {
        public var concept: String
        public var words: [String]
        /// Where the concept is named in the file.
        public var place: Diagnostic
    }

    /// What differs for some pages.
    public struct Override: Sendable, Hashable {
        public var paths: [GlobPattern]
        public var profile: Profile?
        public var profession: Profession?
        public var select: [String] = []
        public var ignore: [String] = []
        public var severity: [String: Severity] = [:]
    }

    /// The folder of the file; the working folder when there is none.
    public var folder: String {
        guard let file else { return "." }
        guard let slash = file.lastIndex(of: "/") else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }
}

/// The settings that hold for one page.
struct PageSettings: Sendable, Hashable {
    var configuration: VettingConfiguration
    var severities: [String: Severity]
    var hedges: [String]
    var terms: [VettingSettings.Term]
}

extension VettingSettings {
    /// Returns what holds for a page.
    ///
    /// - Parameter path: The page's path from the settings' folder.
    func settings(forPage path: String, _ options: VettingOptions) -> PageSettings {
        var profile = profile
        var profession = profession
        var select = select
        var ignore = ignore
        var severity = severity
        for override in overrides where override.paths.contains(where: { $0.matches(path) }) {
            profile = override.profile ?? profile
            profession = override.profession ?? profession
            if !override.select.isEmpty { select = override.select }
            ignore += override.ignore
            severity.merge(override.severity) { $1 }
        }
        let configuration = VettingConfiguration(
            profile: options.profile ?? profile ?? .editorial, profession: options.profession ?? profession,
            select: options.select.isEmpty ? select : options.select, ignore: ignore + options.ignore)
        return PageSettings(configuration: configuration, severities: severity, hedges: hedges, terms: terms)
    }
}
