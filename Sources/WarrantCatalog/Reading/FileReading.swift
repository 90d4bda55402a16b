import WarrantModel
import WarrantText

/// What is gathered while one file is read: problems, places of items, and mentions to resolve later.
struct FileReading {
    let source: SourceText
    /// The file's path below the catalogue's folder, with `/`.
    let path: String
    var diagnostics: [Diagnostic] = []
    var origins: [CatalogItem: Origin] = [:]
    var mentions: [Mention] = []

    init(source: SourceText, path: String) {
        self.source = source
        self.path = path
    }

    /// A place where a file names something that must exist elsewhere.
    struct Mention {
        let target: CatalogItem
        let value: LocatedValue
    }

    /// Remembers where an item stands.
    mutating func note(_ item: CatalogItem, at value: LocatedValue) {
        origins[item] = Origin(source: source, range: value.range)
    }

    /// Remembers that a value names an item.
    mutating func mention(_ target: CatalogItem, at cursor: Cursor) {
        mentions.append(Mention(target: target, value: cursor.value))
    }

    mutating func report(
        _ code: CatalogCode, at value: LocatedValue, _ message: String, severity: Diagnostic.Severity = .error,
        fixIt: FixIt? = nil, notes: [String] = []
    ) {
        diagnostics.append(Diagnostic(
            code: code.rawValue, severity: severity, in: source, at: value.range, message: message,
            fixIt: fixIt, notes: notes))
    }

    /// Reports values that stand twice in a list whose members must differ.
    mutating func reportRepeats(in cursors: [Cursor], noun: String) {
        var seen: Set<String> = []
        for cursor in cursors where !seen.insert(cursor.text).inserted {
            report(.duplicate, at: cursor.value, "the \(noun) '\(cursor.text)' stands twice")
        }
    }

    /// Reports text that is not an ISO 8601 calendar date.
    mutating func checkDate(_ cursor: Cursor?, _ key: String) {
        guard let cursor, !CalendarDate.isValid(cursor.text) else { return }
        report(.outOfRange, at: cursor.value, "'\(key)' must be a date such as 2026-11-24, found '\(cursor.text)'")
    }
}

/// Checks calendar dates written as year-month-day.
enum CalendarDate {
    /// Whether text is an ISO 8601 date of the Gregorian calendar.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
