import Foundation
import Testing

/// The built `warrant`, run in a folder of its own.
struct Program {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program beside the test bundle.
    static let url: URL = {
        let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [bundle.appending(path: "warrant"), root.appending(path: ".build/debug/warrant")]
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) } ?? candidates[1]
    }()

    /// Runs the program, or another one, to its end.
    static func run(
        _ arguments: [String], in folder: URL = root, input: String? = nil, environment: [String: String] = [:],
        program: URL = url
    ) throws -> Run {
        let process = try start(arguments, in: folder, environment: environment)
        process.executableURL = program
        // Files instead of pipes, so that neither stream can fill up and stop the program.
        let scratch = FileManager.default.temporaryDirectory.appending(path: "warrant-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (output, errors) = (scratch.appending(path: "output"), scratch.appending(path: "errors"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        let stdin = Pipe()
        process.standardInput = stdin
        try process.run()
        if let input { stdin.fileHandleForWriting.write(Data(input.utf8)) }
        try stdin.fileHandleForWriting.close()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    /// Prepares a run, for tests that stop it on the way.
    static func start(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ProcessInfo.processInfo.environment
        for name in ["WARRANT_CATALOG", "WARRANT_CATALOGUE", "WARRANT_DATABASE"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        return process
    }
}
