#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The folder that holds `Claims/` and `Sources-References/`.
public struct CatalogFolder: Sendable {
    /// The folder's path as the user gave it.
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Whether both folders of a catalogue are there.
    public var isCatalog: Bool {
        Self.status(of: path + "/Claims")?.isFolder == true
            && Self.status(of: path + "/Sources-References")?.isFolder == true
    }

    /// Returns the files of the catalogue in order of path; other files are left alone.
    ///
    /// - Throws: `CatalogError.unreadableFolder`.
    /// - Complexity: O(n log n) in the number of files, shared by the cores.
    public func files() async throws(CatalogError) -> [CatalogPath] {
        let tops = try await contents(of: ["Claims", "Sources-References"])
        let inner = try await contents(of: tops.flatMap(\.folders))
        return (tops + inner).flatMap(\.files).sorted { $0.path < $1.path }
    }

    /// What lies directly in a folder.
    private struct Contents {
        /// Files of the format, in order of path.
        var files: [CatalogPath] = []
        /// Folders, by path below the catalogue's folder.
        var folders: [String] = []
    }

    /// Lists folders in parallel, because most of the time goes by in the system.
    private func contents(of folders: [String]) async throws(CatalogError) -> [Contents] {
        let listings = await withTaskGroup(of: Result<Contents, CatalogError>.self) { group in
            for folder in folders {
                group.addTask { Result { () throws(CatalogError) in try contents(of: folder) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        var found: [Contents] = []
        for listing in listings { found.append(try listing.get()) }
        return found
    }

    private func contents(of folder: String) throws(CatalogError) -> Contents {
        guard let directory = opendir("\(path)/\(folder)") else {
            throw .unreadableFolder("\(path)/\(folder)", reason: String(cString: strerror(errno)))
        }
        defer { closedir(directory) }
        let prefix = folder + "/"
        var contents = Contents()
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // From the open folder the system finds a file without walking down its path again.
            guard !name.hasPrefix("."), let status = Status(of: name, in: dirfd(directory)) else { continue }
            if status.isFolder {
                contents.folders.append(prefix + name)
            } else if let kind = CatalogFileKind(name: name, in: folder) {
                contents.files.append(
                    CatalogPath(path: prefix + name, kind: kind, size: status.size, modified: status.modified))
            }
        }
        contents.files.sort { $0.path < $1.path }
        return contents
    }

    /// Returns the bytes of a file below the folder.
    ///
    /// - Throws: `CatalogError.unreadableFile`, or `.tooLarge` when it holds more than `limit` bytes; no
    ///   more than that is read.
    public func read(_ file: String, limit: Int) throws(CatalogError) -> [UInt8] {
        try Self.readFile("\(path)/\(file)", limit: limit)
    }

    static func readFile(_ path: String, limit: Int) throws(CatalogError) -> [UInt8] {
        guard let handle = fopen(path, "rb") else {
            throw .unreadableFile(path, reason: String(cString: strerror(errno)))
        }
        defer { fclose(handle) }
        let size = status(of: path)?.size ?? 0
        guard size <= limit else { throw .tooLarge(path, size: size, limit: limit) }
        var isComplete = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            count = fread(buffer.baseAddress, 1, size + 1, handle)
            isComplete = count <= size && ferror(handle) == 0
        }
        guard isComplete else { throw .unreadableFile(path, reason: "it changed while it was read") }
        return bytes
    }

    /// Whether what lies at a path is a folder; nil when there is nothing.
    static func isFolder(_ path: String) -> Bool? { status(of: path)?.isFolder }

    private static func status(of path: String) -> Status? { Status(of: path, in: AT_FDCWD) }

    private struct Status {
        let isFolder: Bool
        let size: Int
        let modified: Int

        /// What the system says about a file, seen from an open folder; nil when there is none.
        init?(of path: String, in folder: CInt) {
            var status = stat()
            guard fstatat(folder, path, &status, 0) == 0 else { return nil }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            isFolder = status.st_mode & S_IFMT == S_IFDIR
            size = Int(status.st_size)
            modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
        }
    }
}
