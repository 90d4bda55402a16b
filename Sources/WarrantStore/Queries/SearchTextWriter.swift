/// Keeps the words by which claims and studies are found in step with their records.
struct SearchTextWriter {
    let writer: RowWriter

    /// Replaces the words of a claim.
    func index(claim id: String) throws {
        try writer.run("DELETE FROM searchText WHERE claim = ?", [id])
        try writer.run(Self.claim, [id])
    }

    /// Replaces the words of a study; nothing happens for a reference that nobody appraised.
    func index(study key: String) throws {
        try writer.run("DELETE FROM searchText WHERE study = ?", [key])
        try writer.run(Self.study, [key])
    }

    private static let claim = """
        INSERT INTO searchText(claim, code, title, wording, detail)
        SELECT id, id, statement,
            plain || coalesce(char(10) || (SELECT group_concat(text, char(10))
                FROM (SELECT text FROM phrasing WHERE phrasing.claim = claim.id ORDER BY position)), ''),
            population || coalesce(char(10) || intervention, '') || coalesce(char(10) || exposure, '') || char(10) || comparator
            || coalesce(char(10) || scope, '') || coalesce(char(10) || harms, '') || coalesce(char(10) || notes, '')
        FROM claim WHERE id = ?
        """

    private static let study = """
        INSERT INTO searchText(study, code, title, wording, detail)
        SELECT study.reference, study.reference, coalesce(reference.title, ''),
            coalesce((SELECT group_concat(outcome, char(10))
                FROM (SELECT outcome FROM studyResult WHERE studyResult.study = study.reference ORDER BY position)), ''),
            coalesce((SELECT group_concat(coalesce(family, literal, ''), ', ')
                FROM (SELECT family, literal FROM author WHERE author.reference = study.reference ORDER BY position)), '')
            || coalesce(' ' || year, '')
            || coalesce((SELECT group_concat(char(10) || summary || char(10) || limitations, '')
                FROM (SELECT summary, limitations FROM studyResult WHERE studyResult.study = study.reference ORDER BY position)), '')
        FROM study JOIN reference ON reference.id = study.reference WHERE study.reference = ?
        """
}
