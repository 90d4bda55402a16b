#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import WarrantCatalog
import WarrantText

/// Finds the catalogue that a command means.
///
/// In order: the folder or database given, the environment's, `catalog:` in the nearest `warrant.yaml`, the
/// nearest folder upwards that holds `Claims/` and `Sources-References/`, and last the compiled catalogue
/// installed with the program.
public struct WorkspaceLocator: Sendable {
    /// The catalogue's folder, as given; nil when none was.
    public var catalog: String?
    /// The database, as given; nil when none was.
    public var database: String?
    /// The environment, for `WARRANT_CATALOG` (also `WARRANT_CATALOGUE`) and `WARRANT_DATABASE`.
    public var environment: [String: String]
    /// The folder to look upwards from.
    public var startingFolder: String
    /// The running program's path, to find what was installed with it; nil to look for nothing.
    public var executable: String?

    public init(
        catalog: String? = nil, database: String? = nil, environment: [String: String] = [:],
        startingFolder: String = ".", executable: String? = nil
    ) {
        self.catalog = catalog
        self.database = database
        self.environment = environment
        self.startingFolder = startingFolder
        self.executable = executable
    }

    /// Returns the workspace.
    ///
    /// - Throws: `WorkspaceError.catalog(.notACatalog)` for a folder given that is none, `.notFound` when
    ///   there is none anywhere.
    public func locate() throws(WorkspaceError) -> Workspace {
        let database = database ?? environment["WARRANT_DATABASE"]
        if let given = catalog ?? environment["WARRANT_CATALOGUE"] ?? environment["WARRANT_CATALOG"] {
            return try workspace(in: given, database: database)
        }
        if let database { return Workspace(folder: nil, database: database) }
        if let configured = try configuredCatalog() {
            return try workspace(in: configured, database: nil)
        }
        if let folder = nearestFolder(where: { CatalogFolder(path: $0).isCatalog }) {
            return try workspace(in: folder, database: nil)
        }
        if let installed = installedDatabase { return Workspace(folder: nil, database: installed) }
        throw .notFound(startingFolder)
    }

    private func workspace(in path: String, database: String?) throws(WorkspaceError) -> Workspace {
        let folder = CatalogFolder(path: path)
        guard folder.isCatalog else { throw .catalog(.notACatalog(path)) }
        let standard = path == "." ? ".warrant/catalogue.sqlite" : "\(path)/.warrant/catalogue.sqlite"
        return Workspace(folder: folder, database: database ?? standard)
    }

    /// The folders from the starting one upwards, written relative to it.
    private var foldersUpwards: [String] {
        let full = URL(filePath: startingFolder).standardizedFileURL.path(percentEncoded: false)
        let depth = full.split(separator: "/").count
        return (0...depth).map { level in
            guard level > 0 else { return startingFolder }
            let up = Array(repeating: "..", count: level).joined(separator: "/")
            return startingFolder == "." ? up : "\(startingFolder)/\(up)"
        }
    }

    private func nearestFolder(where isWanted: (String) -> Bool) -> String? {
        foldersUpwards.first(where: isWanted)
    }

    private func configuredCatalog() throws(WorkspaceError) -> String? {
        for folder in foldersUpwards {
            let path = folder == "." ? "warrant.yaml" : "\(folder)/warrant.yaml"
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            let source = SourceText(name: path, bytes: Array(data))
            let value: LocatedValue
            do {
                value = try YAMLReader.read(source)
            } catch {
                throw .problems([error.diagnostic])
            }
            guard case .string(let catalog)? = (value["catalog"] ?? value["catalogue"])?.kind else { return nil }
            return catalog.hasPrefix("/") || folder == "." ? catalog : "\(folder)/\(catalog)"
        }
        return nil
    }

    /// `PREFIX/share/warrant/catalogue.sqlite` for a program at `PREFIX/bin/warrant`.
    private var installedDatabase: String? {
        guard let executable else { return nil }
        let prefix = URL(filePath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = prefix.appending(path: "share/warrant/catalogue.sqlite").path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
