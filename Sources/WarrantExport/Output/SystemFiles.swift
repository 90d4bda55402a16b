#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads and writes whole files with the system's own calls, so that every failure keeps its reason.
public enum SystemFiles {
    /// Returns the bytes of a file, or of standard input for `-`.
    ///
    /// - Throws: `ExportError.Code.cannotRead` with the system's reason, or when the file is larger than `limit` bytes.
    public static func read(_ path: String, limit: Int = 1 << 30) throws(ExportError) -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw ExportError(.cannotRead, path, underlying: reason()) }
        defer { if descriptor > 0 { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = chunk.withUnsafeMutableBytes { Self.readSome(descriptor, $0) }
            guard count >= 0 else { throw ExportError(.cannotRead, path, underlying: reason()) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else {
                throw ExportError(.cannotRead, path, underlying: "larger than \(limit) bytes")
            }
        }
    }

    /// Writes a file beside its place and then renames it, so that nobody ever sees half of one.
    ///
    /// A device or a pipe, which cannot be renamed over, is written directly.
    ///
    /// - Throws: `fileExists` when there is a file and `replacing` is false; `cannotWrite` with the system's reason.
    ///   The unfinished file is removed.
    public static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(ExportError) {
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR {
            throw ExportError(.cannotWrite, path, underlying: "it is a directory")
        }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            let descriptor = open(path, O_WRONLY)
            guard descriptor >= 0 else { throw ExportError(.cannotWrite, path, underlying: reason()) }
            return try fill(descriptor, bytes, path)
        }
        guard !exists || replacing else { throw ExportError(.fileExists, path) }
        let beside = path + ".warrant-\(getpid())"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o666)
        guard descriptor >= 0 else { throw ExportError(.cannotWrite, path, underlying: reason()) }
        do {
            try fill(descriptor, bytes, path)
        } catch {
            unlink(beside)
            throw error
        }
        // `link` refuses to replace, so that a file made in the meantime survives; `rename` replaces at once.
        if !replacing, link(beside, path) == 0 {
            unlink(beside)
            return
        }
        if !replacing, errno == EEXIST {
            unlink(beside)
            throw ExportError(.fileExists, path)
        }
        guard rename(beside, path) == 0 else {
            let reason = reason()
            unlink(beside)
            throw ExportError(.cannotWrite, path, underlying: reason)
        }
    }

    /// Makes a directory where there is none yet.
    ///
    /// - Parameter withParents: Whether to make the directories above it too.
    /// - Throws: `cannotWrite` with the system's reason, also when there is a file of the name.
    public static func makeDirectory(_ path: String, withParents: Bool = false) throws(ExportError) {
        if withParents {
            for end in path.indices.dropFirst() where path[end] == "/" {
                try makeDirectory(String(path[..<end]))
            }
        }
        if mkdir(path, 0o777) == 0 { return }
        let reason = reason()
        var status = stat()
        guard stat(path, &status) == 0 else { throw ExportError(.cannotWrite, path, underlying: reason) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw ExportError(.cannotWrite, path, underlying: "it is a file, and a folder is needed")
        }
    }

    /// Whether there is anything at a path.
    public static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Runs work with the path of a scratch file and returns what the file then holds.
    static func scratch(_ work: (String) throws(ExportError) -> Void) throws(ExportError) -> [UInt8] {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/warrant-XXXXXX".utf8CString)
        guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
            throw ExportError(.cannotWrite, base, underlying: reason())
        }
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let file = directory + "/scratch"
        defer {
            unlink(file)
            rmdir(directory)
        }
        try work(file)
        return try read(file)
    }

    private static func fill(_ descriptor: Int32, _ bytes: [UInt8], _ path: String) throws(ExportError) {
        var isOpen = true
        defer { if isOpen { close(descriptor) } }
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { pointer in
                systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: pointer[offset...]))
            }
            guard count > 0 else { throw ExportError(.cannotWrite, path, underlying: reason()) }
            offset += count
        }
        isOpen = false
        guard close(descriptor) == 0 else { throw ExportError(.cannotWrite, path, underlying: reason()) }
    }

    /// `read`, begun again when a signal interrupts it.
    private static func readSome(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 || errno != EINTR { return count }
        }
    }

    /// `write`, begun again when a signal interrupts it.
    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.write(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.write(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.write(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }
}
