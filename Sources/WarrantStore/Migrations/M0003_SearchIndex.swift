extension Migration {
    /// A full-text index over claims (with their phrasings) and studies (with their results).
    ///
    /// `searchText` holds the words, `searchIndex` finds them; triggers keep the two in step.
    static let searchIndex = Migration(
        version: 3, name: "searchIndex",
        sql: """
            CREATE TABLE searchText (           -- The words by which a claim or a study is found.
                id INTEGER PRIMARY KEY,         -- Number that joins it to searchIndex.
                claim TEXT UNIQUE REFERENCES claim(id) ON DELETE CASCADE, -- The claim; null for a study.
                study TEXT UNIQUE REFERENCES study(reference) ON DELETE CASCADE, -- The study; null for a claim.
                code TEXT NOT NULL,             -- The claim's code, or the citation key.
                title TEXT NOT NULL,            -- The claim's statement, or the title of the reference.
                wording TEXT NOT NULL,          -- The claim's plain name and phrasings, or the outcomes of the study.
                detail TEXT NOT NULL,           -- The claim's question, scope, harms and notes, or authors, summaries and limitations.
                CHECK ((claim IS NULL) <> (study IS NULL))
            ) STRICT;

            CREATE VIRTUAL TABLE searchIndex USING fts5(
                code, title, wording, detail, content='searchText', content_rowid='id',
                tokenize='porter unicode61 remove_diacritics 2');

            CREATE TRIGGER searchTextInsert AFTER INSERT ON searchText BEGIN
                INSERT INTO searchIndex(rowid, code, title, wording, detail)
                VALUES (new.id, new.code, new.title, new.wording, new.detail);
            END;
            CREATE TRIGGER searchTextDelete AFTER DELETE ON searchText BEGIN
                INSERT INTO searchIndex(searchIndex, rowid, code, title, wording, detail)
                VALUES ('delete', old.id, old.code, old.title, old.wording, old.detail);
            END;
            CREATE TRIGGER searchTextUpdate AFTER UPDATE ON searchText BEGIN
                INSERT INTO searchIndex(searchIndex, rowid, code, title, wording, detail)
                VALUES ('delete', old.id, old.code, old.title, old.wording, old.detail);
                INSERT INTO searchIndex(rowid, code, title, wording, detail)
                VALUES (new.id, new.code, new.title, new.wording, new.detail);
            END;

            INSERT INTO searchText(claim, code, title, wording, detail)
            SELECT id, id, statement,
                plain || coalesce(char(10) || (SELECT group_concat(text, char(10))
                    FROM (SELECT text FROM phrasing WHERE phrasing.claim = claim.id ORDER BY position)), ''),
                population || coalesce(char(10) || intervention, '') || coalesce(char(10) || exposure, '') || char(10) || comparator
                || coalesce(char(10) || scope, '') || coalesce(char(10) || harms, '') || coalesce(char(10) || notes, '')
            FROM claim ORDER BY id;

            INSERT INTO searchText(study, code, title, wording, detail)
            SELECT study.reference, study.reference, coalesce(reference.title, ''),
                coalesce((SELECT group_concat(outcome, char(10))
                    FROM (SELECT outcome FROM studyResult WHERE studyResult.study = study.reference ORDER BY position)), ''),
                coalesce((SELECT group_concat(coalesce(family, literal, ''), ', ')
                    FROM (SELECT family, literal FROM author WHERE author.reference = study.reference ORDER BY position)), '')
                || coalesce(' ' || year, '')
                || coalesce((SELECT group_concat(char(10) || summary || char(10) || limitations, '')
                    FROM (SELECT summary, limitations FROM studyResult WHERE studyResult.study = study.reference ORDER BY position)), '')
            FROM study JOIN reference ON reference.id = study.reference ORDER BY study.reference;
            """)
}
