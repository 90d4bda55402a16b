public import WarrantModel

/// Makes the files that the export command writes; the one way in for programs.
public enum EvidenceExport {
    /// Returns one table of a catalogue.
    ///
    /// - Parameters:
    ///   - filter: A filter as `TableFilter` reads it; nil keeps every row.
    ///   - columns: Names of the columns wanted, in order; nil takes all for data formats and the main ones for pages.
    /// - Throws: `ExportError` with the nearest valid name for an unknown table or column.
    public static func table(
        _ id: String, of evaluation: Evaluation, filter: String? = nil, columns: [String]? = nil,
        for format: (any TableFormat)? = nil
    ) throws(ExportError) -> Table {
        var table = try AllTables.named(id).table(of: evaluation)
        if let filter { table = try table.filtered(by: TableFilter(filter)) }
        if let columns { return try table.selecting(columns) }
        return format?.isPage == true && format?.accepts(table.forPages) == true ? table.forPages : table
    }

    /// Returns the file of one table in one format.
    public static func file(
        _ id: String, format name: String, of evaluation: Evaluation, filter: String? = nil, columns: [String]? = nil
    ) throws(ExportError) -> [UInt8] {
        let format = try AllTableFormats.named(name)
        let table = try table(id, of: evaluation, filter: filter, columns: columns, for: format)
        guard format.accepts(table) else {
            throw ExportError(.cannotDraw, id, expected: AllTables.list.filter { $0.grid != nil }.map(\.id))
        }
        return try format.encode(table)
    }

    /// Returns every table in every format, the references in every reference format, the interchange files and a
    /// data package, as pairs of a file name and its bytes, sorted by name.
    ///
    /// - Parameter options: What the interchange files need to know and the catalogue does not hold.
    public static func everything(
        of evaluation: Evaluation, options: InterchangeOptions = InterchangeOptions()
    ) throws(ExportError) -> [ExportedFile] {
        var files: [ExportedFile] = []
        let tables = AllTables.list.map { $0.table(of: evaluation) }
        for table in tables {
            for format in AllTableFormats.list {
                let shown = format.isPage && format.accepts(table.forPages) ? table.forPages : table
                guard format.accepts(shown) else { continue }
                files.append(ExportedFile("\(table.id).\(format.fileExtension)", try format.encode(shown)))
            }
        }
        for format in AllReferenceFormats.list {
            files.append(
                ExportedFile(
                    "references-\(format.name).\(format.fileExtension)", format.encode(evaluation.catalog.references)))
        }
        for format in AllInterchangeFormats.list {
            files.append(
                ExportedFile(
                    "\(format.name).\(format.fileExtension)", try format.encode(evaluation, options: options)))
        }
        let title = evaluation.catalog.topics.map(\.title).joined(separator: "; ")
        files.append(ExportedFile("datapackage.json", DataPackage.describe(tables, title: title)))
        return files.sorted { $0.name < $1.name }
    }

    /// Writes files into a directory, which is made if need be.
    ///
    /// Nothing is written when one of the files exists and `replacing` is false.
    public static func write(
        _ files: [ExportedFile], to directory: String, replacing: Bool
    ) throws(ExportError) {
        if !replacing {
            for file in files where SystemFiles.exists("\(directory)/\(file.name)") {
                throw ExportError(.fileExists, "\(directory)/\(file.name)")
            }
        }
        try SystemFiles.makeDirectory(directory)
        for file in files { try SystemFiles.write(file.bytes, to: "\(directory)/\(file.name)", replacing: replacing) }
    }
}
