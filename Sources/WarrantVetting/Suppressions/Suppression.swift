/// A comment in a page that allows findings of named rules, and says why.
public struct Suppression: Sendable, Hashable {
    /// How far a suppression reaches. The narrowest one that covers a finding is the one used.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// Sentences on the comment's own lines: `warrant-ignore`.
        case line
        /// Sentences on the next line with words: `warrant-ignore-next`.
        case nextLine = "next-line"
        /// Sentences up to `warrant-ignore-end`: `warrant-ignore-start`.
        case range
        /// The whole file: `warrant-ignore-file`.
        case file
    }

    public var form: Form
    /// Codes, slugs or families.
    public var rules: [String]
    public var reason: String
    /// The last day it holds, as an ISO 8601 date.
    public var until: String?
    /// Who allowed it.
    public var reviewer: String?
    /// The bytes of the comment.
    public var range: Range<Int>
    /// The lines it covers.
    public var lines: ClosedRange<Int>

    /// Whether it holds no longer. Dates compare as text.
    public func isExpired(on today: String) -> Bool {
        until.map { $0 < today } ?? false
    }
}
