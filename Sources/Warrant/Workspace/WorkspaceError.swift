public import WarrantCatalog
public import WarrantStore
public import WarrantText

/// Why a workspace cannot do its work.
public enum WorkspaceError: Error, Sendable {
    /// No catalogue was found from a folder upwards.
    case notFound(String)
    /// The catalogue could not be read at all.
    case catalog(CatalogError)
    /// The database could not be opened, read or written.
    case store(StoreError)
    /// The catalogue's files have errors; nothing was written.
    case problems([Diagnostic])
    /// Something was asked for by a name that does not exist; with the names that do, where they are few.
    case unknown(noun: String, name: String, nearest: String?, known: [String] = [])
    /// The command needs the text files, and only a database was given.
    case needsFiles
}

extension WorkspaceError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound:
            "no catalogue found here or in any folder above: give one with --catalog DIR or --database FILE, or make one with 'warrant init DIR'"
        case .catalog(let error): error.description
        case .store(let error): StoreErrorRenderer().message(for: error)
        case .problems(let diagnostics):
            DiagnosticRenderer().render(diagnostics)
        case .unknown(let noun, let name, let nearest, let known):
            "unknown \(noun) '\(name)'" + Self.hint(noun, nearest, known)
        case .needsFiles:
            "this needs the catalogue's text files: give their folder with --catalog DIR"
        }
    }

    /// What to try instead of a name that does not exist.
    private static func hint(_ noun: String, _ nearest: String?, _ known: [String]) -> String {
        if let nearest { return "; did you mean '\(nearest)'?" }
        if noun == "claim" { return "; 'warrant list' shows those there are" }
        return known.isEmpty || known.count > 12 ? "" : "; valid: \(known.joined(separator: ", "))"
    }
}
