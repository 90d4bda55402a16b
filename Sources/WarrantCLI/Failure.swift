import ArgumentParser
import Warrant

/// Work that could not be done, with what to say about it; exits with 2.
struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension ExitCode {
    /// Something was found at or above the failing level.
    static let findings = ExitCode(1)
    /// The work could not be done.
    static let failed = ExitCode(2)
}
