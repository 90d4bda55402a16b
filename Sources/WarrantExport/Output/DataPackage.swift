import WarrantText

/// Describes a folder of CSV tables as a Frictionless data package.
///
/// Every column has a type, a meaning, its allowed values and the marks of its missing values, so that `0`, an empty
/// text and "not reported" stay three things for whoever reads the files with other software.
public enum DataPackage {
    /// Returns `datapackage.json` for tables whose files are named `<id>.csv`.
    public static func describe(_ tables: [Table], title: String) -> [UInt8] {
        JSONValue.members([
            ("profile", .string("tabular-data-package")),
            ("name", .string("evidence-tables")),
            ("title", .string(title)),
            ("resources", .array(tables.map { resource($0, among: tables) })),
        ]).fileBytes
    }

    private static func resource(_ table: Table, among tables: [Table]) -> JSONValue {
        .members([
            ("profile", .string("tabular-data-resource")),
            ("name", .string(table.id)),
            ("title", .string(table.title)),
            ("path", .string("\(table.id).csv")),
            ("format", .string("csv")),
            ("mediatype", .string("text/csv")),
            ("encoding", .string("utf-8")),
            (
                "dialect",
                .members([
                    ("delimiter", .string(",")), ("lineTerminator", .string("\n")), ("doubleQuote", .boolean(true)),
                ])
            ),
            ("schema", schema(table, among: tables)),
        ])
    }

    private static func schema(_ table: Table, among tables: [Table]) -> JSONValue {
        let keys = table.columns.filter(\.isKey).map(\.name)
        let ids = Set(tables.map(\.id))
        let foreign = table.columns.compactMap { column -> JSONValue? in
            guard let target = column.resolvesIn, ids.contains(target.table) else { return nil }
            return .members([
                ("fields", .string(column.name)),
                (
                    "reference",
                    .members([
                        ("resource", .string(target.table == table.id ? "" : target.table)),
                        ("fields", .string(target.column)),
                    ])
                ),
            ])
        }
        return .members([
            ("fields", .array(table.columns.map(field))),
            ("missingValues", .strings(MissingReason.all.map(CellGuard.mark))),
            ("primaryKey", keys.isEmpty ? nil : .strings(keys)),
            ("foreignKeys", foreign.isEmpty ? nil : .array(foreign)),
        ])
    }

    private static func field(_ column: TableColumn) -> JSONValue {
        let constraints: [(String, JSONValue?)] = [
            ("required", column.isKey ? .boolean(true) : nil),
            ("enum", column.allowed.isEmpty ? nil : .strings(column.allowed)),
        ]
        let hasConstraints = constraints.contains { $0.1 != nil }
        return .members([
            ("name", .string(column.name)),
            ("title", .string(column.title)),
            ("type", .string(types[column.type] ?? "string")),
            ("description", .string(column.description)),
            ("unit", column.unit.map(JSONValue.string)),
            ("constraints", hasConstraints ? .members(constraints) : nil),
        ])
    }

    /// Addresses are strings, because a place that was read may be described in words.
    private static let types: [TableColumn.ValueType: String] = [
        .text: "string", .integer: "integer", .number: "number", .boolean: "boolean", .link: "string",
    ]
}
