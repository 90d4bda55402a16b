internal import Foundation
package import GRDB

/// The SQLite database compiled from a catalogue.
///
/// The text files are the truth; the database can be rebuilt from them at any time, and it alone suffices for
/// reading. Each call is one transaction, so it sees the database as one compile left it. The journal is a
/// rollback journal, not a write-ahead log: a folder that may not be written can then still be read, because
/// readers need no file beside the database.
public final class Store: Sendable {
    /// What the caller means to do.
    public enum Access: Sendable, Hashable {
        /// Read a compiled catalogue that is there.
        case readOnly
        /// Compile: create the file and its folder when missing, and bring the schema up to date.
        case readWrite
    }

    /// The database, as the caller named it.
    public let path: String
    /// The connection; tests use it to make trouble.
    package let queue: DatabaseQueue

    private init(path: String, queue: DatabaseQueue) {
        self.path = path
        self.queue = queue
    }

    /// Opens a database.
    ///
    /// - Parameter patience: How long to wait for another program that writes, in seconds.
    /// - Throws: `.missing`, `.empty`, `.notADatabase`, `.notACatalogue`, `.corrupt`, `.newerVersion`,
    ///   `.olderVersion` (reading only), `.cannotOpen`, `.readOnly` and `.diskFull` (writing only), `.busy`,
    ///   `.unfinished`.
    public static func open(
        _ path: String, _ access: Access = .readOnly, patience: Double = 30
    ) throws(StoreError) -> Store {
        do {
            switch access {
            case .readOnly:
                let store = Store(path: path, queue: try connectForReading(path, patience: patience))
                try store.queue.read { try store.requireCatalogue($0) }
                return store
            case .readWrite:
                let store = Store(path: path, queue: try connectForWriting(path, patience: patience))
                try store.bringUpToDate()
                return store
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Opens a new database in memory, for tests and for work that leaves nothing behind.
    public static func inMemory() throws(StoreError) -> Store {
        do {
            let store = Store(path: ":memory:", queue: try DatabaseQueue(configuration: configuration(patience: 0)))
            try store.bringUpToDate()
            return store
        } catch {
            throw StoreError(error, path: ":memory:")
        }
    }

    /// Runs `body` in one read transaction.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension Store {
    private static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.label = "Store"
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { try ConnectionSettings.apply(to: $0) }
        return configuration
    }

    private static func connectForReading(_ path: String, patience: Double) throws -> DatabaseQueue {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError(.missing, path: path) }
        try requireNoFolder(path)
        var configuration = configuration(patience: patience)
        configuration.readonly = true
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError where StoreError(error, path: path).code == .unfinished {
            // A killed compile left its journal. Rolling back needs a connection that may write.
            _ = try? DatabaseQueue(path: path, configuration: self.configuration(patience: patience)).close()
            return try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    private static func connectForWriting(_ path: String, patience: Double) throws -> DatabaseQueue {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw StoreError(.cannotOpen, path: path, detail: "its folder cannot be created", underlying: error)
        }
        try requireNoFolder(path)
        return try DatabaseQueue(path: path, configuration: configuration(patience: patience))
    }

    private static func requireNoFolder(_ path: String) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw StoreError(.cannotOpen, path: path, detail: "it is a folder")
        }
    }

    /// Throws unless the file holds a compiled catalogue that this program can read.
    private func requireCatalogue(_ database: Database) throws {
        let identity = try Migrator(database).identity()
        if identity == .blank { throw StoreError(.empty, path: path) }
        let version = try requireKnownVersion(identity)
        guard version == Migration.currentVersion else {
            throw StoreError(.olderVersion, path: path, detail: versions(version))
        }
        if try StateQueries(database).generation() == 0 { throw StoreError(.empty, path: path) }
    }

    private func bringUpToDate() throws {
        let identity = try queue.read { try Migrator($0).identity() }
        if identity != .blank, try requireKnownVersion(identity) == Migration.currentVersion { return }
        try queue.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try Migrator(database).migrate()
                return .commit
            }
        }
    }

    private func requireKnownVersion(_ identity: Migrator.Identity) throws -> Int32 {
        guard case .catalogue(let version) = identity else { throw StoreError(.notACatalogue, path: path) }
        guard version <= Migration.currentVersion else {
            throw StoreError(.newerVersion, path: path, detail: versions(version))
        }
        return version
    }

    private func versions(_ version: Int32) -> String {
        "schema \(version), this one knows \(Migration.currentVersion)"
    }
}
