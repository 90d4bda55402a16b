#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder that relative paths start at, and the project around it.
struct WorkingFolder: Sendable {
    /// Its absolute path, without a slash at the end.
    let path: String
    /// The project's root: the nearest folder upwards with `.git`, else with `warrant.yaml`, else the folder itself.
    let root: String

    init(_ path: String = FileManager.default.currentDirectoryPath) {
        let path = Self.clean(path)
        self.path = path
        func nearest(_ name: String) -> String? {
            var folder = path
            while true {
                if FileManager.default.fileExists(atPath: folder == "/" ? "/\(name)" : "\(folder)/\(name)") { return folder }
                if folder == "/" { return nil }
                folder = Self.parent(folder)
            }
        }
        root = nearest(".git") ?? nearest("warrant.yaml") ?? path
    }

    /// The absolute path of a path.
    func absolute(_ path: String) -> String {
        Self.clean(path.hasPrefix("/") ? path : "\(self.path)/\(path)")
    }

    /// The path to show: from the working folder when it lies in it, else as it is.
    func shown(_ path: String) -> String {
        let absolute = absolute(path)
        if let inner = Self.path(absolute, in: self.path) { return inner }
        return path
    }

    /// The path from the project's root; as shown for a file outside.
    func projectPath(_ path: String) -> String {
        Self.path(absolute(path), in: root) ?? shown(path)
    }

    /// The path of a file from a folder that holds it, or nil.
    static func path(_ path: String, in folder: String) -> String? {
        let prefix = folder == "/" ? "/" : folder + "/"
        guard path.hasPrefix(prefix), path.utf8.count > prefix.utf8.count else { return nil }
        return String(path.dropFirst(prefix.count))
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// Removes `.`, `..` and doubled slashes by the text alone.
    private static func clean(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
