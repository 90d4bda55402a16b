import Foundation

/// Places of test files, and tools that are not ours.
enum Fixture {
    /// The top of the repository.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Returns the bytes of a file in Fixtures.
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    /// Runs work with a scratch folder that is removed afterwards.
    static func inScratchFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // Left-overs in a scratch folder harm nobody.
        return try work(folder)
    }
}

/// Runs programs that are not ours, where they are installed.
enum OtherTool {
    /// A Python with the readers; `WARRANT_TEST_PYTHON` names another than the one on the path.
    static let python = ProcessInfo.processInfo.environment["WARRANT_TEST_PYTHON"] ?? "python3"

    /// Whether Python can import a module.
    static func hasPython(_ module: String) -> Bool {
        run(python, ["-c", "import \(module)"]).status == 0
    }

    static func has(_ program: String) -> Bool {
        run("sh", ["-c", "command -v \(program)"]).status == 0
    }

    /// Runs a program found on the path and returns its status and output.
    static func run(_ program: String, _ arguments: [String], in folder: URL? = nil) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        do {
            try process.run()
        } catch {
            return (127, "\(error)")
        }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
