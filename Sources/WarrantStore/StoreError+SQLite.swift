internal import GRDB

extension StoreError {
    /// Translates an error of SQLite, or of the reading of a row, into this program's terms.
    ///
    /// Result codes: https://www.sqlite.org/rescode.html
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as UnreadableValue:
            self.init(.corrupt, path: path, detail: error.description, underlying: error)
        case let error as DatabaseError:
            self.init(
                Self.code(of: error), path: path, detail: error.message ?? error.resultCode.description,
                underlying: error)
        default:
            self.init(.system, path: path, detail: "\(error)", underlying: error)
        }
    }

    private static func code(of error: DatabaseError) -> Code {
        switch error.extendedResultCode {
        case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT: return .unfinished
        case .SQLITE_CONSTRAINT_FOREIGNKEY: return .danglingReference
        default: break
        }
        return switch error.resultCode {
        case .SQLITE_NOTADB: .notADatabase
        case .SQLITE_CORRUPT: .corrupt
        case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
        case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen
        case .SQLITE_FULL: .diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: .invalidRecord
        case .SQLITE_INTERRUPT, .SQLITE_ABORT: .interrupted
        default: .system
        }
    }
}
