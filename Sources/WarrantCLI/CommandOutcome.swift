import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Prints what a command has to say and ends it with a status.
enum CommandOutcome {
    /// Writes the report to standard output or a file and messages to standard error.
    ///
    /// - Throws: `ExitCode` unless the status is 0.
    static func finish(_ report: String, messages: String, status: Int32, output: String?) throws {
        write(messages, to: 2)
        if let output, !report.isEmpty {
            do {
                try Data(report.utf8).write(to: URL(filePath: output))
            } catch {
                write("\(output): error: the file cannot be written\n", to: 2)
                throw ExitCode(2)
            }
        } else {
            write(report, to: 1)
        }
        if status != 0 { throw ExitCode(status) }
    }

    /// Writes all bytes. A closed pipe is the reader's business, not a failure.
    private static func write(_ text: String, to descriptor: Int32) {
        guard !text.isEmpty else { return }
        signal(SIGPIPE, SIG_IGN)
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { buffer -> Int in
                #if canImport(Glibc)
                Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                Musl.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
