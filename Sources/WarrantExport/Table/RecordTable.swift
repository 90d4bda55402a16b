public import WarrantModel

/// A table whose rows are records, one cell per field.
public protocol RecordTable: EvidenceTable {
    associatedtype Record
    var fields: [Field<Record>] { get }
    func records(of evaluation: Evaluation) -> [Record]
}

extension RecordTable {
    public var columns: [TableColumn] { fields.map(\.column) }

    public func rows(of evaluation: Evaluation) -> [[Cell]] {
        let fields = fields
        return records(of: evaluation).map { record in fields.map { $0.cell(record) } }
    }
}
