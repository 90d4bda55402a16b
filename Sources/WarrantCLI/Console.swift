import Foundation

/// Standard output and standard error.
enum Console {
    /// Whether standard output is a terminal that takes colors.
    static var usesColor: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// The columns of the terminal, at most 100 because longer lines are hard to read; 80 elsewhere.
    static var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
        return min(100, Int(size.ws_col))
    }

    /// Whether standard error is a terminal, so that progress may be shown there.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Returns some more bytes of standard input as they come; none at its end.
    static func readSome() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 { return Array(bytes.prefix(count)) }
            if errno != EINTR { return [] }
        }
    }

    /// Returns all of standard input.
    static func readAll() -> [UInt8] {
        var bytes: [UInt8] = []
        while case let more = readSome(), !more.isEmpty { bytes += more }
        return bytes
    }

    /// Writes to standard output. A closed pipe is success: whoever read it has seen enough.
    static func print(_ text: String) {
        print(Array(text.utf8))
    }

    /// Writes bytes to standard output as they are.
    static func print(_ bytes: [UInt8]) {
        write(bytes, to: STDOUT_FILENO)
    }

    /// Writes a line to standard error.
    static func complain(_ text: String) {
        write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
    }

    /// Shows progress in place on the terminal's last line; an empty text clears it.
    static func showProgress(_ text: String) {
        guard showsProgress else { return }
        write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                if errno == EPIPE { exit(0) }
                return
            }
            bytes = bytes.dropFirst(written)
        }
    }
}
