import Foundation
import Warrant

/// Turns SVG into PNG with a converter of the system, at 300 dots per inch.
enum PNGConverter {
    /// A program that can convert, and its arguments for a source, a target and the size of the figure in points.
    private struct Program: Sendable {
        let name: String
        let arguments: @Sendable (_ source: String, _ target: String, _ size: (width: Double, height: Double)) -> [String]
    }

    /// The programs in order of how faithfully they draw.
    private static let programs = [
        Program(name: "rsvg-convert") { source, target, _ in
            ["--dpi-x", "300", "--dpi-y", "300", "--format", "png", "--output", target, source]
        },
        Program(name: "inkscape") { source, target, _ in
            ["--export-type=png", "--export-dpi=300", "--export-filename=\(target)", source]
        },
        Program(name: "chromium", arguments: browser), Program(name: "chromium-browser", arguments: browser),
        Program(name: "google-chrome", arguments: browser),
        Program(name: "magick") { source, target, _ in ["-density", "300", source, target] },
        Program(name: "convert") { source, target, _ in ["-density", "300", source, target] },
    ]

    /// A browser counts in pixels of 1/96 inch; 3.125 dots for each make 300 per inch.
    @Sendable private static func browser(
        _ source: String, _ target: String, _ size: (width: Double, height: Double)
    ) -> [String] {
        let width = Int((size.width * 4 / 3).rounded(.up))
        let height = Int((size.height * 4 / 3).rounded(.up))
        // A browser refuses its sandbox to the superuser; the page is our own and loads nothing.
        return (geteuid() == 0 ? ["--no-sandbox"] : []) + [
            "--headless", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=3.125",
            "--window-size=\(width),\(height)", "--screenshot=\(target)", URL(filePath: source).absoluteString,
        ]
    }

    /// Writes a figure as PNG.
    ///
    /// - Throws: `Failure` when no program is there, or the one that is fails.
    static func write(_ svg: String, to file: String) throws {
        guard let (program, path) = found else {
            throw Failure(
                "no program that converts svg to png was found (looked for \(programs.map(\.name).joined(separator: ", "))); write '.svg' instead")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "warrant-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What is left behind in a temporary folder does no harm.
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appending(path: "figure.svg")
        let target = folder.appending(path: "figure.png")
        try Data(svg.utf8).write(to: source)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = program.arguments(
            source.path(percentEncoded: false), target.path(percentEncoded: false), size(of: svg))
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let image = try? Data(contentsOf: target), !image.isEmpty else {
            throw Failure("\(program.name) could not convert the figure; write '.svg' instead")
        }
        do {
            try SystemFiles.write(Array(image), to: file, replacing: true)
        } catch {
            throw Failure(error.description)
        }
    }

    private static var found: (Program, path: String)? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        for program in programs {
            for folder in folders {
                let path = "\(folder)/\(program.name)"
                if FileManager.default.isExecutableFile(atPath: path) { return (program, path) }
            }
        }
        return nil
    }

    /// The size that a figure of ours states, in points.
    private static func size(of svg: String) -> (width: Double, height: Double) {
        func number(after name: String) -> Double {
            guard let start = svg.firstRange(of: name + "=\"")?.upperBound else { return 504 }
            return Double(svg[start...].prefix { $0.isNumber || $0 == "." }) ?? 504
        }
        return (number(after: "<svg xmlns=\"http://www.w3.org/2000/svg\" width"), number(after: "pt\" height"))
    }
}
