internal import WarrantModel

extension CatalogLoader {
    /// Returns the references in scope, by key.
    func references(_ scope: Scope) throws -> [Reference] {
        let authors = try loader.groups(of: .author, scope, by: "reference", read: AuthorRecord.read)
        let missing = try loader.texts(of: .missingField, scope)
        let seenAt = try loader.texts(of: .seenAt, scope)
        let aliases = try loader.texts(of: .alias, scope)
        let unknown = try loader.groups(of: .unknownField, scope, by: "reference") { reader in
            (try reader.text(), (try reader.text(), try reader.text()))
        }
        return try loader.rows(of: .reference, scope, by: "id") { reader in
            var reference = try ReferenceRecord.read(&reader)
            let id = reference.id.rawValue
            reference.author = authors[id] ?? []
            reference.missing = missing[id] ?? []
            reference.seenAt = seenAt[id] ?? []
            reference.aliases = aliases[id] ?? []
            reference.unknownFields = Dictionary(unknown[id] ?? [], uniquingKeysWith: { first, _ in first })
            return reference
        }
    }

    /// Returns the studies in scope, by the key of their reference.
    func studies(_ scope: Scope) throws -> [Study] {
        var results = try results(scope)
        var included = try includedStudies(scope)
        return try loader.rows(of: .study, scope, by: "reference") { reader in
            let key = try reader.text()
            return Study(
                reference: CitationKey(key), design: try reader.value(),
                includes: included.removeValue(forKey: key) ?? [], results: results.removeValue(forKey: key) ?? [])
        }
    }

    private func includedStudies(_ scope: Scope) throws -> [String: [IncludedStudies]] {
        struct ListKey: Hashable {
            let study: String
            let list: Int
        }
        let labels = try loader.groups(of: .includedStudy, scope, by: "study") { reader in
            let key = ListKey(study: try reader.text(), list: try reader.integer())
            _ = try reader.integer()
            return (key, try reader.value() as CitationKey)
        }
        return try loader.groups(of: .includedList, scope, by: "study") { reader in
            let key = ListKey(study: try reader.text(), list: try reader.integer())
            return (key.study, IncludedStudies(studies: labels[key] ?? [], note: try reader.optionalText()))
        }
    }

    private func results(_ scope: Scope) throws -> [String: [StudyResult]] {
        let rows = try loader.groups(of: .studyRow, scope, by: "study", read: StudyRowRecord.read)
        let reasons = try loader.groups(of: .certaintyReason, scope, by: "study") { reader in
            let key = ResultKey(study: try reader.text(), result: try reader.text())
            _ = try reader.integer()
            return (key, try reader.text())
        }
        let dossierClaims = try loader.groups(of: .dossierClaim, scope, by: "study") { reader in
            let key = ResultKey(study: try reader.text(), result: try reader.text())
            _ = try reader.integer()
            return (key, try reader.value() as Identifier<Claim>)
        }
        let judgments = try loader.groups(of: .riskOfBiasJudgment, scope, by: "study", read: RiskOfBiasRecord.read)
        return try loader.groups(of: .studyResult, scope, by: "study") { reader in
            var (study, result) = try StudyResultRecord.read(&reader)
            let key = ResultKey(study: study, result: result.id.rawValue)
            result.rows = rows[key] ?? []
            for judgment in judgments[key] ?? [] { judgment.put(into: &result) }
            result.certaintyReported?.reasons = reasons[key] ?? []
            result.dossier?.claims = dossierClaims[key] ?? []
            return (study, result)
        }
    }
}
