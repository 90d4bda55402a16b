import Foundation
import WarrantText

/// Finds the pages that arguments name: files, folders and patterns.
struct PageFinder {
    let folder: WorkingFolder

    /// Folders that never hold copy.
    private static let skipped: Set<String> = ["node_modules"]

    /// What arguments lead to.
    struct Found {
        /// The pages, each once, as they are to be shown, by path.
        var pages: [String] = []
        /// Arguments that lead nowhere.
        var missing: [String] = []
        /// Folders that cannot be listed, as they are to be shown, by path.
        var unlistable: [String] = []
    }

    /// Returns what arguments lead to.
    ///
    /// A file that is named is always a page; in folders, files with the extension of a known format are. Hidden files and
    /// folders are left out.
    func pages(_ arguments: [String]) -> Found {
        var pages: Set<String> = []
        var missing: [String] = []
        var unlistable: Set<String> = []
        for argument in arguments {
            var isFolder = ObjCBool(false)
            if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
                pages.formUnion(isFolder.boolValue ? files(in: argument, &unlistable) : [folder.shown(argument)])
            } else if GlobPattern.isPattern(argument) {
                let found = matches(argument, &unlistable)
                if found.isEmpty { missing.append(argument) }
                pages.formUnion(found)
            } else {
                missing.append(argument)
            }
        }
        return Found(pages: pages.sorted(), missing: missing, unlistable: unlistable.sorted())
    }

    private func matches(_ argument: String, _ unlistable: inout Set<String>) -> [String] {
        // Walk only from the part of the pattern that has no wild card.
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        let fixed = parts.dropLast().prefix { !GlobPattern.isPattern(String($0)) }
        let base = fixed.isEmpty ? "." : fixed.joined(separator: "/")
        let rest = parts.dropFirst(fixed.count).joined(separator: "/")
        let pattern = GlobPattern(rest.contains("/") ? rest : "./" + rest)
        let prefix = base == "." ? "" : (base.hasSuffix("/") ? base : base + "/")
        return walk(base.isEmpty ? "/" : base, &unlistable).filter { path in
            pattern.matches(String(path.dropFirst(prefix.count)))
        }.map(folder.shown)
    }

    private func files(in path: String, _ unlistable: inout Set<String>) -> [String] {
        walk(path, &unlistable).filter { ProseFormat.known(forFile: $0) != nil }.map(folder.shown)
    }

    /// Every file below a folder; folders that cannot be listed are noted.
    private func walk(_ path: String, _ unlistable: inout Set<String>) -> [String] {
        var files: [String] = []
        var folders = [path]
        while let next = folders.popLast() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: next) else {
                unlistable.insert(folder.shown(next))
                continue
            }
            for name in names where !name.hasPrefix(".") {
                let child = next == "." ? name : next.hasSuffix("/") ? next + name : "\(next)/\(name)"
                var isFolder = ObjCBool(false)
                guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else { continue }
                if !isFolder.boolValue {
                    files.append(child)
                } else if !Self.skipped.contains(name), !isLink(child) {
                    folders.append(child)
                }
            }
        }
        return files
    }

    /// Links to folders are not followed, so that a loop of them ends.
    private func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
