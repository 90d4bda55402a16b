extension Migration {
    /// Citations that read "Roche et al. 2002" where a record names one author and "et al.", and "no date" in words.
    static let citationLabels = Migration(
        version: 6, name: "citationLabels",
        sql: """
            DROP VIEW citation;
            CREATE VIEW citation AS             -- A row per reference: how it is cited in a line.
            SELECT
                reference.id AS reference,      -- The citation key.
                coalesce(
                    (SELECT coalesce(family, literal, given) FROM author
                     WHERE author.reference = reference.id AND coalesce(literal, '') NOT IN ('et al.', 'et al')
                     ORDER BY position LIMIT 1), '[no author]')
                || CASE
                    WHEN (SELECT count(*) FROM author WHERE author.reference = reference.id) < 2 THEN ''
                    WHEN (SELECT count(*) FROM author WHERE author.reference = reference.id) = 2
                        AND NOT EXISTS (
                            SELECT 1 FROM author WHERE author.reference = reference.id AND literal IN ('et al.', 'et al'))
                    THEN ' & ' || (SELECT coalesce(family, literal, given, '') FROM author WHERE author.reference = reference.id AND position = 1)
                    ELSE ' et al.' END
                || coalesce(' ' || year, ', no date') AS label, -- First author and year.
                reference.title AS title,       -- The title.
                reference.containerTitle AS containerTitle, -- The journal or series.
                reference.year AS year,         -- The year.
                reference.doi AS doi,           -- The DOI.
                reference.verification AS verification -- Whether every field was seen.
            FROM reference;
            """)
}
