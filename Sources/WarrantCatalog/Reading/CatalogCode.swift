/// The codes of what can be wrong with a catalogue file. A code is never reused.
public enum CatalogCode: String, Sendable, CaseIterable {
    case syntax = "C001"
    case unknownKey = "C002"
    case missingKey = "C003"
    case wrongType = "C004"
    case unknownValue = "C005"
    case outOfRange = "C006"
    case duplicate = "C007"
    case dangling = "C008"
    case misplacedFile = "C009"
    case anchorNotFound = "C010"
    case digestMismatch = "C011"
    case refusedInput = "C012"
    case unreadableFile = "C013"
    case inconsistent = "C014"
}
