internal import GRDB

extension Store {
    /// Applies an update in one transaction: afterwards the database holds all of it, or it is unchanged.
    ///
    /// A reader sees the database before or after, never between. A process killed on the way leaves a journal
    /// from which the next to open the file puts it back as it was.
    ///
    /// - Parameter progress: Called at the start, every 50 records, and at the end; what it throws stops the
    ///   compile and leaves the database unchanged.
    /// - Returns: The generation of the database, one more than before.
    /// - Throws: `.overtaken` when another compile came since ``CatalogUpdate/base``, `.danglingReference`,
    ///   `.invalidRecord`, `.incompleteUpdate`, `.interrupted`, `.busy`, `.readOnly`, `.diskFull`, `.corrupt`.
    @discardableResult
    public func compile(
        _ update: CatalogUpdate, progress: (CompileProgress) throws -> Void = { _ in }
    ) throws(StoreError) -> Int {
        do {
            return try queue.writeWithoutTransaction { database in
                try withoutActuallyEscaping(progress) { progress in
                    try apply(update, to: database, progress: progress)
                }
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private func apply(
        _ update: CatalogUpdate, to database: Database, progress: @escaping (CompileProgress) throws -> Void
    ) throws -> Int {
        if update.replacesEverything {
            try ConnectionSettings.enforceForeignKeys(false, in: database)
        }
        defer {
            if update.replacesEverything {
                // It fails only on a connection that is broken anyway, whose first error is being thrown.
                try? ConnectionSettings.enforceForeignKeys(true, in: database)
            }
        }
        try database.beginTransaction(.immediate)
        do {
            let generation = try write(update, to: database, progress: progress)
            try database.commit()
            return generation
        } catch {
            let explained = explain(error, in: database)
            if database.isInsideTransaction { try database.rollback() }
            throw explained
        }
    }

    private func write(
        _ update: CatalogUpdate, to database: Database, progress: @escaping (CompileProgress) throws -> Void
    ) throws -> Int {
        let state = StateQueries(database)
        let generation = try state.generation()
        if let base = update.base, base != generation { throw StoreError(.overtaken, path: path) }
        if update.replacesEverything { try Migrator(database).rebuild() }
        let writer = UpdateWriter(update, into: database) { step in
            do {
                try progress(step)
            } catch {
                throw StoreError(.interrupted, path: self.path, underlying: error)
            }
        }
        try writer.run()
        if let name = try state.firstWithoutAssessment() {
            throw StoreError(.incompleteUpdate, path: path, detail: name)
        }
        if update.replacesEverything, let dangling = try state.firstDanglingReference() {
            throw StoreError(.danglingReference, path: path, detail: dangling)
        }
        try state.set(update.engine, for: "engine")
        try state.set(String(generation + 1), for: "generation")
        return generation + 1
    }

    /// Finds out which reference dangles, where SQLite only says that one does.
    private func explain(_ error: any Error, in database: Database) -> any Error {
        guard StoreError(error, path: path).code == .danglingReference, !(error is StoreError) else { return error }
        // If even looking fails, the first error says enough.
        guard let detail = try? StateQueries(database).firstDanglingReference() else { return error }
        return StoreError(.danglingReference, path: path, detail: detail, underlying: error)
    }
}
