/// A column of a table, with what its values mean.
public struct TableColumn: Sendable, Hashable {
    /// What the values of a column are.
    public enum ValueType: String, Sendable, Hashable, CaseIterable {
        case text, integer, number, boolean, link
    }

    /// The name by which filters and selections call it, in lowerCamelCase.
    public let name: String
    /// The heading people read.
    public let title: String
    public let type: ValueType
    /// The unit or scale; nil where the values have none or carry their own.
    public let unit: String?
    /// What the values mean, as a sentence fragment.
    public let description: String
    /// The only values that can occur, in their order where they have one; empty when anything can.
    public let allowed: [String]
    /// Whether the column is part of the key that tells rows apart.
    public let isKey: Bool
    /// The table and column that every value of this column resolves in.
    public let resolvesIn: ColumnName?
    /// Whether page formats (Markdown, HTML, LaTeX) show the column unless told otherwise.
    public let isShown: Bool

    public init(
        _ name: String, _ title: String, _ type: ValueType, unit: String? = nil, allowed: [String] = [],
        isKey: Bool = false, resolvesIn: ColumnName? = nil, isShown: Bool = false, _ description: String
    ) {
        self.name = name
        self.title = title
        self.type = type
        self.unit = unit
        self.description = description
        self.allowed = allowed
        self.isKey = isKey
        self.resolvesIn = resolvesIn
        self.isShown = isShown
    }
}

extension TableColumn {
    /// A column of text.
    public init(
        _ name: String, _ title: String, unit: String? = nil, allowed: [String] = [], isKey: Bool = false,
        resolvesIn: ColumnName? = nil, isShown: Bool = false, _ description: String
    ) {
        self.init(
            name, title, .text, unit: unit, allowed: allowed, isKey: isKey, resolvesIn: resolvesIn, isShown: isShown,
            description)
    }

    /// The heading with the unit, where there is one.
    public var heading: String {
        unit.map { "\(title) (\($0))" } ?? title
    }
}
