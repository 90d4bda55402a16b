public import WarrantText

/// Why copy could not be vetted at all; a single page that cannot be read is a problem of the run instead.
public enum VettingError: Error, Sendable {
    /// Something named on the command line cannot be read.
    case unreadable(String, reason: String)
    /// A `warrant.yaml` has mistakes.
    case settings([Diagnostic])
    /// A baseline has mistakes.
    case baseline(Diagnostic)
    /// A baseline would take up findings that it does not have.
    case baselineGrows(String, by: Int)
    case unwritable(String, reason: String)
    /// Git could not tell what changed.
    case git(String)
    /// A rule that does not exist.
    case unknownRule(String, nearest: String?)
    /// There is nothing to vet.
    case nothing
    /// The catalogue cannot be had.
    case workspace(WorkspaceError)
}

extension VettingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "cannot read '\(path)': \(reason)"
        case .settings(let problems): DiagnosticRenderer().render(problems)
        case .baseline(let problem): DiagnosticRenderer().render(problem)
        case .baselineGrows(let path, let count):
            "'\(path)' lacks \(count) of these findings; a baseline takes up new ones only with --grow-baseline"
        case .unwritable(let path, let reason): "cannot write '\(path)': \(reason)"
        case .git(let reason): "git cannot tell what changed: \(reason)"
        case .unknownRule(let name, let nearest): "unknown rule '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        case .nothing: "nothing to vet: name files, folders or patterns, or set 'paths' in warrant.yaml"
        case .workspace(let error): error.description
        }
    }
}
