/// A form in which a summary can be written.
public protocol SummaryFormat: Sendable {
    /// The name for `--format`.
    static var name: String { get }
    /// The usual ending of its files, without a dot.
    static var fileExtension: String { get }

    /// Returns the summary in this form, ending in a line break.
    ///
    /// - Parameter style: Width and color, for forms that are read on a terminal.
    func render(_ summary: Summary, style: TextStyle) -> String
}

extension SummaryFormat {
    /// Returns the summary in this form, without color.
    public func render(_ summary: Summary) -> String { render(summary, style: TextStyle()) }
}

/// The forms of a summary, by name.
public enum AllSummaryFormats {
    public static let all: [any SummaryFormat] = [
        HTMLSummaryFormat(),
        JSONSummaryFormat(),
        MarkdownSummaryFormat(),
        TextSummaryFormat(),
    ]

    /// Their names, for help and messages.
    public static var names: [String] { all.map { type(of: $0).name } }

    /// Returns the form of a name, or nil.
    public static func named(_ name: String) -> (any SummaryFormat)? {
        all.first { type(of: $0).name == name }
    }
}
