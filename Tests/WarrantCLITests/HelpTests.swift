import Foundation
import Testing
import WarrantTestSupport

/// The help of every command, as on record.
@Suite struct HelpTests {
    static let commands = [
        [], ["build"], ["check"], ["compare"], ["explain"], ["export"], ["import"], ["init"], ["list"], ["pool"],
        ["schema"], ["search"], ["show"], ["summary"], ["verify"], ["rule"], ["vet"],
    ]

    @Test(arguments: commands) func `help is as on record`(command: [String]) throws {
        let run = try Program.run(command + ["--help"])
        #expect(run.status == 0)
        try Snapshot.check(run.output, extension: "txt", name: command.first ?? "warrant")
        if !command.isEmpty, command != ["import"] {
            #expect(run.output.contains("Example"), "the help of \(command) shows no example")
        }
    }
}
