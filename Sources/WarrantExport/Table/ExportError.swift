public import WarrantText

/// Work of the exporter or importer that could not be done.
public struct ExportError: Error, Sendable, Hashable {
    /// What is wrong.
    public struct Code: Sendable, Hashable, RawRepresentable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    public let code: Code
    /// The value that was refused.
    public let value: String
    /// The values that would have been accepted.
    public let expected: [String]
    /// What went wrong underneath, in the system's words.
    public let underlying: String?
    /// Where in an input file.
    public let location: SourceLocation?

    public init(
        _ code: Code, _ value: String, expected: [String] = [], underlying: String? = nil,
        location: SourceLocation? = nil
    ) {
        self.code = code
        self.value = value
        self.expected = expected
        self.underlying = underlying
        self.location = location
    }
}

extension ExportError.Code {
    public static let unknownTable = Self(rawValue: "unknownTable")
    public static let unknownFormat = Self(rawValue: "unknownFormat")
    public static let unknownColumn = Self(rawValue: "unknownColumn")
    public static let badFilter = Self(rawValue: "badFilter")
    public static let unknownValue = Self(rawValue: "unknownValue")
    public static let cannotDraw = Self(rawValue: "cannotDraw")
    public static let tooLongForSheet = Self(rawValue: "tooLongForSheet")
    public static let tooManyRows = Self(rawValue: "tooManyRows")
    public static let sheetWriter = Self(rawValue: "sheetWriter")
    public static let fileExists = Self(rawValue: "fileExists")
    public static let cannotWrite = Self(rawValue: "cannotWrite")
    public static let cannotRead = Self(rawValue: "cannotRead")
    public static let badTableFile = Self(rawValue: "badTableFile")
    public static let badInput = Self(rawValue: "badInput")
    public static let badArchive = Self(rawValue: "badArchive")
    public static let badAddress = Self(rawValue: "badAddress")
}

extension ExportError: CustomStringConvertible {
    /// The error in words: lower case, no full stop, with the nearest valid name and the valid ones when few.
    public var description: String {
        let place = location.map { "\($0.file):\($0.position.line):\($0.position.column): " } ?? ""
        return place + Self.wording[code, default: { "cannot do '\($0.value)'" }](self) + hint
            + (underlying.map { " (\($0))" } ?? "")
    }

    private static let wording: [Code: @Sendable (ExportError) -> String] = [
        .unknownTable: { "unknown table '\($0.value)'" },
        .unknownFormat: { "unknown format '\($0.value)'" },
        .unknownColumn: { "unknown column '\($0.value)'" },
        .badFilter: { "cannot read the filter: \($0.value)" },
        .unknownValue: { "the column never holds '\($0.value)'" },
        .cannotDraw: { "the table '\($0.value)' cannot be drawn as a map" },
        .tooLongForSheet: { "a spreadsheet cell holds at most 32,767 characters, and \($0.value) is longer" },
        .tooManyRows: { "a spreadsheet holds at most 1,048,576 rows, and the table has \($0.value)" },
        .sheetWriter: { "the spreadsheet could not be written: \($0.value)" },
        .fileExists: { "'\($0.value)' exists; --force replaces it" },
        .cannotWrite: { "cannot write '\($0.value)'" },
        .cannotRead: { "cannot read '\($0.value)'" },
        .badTableFile: { "not a table written by this program: \($0.value)" },
        .badInput: { $0.value },
        .badArchive: { "the archive is refused: \($0.value)" },
        .badAddress: { "'\($0.value)' is not an http or https address" },
    ]

    private var hint: String {
        guard !expected.isEmpty else { return "" }
        if let near = NearestName.suggested(for: value, among: expected) { return "; did you mean '\(near)'?" }
        return expected.count <= 24 ? "; valid: \(expected.joined(separator: ", "))" : ""
    }
}
