/// The wording of every store error, in one place.
public struct StoreErrorRenderer: Sendable {
    public init() {}

    /// Returns one line: what is wrong and what to do, lower case and without a full stop.
    public func message(for error: StoreError) -> String {
        let file = "'\(error.path)'"
        let detail = error.detail ?? "no detail"
        return switch error.code {
        case .missing: "no database at \(file); run 'warrant build' to compile one"
        case .empty: "\(file) holds no compiled catalogue yet; run 'warrant build' to compile one"
        case .notADatabase: "\(file) is not an SQLite database"
        case .notACatalogue: "\(file) is a database of another program, not a compiled catalogue"
        case .corrupt: "\(file) is damaged (\(detail)); delete it and run 'warrant build' to compile it anew"
        case .newerVersion: "\(file) was made by a newer version of warrant (\(detail)); update warrant to read it"
        case .olderVersion: "\(file) was made by an older version of warrant (\(detail)); run 'warrant build' to bring it up to date"
        case .readOnly: "\(file) cannot be written: the file or its folder is read-only"
        case .cannotOpen: "cannot open \(file): \(detail)"
        case .diskFull: "no space left to write \(file); it is unchanged"
        case .busy: "\(file) is in use by another program (\(detail)); try again"
        case .unfinished: "a stopped compile left \(file) unfinished, and its folder is read-only; open it once where it can be written"
        case .danglingReference: "the catalogue is not whole: \(detail); \(file) is unchanged"
        case .invalidRecord: "the database refuses a record: \(detail); \(file) is unchanged"
        case .incompleteUpdate: "\(detail) would have no assessment; \(file) is unchanged"
        case .overtaken: "another compile changed \(file) meanwhile; compile again"
        case .interrupted: "the compile was stopped; \(file) is unchanged"
        case .system: "the system failed on \(file): \(detail)"
        default: "\(file): \(detail) [\(error.code.rawValue)]"
        }
    }
}
