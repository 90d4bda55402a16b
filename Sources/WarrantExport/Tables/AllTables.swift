/// Every evidence table, in the order of documentation.
public enum AllTables {
    public static let list: [any EvidenceTable] = [
        ClaimsTable(),
        EvidenceRowsTable(),
        SummaryOfFindingsTable(),
        EvidenceProfileTable(),
        StudiesTable(),
        ReferencesTable(),
        OverlapTable(),
        GapMapTable(),
        AssertionsTable(),
    ]

    /// Returns the table of a name.
    ///
    /// - Throws: `ExportError` with the nearest valid name.
    public static func named(_ id: String) throws(ExportError) -> any EvidenceTable {
        guard let table = list.first(where: { $0.id == id }) else {
            throw ExportError(.unknownTable, id, expected: list.map(\.id))
        }
        return table
    }
}
