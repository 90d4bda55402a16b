/// Every format of a pooling, the default first.
public enum AllPoolFormats {
    public static let list: [any PoolFormat] = [
        TextPoolFormat(),
        JSONPoolFormat(),
        SVGPoolFormat(),
    ]

    /// Returns the format with a name; nil for an unknown one.
    public static func named(_ name: String) -> (any PoolFormat)? {
        list.first { $0.name == name }
    }
}
