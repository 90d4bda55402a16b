/// Why a catalogue could not be read at all; problems inside its files are diagnostics instead.
public enum CatalogError: Error, Sendable, Equatable {
    case unreadableFolder(String, reason: String)
    case unreadableFile(String, reason: String)
    case tooLarge(String, size: Int, limit: Int)
    case notACatalog(String)
    case unwritable(String, reason: String)
}

extension CatalogError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadableFolder(let path, let reason): "cannot read the folder '\(path)': \(reason)"
        case .unreadableFile(let path, let reason): "cannot read '\(path)': \(reason)"
        case .tooLarge(let path, let size, let limit):
            "'\(path)' is too large: \(size) bytes, where at most \(limit) are read"
        case .notACatalog(let path):
            "'\(path)' is not a catalogue: expected the folders 'Claims' and 'Sources-References'"
        case .unwritable(let path, let reason): "cannot write '\(path)': \(reason)"
        }
    }
}
