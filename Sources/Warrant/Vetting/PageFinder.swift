import Foundation
import WarrantText

/// Finds the pages that arguments name: files, folders and patterns.
struct PageFinder {
    let folder: WorkingFolder

    /// Folders that never hold copy.
    private static let skipped: Set<String> = ["node_modules"]

    /// Returns the pages, each once, as they are to be shown, by path; and what could not be found.
    ///
    /// A file that is named is always a page; in folders, files with the extension of a known format are. Hidden files and
    /// folders are left out.
    func pages(_ arguments: [String]) -> (pages: [String], missing: [String]) {
        var pages: Set<String> = []
        var missing: [String] = []
        for argument in arguments {
            var isFolder = ObjCBool(false)
            if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
                pages.formUnion(isFolder.boolValue ? files(in: argument) : [folder.shown(argument)])
            } else if GlobPattern.isPattern(argument) {
                let found = matches(argument)
                if found.isEmpty { missing.append(argument) }
                pages.formUnion(found)
            } else {
                missing.append(argument)
            }
        }
        return (pages.sorted(), missing)
    }

    private func matches(_ argument: String) -> [String] {
        // Walk only from the part of the pattern that has no wild card.
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        let fixed = parts.dropLast().prefix { !GlobPattern.isPattern(String($0)) }
        let base = fixed.isEmpty ? "." : fixed.joined(separator: "/")
        let rest = parts.dropFirst(fixed.count).joined(separator: "/")
        let pattern = GlobPattern(rest.contains("/") ? rest : "./" + rest)
        let prefix = base == "." ? "" : (base.hasSuffix("/") ? base : base + "/")
        return walk(base.isEmpty ? "/" : base).filter { path in
            pattern.matches(String(path.dropFirst(prefix.count)))
        }.map(folder.shown)
    }

    private func files(in path: String) -> [String] {
        walk(path).filter { ProseFormat.known(forFile: $0) != nil }.map(folder.shown)
    }

    /// Every file below a folder.
    private func walk(_ path: String) -> [String] {
        var files: [String] = []
        var folders = [path]
        while let next = folders.popLast() {
            // A folder that cannot be listed holds no pages that could be read.
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: next) else { continue }
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
