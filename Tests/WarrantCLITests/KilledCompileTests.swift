import Foundation
import Testing

/// A compile that is killed leaves the old database whole.
@Suite struct KilledCompileTests {
    @Test func `killed at many moments, the database is the old or the new one`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-kill-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["Claims", "Sources-References"] {
            try FileManager.default.copyItem(at: Program.root.appending(path: name), to: folder.appending(path: name))
        }
        let start = ContinuousClock.now
        #expect(try Program.run(["build"], in: folder).status == 0)
        let whole = ContinuousClock.now - start
        let expected = try Program.run(["list", "--format", "json"], in: folder).output

        var generator = SeededGenerator(seed: 7)
        var killed = 0
        for _ in 0..<12 {
            let process = try Program.start(["build", "--force"], in: folder)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            let moment = Double.random(in: 0...1, using: &generator)
            Thread.sleep(forTimeInterval: moment * (whole / .seconds(1)))
            if process.isRunning {
                kill(process.processIdentifier, SIGKILL)
                killed += 1
            }
            process.waitUntilExit()
            let run = try Program.run(["list", "--format", "json", "--database", ".warrant/catalogue.sqlite"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output == expected)
        }
        #expect(killed > 0)
    }
}

/// A random generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
