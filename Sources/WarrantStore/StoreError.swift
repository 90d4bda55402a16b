/// Why the database could not be opened, read or written.
///
/// It holds data only; ``StoreErrorRenderer`` has the words.
public struct StoreError: Error, Sendable {
    /// What went wrong.
    public let code: Code
    /// The database, as the caller named it.
    public let path: String
    /// What exactly: a version, a value, or the words of SQLite.
    public let detail: String?
    /// The error underneath, where there was one.
    public let underlying: (any Error)?

    public init(_ code: Code, path: String, detail: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.path = path
        self.detail = detail
        self.underlying = underlying
    }

    /// What went wrong, by a stable code; more may be added.
    public struct Code: RawRepresentable, Sendable, Hashable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no file.
        public static let missing = Code(rawValue: "S001")
        /// The file holds no catalogue yet.
        public static let empty = Code(rawValue: "S002")
        /// The file is not an SQLite database.
        public static let notADatabase = Code(rawValue: "S003")
        /// The file is an SQLite database of another program.
        public static let notACatalogue = Code(rawValue: "S004")
        /// The file is damaged, or holds a value that no version of this program writes.
        public static let corrupt = Code(rawValue: "S005")
        /// A newer version of this program made the file.
        public static let newerVersion = Code(rawValue: "S006")
        /// An older version made the file, and it was opened for reading only.
        public static let olderVersion = Code(rawValue: "S007")
        /// The file or its folder may not be written.
        public static let readOnly = Code(rawValue: "S008")
        /// The file cannot be created, or not opened at all.
        public static let cannotOpen = Code(rawValue: "S009")
        /// The disk is full.
        public static let diskFull = Code(rawValue: "S010")
        /// Another program held the file for too long.
        public static let busy = Code(rawValue: "S011")
        /// A killed compile left the file unfinished, and it cannot be put back from here.
        public static let unfinished = Code(rawValue: "S012")
        /// A record names another that the catalogue does not hold.
        public static let danglingReference = Code(rawValue: "S013")
        /// A record breaks a rule of the schema.
        public static let invalidRecord = Code(rawValue: "S014")
        /// A claim or an explanation would be left without its assessment.
        public static let incompleteUpdate = Code(rawValue: "S015")
        /// Another compile came in between.
        public static let overtaken = Code(rawValue: "S016")
        /// The caller stopped the compile.
        public static let interrupted = Code(rawValue: "S017")
        /// The disk or the system failed.
        public static let system = Code(rawValue: "S018")
    }
}

extension StoreError: CustomStringConvertible {
    public var description: String { StoreErrorRenderer().message(for: self) }
}
