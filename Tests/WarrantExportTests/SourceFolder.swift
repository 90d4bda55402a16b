import Foundation

/// The sources that indexes are checked against.
enum SourceFolder {
    /// Returns the names of the files in a folder of the target, sorted.
    static func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(Fixture.root)/Sources/WarrantExport/\(folder)").sorted()
    }
}
