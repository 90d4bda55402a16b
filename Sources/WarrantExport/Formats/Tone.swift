/// The colors in which verdicts and certainties are set. The words always stand beside the color.
enum Tone {
    /// The background of a cell as 0xRRGGBB, where its column holds verdicts or certainties; nil for others.
    ///
    /// Complexity: O(1). Contrast of black text on every color is above 7 to 1.
    static func background(of cell: Cell, in column: TableColumn) -> UInt32? {
        guard isToned(column), case .text(let text) = cell
        else { return nil }
        return colors[text]
    }

    /// Whether a column is set in colors.
    static func isToned(_ column: TableColumn) -> Bool {
        column.allowed == ColumnValues.verdicts || column.allowed == ColumnValues.certainties
    }

    /// Every color, darkest first.
    static let palette = Set(colors.values).sorted()

    private static let colors: [String: UInt32] = [
        "supported": 0xBFE3C6, "partly supported": 0xDDEBC0, "contested": 0xF6E3A8, "insufficient": 0xE3E3E8,
        "unsupported": 0xF7D3B5, "contradicted": 0xF3B9B5, "not testable": 0xE6D8EE, "not assessed": 0xEFEFEF,
        "high": 0xBFE3C6, "moderate": 0xDDEBC0, "low": 0xF6E3A8, "very low": 0xF7D3B5, "no body": 0xEFEFEF,
    ]

    /// A color as `#rrggbb`.
    static func hex(_ color: UInt32) -> String {
        let digits = String(color, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
