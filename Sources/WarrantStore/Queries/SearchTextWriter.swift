/// Keeps the words by which claims and studies are found in step with their records.
struct SearchTextWriter {
    let writer: RowWriter

    /// Replaces the words of a claim.
    func index(claim id: String) throws {
        try writer.run("DELETE FROM searchText WHERE claim = ?", [id])
        try writer.run(Self.claims + " WHERE id = ?", [id])
    }

    /// Replaces the words of a study; nothing happens for a reference that nobody appraised.
    func index(study key: String) throws {
        try writer.run("DELETE FROM searchText WHERE study = ?", [key])
        try writer.run(Self.studies + " WHERE study.reference = ?", [key])
    }

    /// Writes the words of every claim and study, where there are none yet.
    ///
    /// Two statements in all: FTS5 writes out what it has gathered at the end of every statement, so that
    /// row by row the index would be built of as many pieces as there are rows.
    func indexEverything() throws {
        try writer.run(Self.claims + " ORDER BY id")
        try writer.run(Self.studies + " ORDER BY study.reference")
    }

    private static let claims = """
        INSERT INTO searchText(claim, code, title, wording, detail)
        SELECT id, id, statement,
            plain || coalesce(char(10) || (SELECT group_concat(text, char(10))
                FROM (SELECT text FROM phrasing WHERE phrasing.claim = claim.id ORDER BY position)), ''),
            population || coalesce(char(10) || intervention, '') || coalesce(char(10) || exposure, '') || char(10) || comparator
            || coalesce(char(10) || scope, '') || coalesce(char(10) || harms, '') || coalesce(char(10) || notes, '')
        FROM claim
        """

    private static let studies = """
        INSERT INTO searchText(study, code, title, wording, detail)
        SELECT study.reference, study.reference, coalesce(reference.title, ''),
            coalesce((SELECT group_concat(outcome, char(10))
                FROM (SELECT outcome FROM studyResult WHERE studyResult.study = study.reference ORDER BY position)), ''),
            coalesce((SELECT group_concat(coalesce(family, literal, ''), ', ')
                FROM (SELECT family, literal FROM author WHERE author.reference = study.reference ORDER BY position)), '')
            || coalesce(' ' || year, '')
            || coalesce((SELECT group_concat(char(10) || summary || char(10) || limitations, '')
                FROM (SELECT summary, limitations FROM studyResult WHERE studyResult.study = study.reference ORDER BY position)), '')
        FROM study JOIN reference ON reference.id = study.reference
        """
}
