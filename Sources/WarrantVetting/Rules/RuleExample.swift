/// A sentence that shows what a rule finds or passes; documentation and test in one. A text of several lines is Markdown.
public enum RuleExample: Sendable, Hashable {
    /// The rule reports it; `↓` stands before the words it marks.
    case finds(String)
    /// The rule says nothing about it.
    case passes(String)
}
