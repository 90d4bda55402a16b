internal import GRDB
internal import WarrantModel

/// Applies an update inside the caller's transaction.
struct UpdateWriter {
    private let update: CatalogUpdate
    private let writer: RowWriter
    private let catalog: CatalogWriter
    private let assessments: AssessmentWriter
    private let searchText: SearchTextWriter
    private let progress: ProgressCounter

    init(
        _ update: CatalogUpdate, into database: Database, progress: @escaping (CompileProgress) throws -> Void
    ) {
        self.update = update
        writer = RowWriter(database)
        let replaces = !update.replacesEverything
        catalog = CatalogWriter(writer: writer, replaces: replaces)
        assessments = AssessmentWriter(writer: writer, replaces: replaces)
        searchText = SearchTextWriter(writer: writer)
        self.progress = ProgressCounter(total: update.count, report: progress)
    }

    /// Removes first, then writes, each record after those it must find.
    func run() throws {
        try progress.start()
        try remove()
        try each(update.documents) { try catalog.write($0) }
        try each(update.references) { try catalog.write($0) }
        try each(update.studies) { try catalog.write($0) }
        if let concepts = update.concepts { try each([concepts]) { try catalog.write($0) } }
        try each(update.topics) { try catalog.write($0) }
        try each(update.claims) { try catalog.write($0) }
        if let searches = update.searches { try each([searches]) { try catalog.write($0) } }
        try each(update.assessments) { try assessments.write($0) }
        try each(update.standings) { try assessments.write($0) }
        try each(update.files) { file in
            try writer.run("DELETE FROM sourceFile WHERE path = ?", [file.path])
            try writer.insert(
                into: .sourceFile,
                [file.path, file.kind.rawValue, file.entity, file.digest, file.size, file.modified])
        }
        try writeSearchText()
    }

    private func writeSearchText() throws {
        if update.replacesEverything { return try searchText.indexEverything() }
        for claim in update.claims { try searchText.index(claim: claim.id.rawValue) }
        for key in Set(update.studies.map(\.reference)).union(update.references.map(\.id)).sorted() {
            try searchText.index(study: key.rawValue)
        }
    }

    private func remove() throws {
        try each(update.removedFiles) { try writer.run("DELETE FROM sourceFile WHERE path = ?", [$0]) }
        try each(update.removedClaims) { try catalog.remove(claim: $0) }
        try each(update.removedTopics) { try catalog.remove(topic: $0) }
        try each(update.removedStudies) { try catalog.remove(study: $0) }
        try each(update.removedReferences) { try catalog.remove(reference: $0) }
        try each(update.removedDocuments) { try catalog.remove(document: $0) }
    }

    private func each<Record>(_ records: [Record], _ write: (Record) throws -> Void) throws {
        for record in records {
            try write(record)
            try progress.step()
        }
    }
}
