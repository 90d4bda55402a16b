import WarrantText
import WarrantVetting

extension VettingSettings {
    /// The settings that hold for a page after the options, as YAML.
    ///
    /// - Parameter path: The page's path from the settings' folder; nil for a page that no override names.
    func yaml(forPage path: String?, _ options: VettingOptions) -> String {
        let page = settings(forPage: path ?? "", options)
        let configuration = page.configuration
        var lines = ["# \(file ?? "no warrant.yaml; everything is as by default")"]
        lines.append("profile: \(configuration.profile.rawValue)")
        lines.append("profession: \(configuration.profession?.rawValue ?? "null")")
        lines.append("fail-on: \((options.failOn ?? failOn ?? .error).rawValue)")
        lines.append("select: \(Self.list(configuration.select))")
        lines.append("ignore: \(Self.list(configuration.ignore))")
        lines.append("severity: \(Self.mapping(page.severities.sorted { $0.key < $1.key }.map { ($0.key, $0.value.rawValue) }))")
        lines.append("paths: \(Self.list(paths))")
        lines.append("exclude: \(Self.list(exclude.map(\.text)))")
        lines.append("hedges: \(Self.list(hedges))")
        lines.append("terms: \(Self.mapping(terms.map { ($0.concept, Self.list($0.words)) }))")
        lines.append("# rules that run: " + Vetter.rules.filter { configuration.runs($0) }.map(\.code).joined(separator: ", "))
        return lines.joined(separator: "\n") + "\n"
    }

    /// A flow sequence; every text is quoted as JSON, which YAML reads.
    private static func list(_ texts: [String]) -> String {
        "[" + texts.map { JSONValue.string($0).text() }.joined(separator: ", ") + "]"
    }

    private static func mapping(_ entries: [(String, String)]) -> String {
        "{" + entries.map { "\(JSONValue.string($0.0).text()): \($0.1)" }.joined(separator: ", ") + "}"
    }
}
