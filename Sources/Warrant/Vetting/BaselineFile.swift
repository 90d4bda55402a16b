#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import WarrantText
public import WarrantVetting

/// A baseline on disk.
public struct BaselineFile: Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// Reads it.
    ///
    /// - Throws: `.unreadable`, `.baseline`.
    public func read() throws(VettingError) -> Baseline {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path, reason: "no such file, or no permission")
        }
        do {
            return try Baseline(SourceText(name: path, bytes: Array(data)))
        } catch {
            throw .baseline(error.diagnostic)
        }
    }

    /// Writes the findings of a run, which keeps those of pages that were not vetted.
    ///
    /// - Parameter mayGrow: Whether an existing baseline may take up findings that it lacks.
    /// - Returns: How many findings it holds.
    /// - Throws: `.baselineGrows`, `.baseline`, `.unwritable`.
    public func write(_ documents: [VettedDocument], mayGrow: Bool) throws(VettingError) -> Int {
        let current = Baseline(of: documents)
        guard FileManager.default.fileExists(atPath: path) else {
            try save(current)
            return current.keys.count
        }
        let old = try read()
        let additions = old.additions(in: current)
        guard additions.isEmpty || mayGrow else { throw .baselineGrows(path, by: additions.count) }
        let next = Baseline(old.removing(stale(old, documents)).keys.union(current.keys))
        try save(next)
        return next.keys.count
    }

    /// Removes what no longer occurs; it never adds.
    ///
    /// - Returns: How many findings went.
    public func prune(after documents: [VettedDocument]) throws(VettingError) -> Int {
        let old = try read()
        let gone = stale(old, documents)
        if !gone.isEmpty { try save(old.removing(gone)) }
        return gone.count
    }

    /// Returns the keys that no longer occur.
    public func stale(_ baseline: Baseline, _ documents: [VettedDocument]) -> [FindingKey] {
        let root = WorkingFolder().root
        return baseline.staleKeys(after: documents) { path in
            FileManager.default.fileExists(atPath: path.hasPrefix("/") ? path : "\(root)/\(path)")
        }
    }

    private func save(_ baseline: Baseline) throws(VettingError) {
        do {
            try Data(baseline.text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw .unwritable(path, reason: "no such folder, or no permission")
        }
    }
}
