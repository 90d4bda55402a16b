extension Migration {
    /// Judgments of the risk of bias, study by study, where somebody published them.
    static let riskOfBias = Migration(
        version: 5, name: "riskOfBias",
        sql: """
            CREATE TABLE riskOfBiasJudgment (   -- A published judgment of the risk of bias: of a result, of one domain of it, or of a study among its rows.
                study TEXT NOT NULL,            -- The study.
                result TEXT NOT NULL,           -- The result.
                studyRow INTEGER,               -- The row of study-level data it is about; null when it is about the result.
                domain INTEGER,                 -- The place of the domain in the tool, from 0; null for the overall judgment.
                judgment TEXT NOT NULL
                    CHECK (judgment = 'low' OR judgment = 'some' OR judgment = 'high'),
                                                -- The judgment; `some` is some concerns, or unclear.
                CHECK (studyRow IS NULL OR domain IS NULL),
                FOREIGN KEY (study, result) REFERENCES studyResult(study, id) ON DELETE CASCADE
            ) STRICT;
            CREATE INDEX riskOfBiasJudgmentByResult ON riskOfBiasJudgment(study, result, studyRow, domain);
            """)
}
