extension Migration {
    /// The second half of the first migration: references, appraised studies, and the bodies of evidence weighed from them.
    static let catalogueEvidence = """
        CREATE TABLE reference (            -- A bibliographic record, after CSL-JSON.
            id TEXT PRIMARY KEY,            -- The citation key.
            type TEXT NOT NULL,             -- The CSL type, such as article-journal.
            title TEXT,                     -- The title; null where it was not seen.
            containerTitle TEXT,            -- The journal or series.
            publisher TEXT,                 -- The publisher.
            volume TEXT,                    -- The volume.
            issue TEXT,                     -- The issue.
            page TEXT,                      -- The pages or article number.
            year INTEGER,                   -- The year of publication.
            month INTEGER CHECK (month BETWEEN 1 AND 12), -- The month, 1 to 12.
            day INTEGER CHECK (day BETWEEN 1 AND 31), -- The day of the month.
            doi TEXT,                       -- The DOI, without a resolver.
            pmid TEXT,                      -- The PubMed identifier.
            url TEXT,                       -- Where it was read.
            verification TEXT NOT NULL CHECK (verification IN ('read', 'partial')), -- Whether every field was seen on the page.
            note TEXT,                      -- Anything to know about the record.
            retraction TEXT NOT NULL
                CHECK (retraction = 'unknown' OR retraction = 'none' OR retraction = 'correction'
                    OR retraction = 'expression-of-concern' OR retraction = 'retraction'
                    OR retraction = 'reinstatement' OR retraction = 'retracted-and-replaced')
                                            -- Whether the work was corrected or withdrawn; unknown is not none.
        ) STRICT;

        CREATE TABLE author (               -- A person or body that wrote a reference.
            reference TEXT NOT NULL REFERENCES reference(id) ON DELETE CASCADE, -- The reference.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            family TEXT,                    -- The family name.
            given TEXT,                     -- Given names or initials.
            literal TEXT,                   -- The whole name, where it does not divide.
            PRIMARY KEY (reference, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE missingField (         -- A field of a reference that was not seen.
            reference TEXT NOT NULL REFERENCES reference(id) ON DELETE CASCADE, -- The reference.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            field TEXT NOT NULL,            -- The field.
            PRIMARY KEY (reference, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE seenAt (               -- A page where a reference was seen.
            reference TEXT NOT NULL REFERENCES reference(id) ON DELETE CASCADE, -- The reference.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            place TEXT NOT NULL,            -- The address.
            PRIMARY KEY (reference, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE alias (                -- A key that a reference went by before.
            reference TEXT NOT NULL REFERENCES reference(id) ON DELETE CASCADE, -- The reference.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            alias TEXT NOT NULL,            -- The former key.
            PRIMARY KEY (reference, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE unknownField (         -- A field carried through from an import.
            reference TEXT NOT NULL REFERENCES reference(id) ON DELETE CASCADE, -- The reference.
            name TEXT NOT NULL,             -- Its name in the source format.
            value TEXT NOT NULL,            -- Its value.
            PRIMARY KEY (reference, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE study (                -- A reference appraised.
            reference TEXT PRIMARY KEY REFERENCES reference(id) DEFERRABLE INITIALLY DEFERRED, -- The reference.
            design TEXT NOT NULL
                CHECK (design = 'rct' OR design = 'quasi-rct' OR design = 'crossover-trial'
                    OR design = 'systematic-review-meta-analysis' OR design = 'systematic-review'
                    OR design = 'prospective-cohort' OR design = 'retrospective-cohort'
                    OR design = 'case-control' OR design = 'cross-sectional' OR design = 'survey'
                    OR design = 'case-series' OR design = 'lab-biomechanics' OR design = 'narrative-review'
                    OR design = 'guideline' OR design = 'consensus-statement' OR design = 'position-statement')
                                            -- The design.
        ) STRICT;

        CREATE TABLE includedList (         -- A list of the studies that a review includes, as far as it was read.
            study TEXT NOT NULL REFERENCES study(reference) ON DELETE CASCADE, -- The review.
            position INTEGER NOT NULL,      -- Place among the lists, from 0.
            note TEXT,                      -- How far the list was read.
            PRIMARY KEY (study, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE includedStudy (        -- A study that a review includes.
            study TEXT NOT NULL,            -- The review.
            list INTEGER NOT NULL,          -- The list.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            label TEXT NOT NULL,            -- A citation key, or the label the review uses.
            PRIMARY KEY (study, list, position),
            FOREIGN KEY (study, list) REFERENCES includedList(study, position) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX includedStudyByLabel ON includedStudy(label);

        CREATE TABLE studyResult (          -- One effect on one outcome, as a study reports it.
            study TEXT NOT NULL REFERENCES study(reference) ON DELETE CASCADE, -- The study.
            id TEXT NOT NULL,               -- Its name within the study.
            position INTEGER NOT NULL,      -- Place in the study, from 0.
            outcome TEXT NOT NULL,          -- What was measured.
            population TEXT NOT NULL,       -- In whom.
            intervention TEXT NOT NULL,     -- What was done, or the exposure.
            comparator TEXT,                -- Against what.
            timepoint TEXT,                 -- When.
            measure TEXT
                CHECK (measure = 'MD' OR measure = 'SMD' OR measure = 'OR' OR measure = 'RR' OR measure = 'HR'
                    OR measure = 'RD' OR measure = 'prevalence' OR measure = 'percent-change' OR measure = 'r'
                    OR measure = 'ICC' OR measure = 'kappa' OR measure = 'sensitivity'
                    OR measure = 'specificity' OR measure = 'other'),
                                            -- What the effect estimates; null when there are no numbers.
            estimate REAL,                  -- The point estimate; ratios on the natural scale, percentages 0 to 100.
            ciLow REAL,                     -- Lower limit of the confidence interval.
            ciHigh REAL,                    -- Upper limit of the confidence interval.
            ciLevel REAL,                   -- Level of the interval, in percent.
            pValue TEXT,                    -- The p-value as printed.
            events INTEGER,                 -- How many had the event, where the estimate is a proportion.
            total INTEGER,                  -- Out of how many.
            scale TEXT,                     -- The unit or scale, and what its sign means.
            favours TEXT,                   -- What the estimate favors, in the study's words.
            participants INTEGER,           -- How many people took part.
            studies INTEGER,                -- How many studies it rests on.
            i2 REAL,                        -- I², in percent.
            certaintyScheme TEXT,           -- Scheme of the authors' own certainty.
            certaintyReported TEXT,         -- The authors' own certainty, as printed.
            riskOfBiasTool TEXT,            -- Tool of a published risk-of-bias appraisal.
            riskOfBiasScore TEXT,           -- Its result, as printed.
            riskOfBiasReadAt TEXT,          -- Where it was read.
            summary TEXT NOT NULL,          -- What was found, in one or two sentences.
            limitations TEXT NOT NULL,      -- What limits it.
            readAt TEXT NOT NULL,           -- The page where the figures were read.
            dossierBearing TEXT
                CHECK (dossierBearing = 'supports' OR dossierBearing = 'opposes' OR dossierBearing = 'mixed'
                    OR dossierBearing = 'no-clear-effect' OR dossierBearing = 'background'),
                                            -- What the reader of the study thought it says; a claim decides.
            dossierDirectness TEXT
                CHECK (dossierDirectness = 'direct' OR dossierDirectness = 'indirect'
                    OR dossierDirectness = 'remote'),
                                            -- How well it was thought to fit.
            indirectBecause TEXT,           -- Why it was thought not direct.
            PRIMARY KEY (study, id),

                CHECK (measure IS NOT NULL
                    OR coalesce(estimate, ciLow, ciHigh, ciLevel, pValue, events, total, scale, favours, participants, studies, i2) IS NULL),
            CHECK (certaintyReported IS NOT NULL OR certaintyScheme IS NULL),
            CHECK ((riskOfBiasTool IS NULL) = (riskOfBiasScore IS NULL) AND (riskOfBiasTool IS NULL) = (riskOfBiasReadAt IS NULL)),

                CHECK ((dossierBearing IS NULL) = (dossierDirectness IS NULL) AND (dossierBearing IS NOT NULL
                    OR indirectBecause IS NULL))
        ) STRICT;

        CREATE TABLE certaintyReason (      -- A reason the authors gave for their own certainty.
            study TEXT NOT NULL,            -- The study.
            result TEXT NOT NULL,           -- The result.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            reason TEXT NOT NULL,           -- The reason.
            PRIMARY KEY (study, result, position),
            FOREIGN KEY (study, result) REFERENCES studyResult(study, id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE dossierClaim (         -- A claim that a result was read for.
            study TEXT NOT NULL,            -- The study.
            result TEXT NOT NULL,           -- The result.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED, -- The claim.
            PRIMARY KEY (study, result, position),
            FOREIGN KEY (study, result) REFERENCES studyResult(study, id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX dossierClaimByClaim ON dossierClaim(claim);

        CREATE TABLE studyRow (             -- A row of study-level data behind a result.
            study TEXT NOT NULL,            -- The study.
            result TEXT NOT NULL,           -- The result.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            label TEXT NOT NULL,            -- Which study the row is about.
            events1 INTEGER,                -- Events in group 1.
            n1 INTEGER,                     -- People in group 1.
            events2 INTEGER,                -- Events in group 2.
            n2 INTEGER,                     -- People in group 2.
            mean1 REAL,                     -- Mean of group 1.
            sd1 REAL,                       -- Standard deviation of group 1.
            mean2 REAL,                     -- Mean of group 2.
            sd2 REAL,                       -- Standard deviation of group 2.
            yi REAL,                        -- The estimate; ratios on the natural scale.
            ciLow REAL,                     -- Lower limit of its interval.
            ciHigh REAL,                    -- Upper limit of its interval.
            note TEXT,                      -- Anything to know about the row.
            PRIMARY KEY (study, result, position),
            FOREIGN KEY (study, result) REFERENCES studyResult(study, id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE outcome (              -- An outcome of a claim.
            claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE, -- The claim.
            id TEXT NOT NULL,               -- Its name within the claim.
            position INTEGER NOT NULL,      -- Place in the claim, from 0.
            name TEXT NOT NULL,             -- What is measured.
            importance TEXT NOT NULL
                CHECK (importance = 'critical' OR importance = 'important' OR importance = 'limited'),
                                            -- How much it matters.
            betterWhen TEXT NOT NULL CHECK (betterWhen IN ('lower', 'higher')), -- Which way it improves.
            midValue REAL,                  -- The smallest difference that matters, in midUnit.
            midUnit TEXT,                   -- The unit or scale.
            midSource TEXT REFERENCES reference(id) DEFERRABLE INITIALLY DEFERRED, -- Where the value was read.
            proportionWord TEXT,            -- A frequency word of the claim, such as every.
            proportionLow REAL,             -- The lowest share the word implies, in percent.
            proportionHigh REAL,            -- The highest share the word implies, in percent.
            proportionLeadCountsOpposite INTEGER CHECK (proportionLeadCountsOpposite IN (0, 1)), -- 1 when the lead counts the opposite event.
            PRIMARY KEY (claim, id),
            CHECK ((proportionWord IS NULL) = (proportionLow IS NULL) AND (proportionWord IS NULL) = (proportionHigh IS NULL)),
            CHECK ((midValue IS NULL) = (midUnit IS NULL) AND (midValue IS NULL) = (midSource IS NULL))
        ) STRICT;
        CREATE INDEX outcomeByMidSource ON outcome(midSource);

        CREATE TABLE body (                 -- A body of evidence: one claim, one outcome.
            claim TEXT NOT NULL,            -- The claim.
            outcome TEXT NOT NULL,          -- The outcome.
            position INTEGER NOT NULL,      -- 0 for the main body; independent bodies from 1.
            leadStudy TEXT,                 -- The study whose estimate is adopted.
            leadResult TEXT,                -- Its result.
            poolMeasure TEXT,               -- The measure in which the engine pools poolResult; null when it does not pool.
            comparatorClass TEXT
                CHECK (comparatorClass = 'nothing-or-sham' OR comparatorClass = 'usual-care'
                    OR comparatorClass = 'active-treatment'),
                                            -- What it compares with.
            contrast TEXT NOT NULL CHECK (contrast IN ('same', 'reversed')), -- Which way round the lead compares.
            effectClass TEXT
                CHECK (effectClass = 'IMPORTANT' OR effectClass = 'SMALL' OR effectClass = 'LITTLE'
                    OR effectClass = 'OPPOSITE' OR effectClass = 'UNCLEAR'),
                                            -- A curated effect class, where numbers give none.
            effectClassReason TEXT,         -- Why that class.
            start TEXT
                CHECK (start = 'high' OR start = 'low' OR start = 'very-low'),
                                            -- Where the certainty starts; null when it is not rated.
            startRule TEXT
                CHECK (startRule = 'classic' OR startRule = 'robinsI' OR startRule = 'coreGrade'
                    OR startRule = 'prognosis' OR startRule = 'accuracy'),
                                            -- The convention for the start.
            upgradeDomain TEXT
                CHECK (upgradeDomain = 'large-effect' OR upgradeDomain = 'dose-response'
                    OR upgradeDomain = 'opposing-confounding'),
                                            -- A reason to rate up.
            upgradeLevels INTEGER,          -- How many levels.
            upgradeReason TEXT,             -- Why.
            PRIMARY KEY (claim, outcome, position),
            FOREIGN KEY (claim, outcome) REFERENCES outcome(claim, id) ON DELETE CASCADE,
            FOREIGN KEY (leadStudy, leadResult) REFERENCES studyResult(study, id) DEFERRABLE INITIALLY DEFERRED,
            CHECK ((leadStudy IS NULL) = (leadResult IS NULL)),
            CHECK ((start IS NULL) = (startRule IS NULL)),
            CHECK (upgradeDomain IS NULL OR start IS NOT NULL),
            CHECK ((upgradeDomain IS NULL) = (upgradeLevels IS NULL) AND (upgradeDomain IS NULL) = (upgradeReason IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bodyByLead ON body(leadStudy, leadResult);

        CREATE TABLE weighedResult (        -- A result weighed in a body of evidence.
            claim TEXT NOT NULL,            -- The claim.
            outcome TEXT NOT NULL,          -- The outcome.
            body INTEGER NOT NULL,          -- The body, 0 for the main one.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            study TEXT NOT NULL,            -- The study.
            result TEXT NOT NULL,           -- Its result.
            bearing TEXT NOT NULL
                CHECK (bearing = 'supports' OR bearing = 'opposes' OR bearing = 'mixed'
                    OR bearing = 'no-clear-effect' OR bearing = 'background'),
                                            -- What it says about the claim.
            directness TEXT NOT NULL
                CHECK (directness = 'direct' OR directness = 'indirect' OR directness = 'remote'),
                                            -- How well it fits the question.
            because TEXT,                   -- Why it is not direct, or what to know about it.
            PRIMARY KEY (claim, outcome, body, position),
            FOREIGN KEY (claim, outcome, body) REFERENCES body(claim, outcome, position) ON DELETE CASCADE,
            FOREIGN KEY (study, result) REFERENCES studyResult(study, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX weighedResultByResult ON weighedResult(study, result);

        CREATE TABLE poolResult (           -- A result that the engine pools itself.
            claim TEXT NOT NULL,            -- The claim.
            outcome TEXT NOT NULL,          -- The outcome.
            body INTEGER NOT NULL,          -- The body, 0 for the main one.
            position INTEGER NOT NULL,      -- Place in the list, from 0.
            study TEXT NOT NULL,            -- The study.
            result TEXT NOT NULL,           -- Its result.
            PRIMARY KEY (claim, outcome, body, position),
            FOREIGN KEY (claim, outcome, body) REFERENCES body(claim, outcome, position) ON DELETE CASCADE,
            FOREIGN KEY (study, result) REFERENCES studyResult(study, id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX poolResultByResult ON poolResult(study, result);

        CREATE TABLE domainJudgment (       -- A curated rating in one domain of certainty.
            claim TEXT NOT NULL,            -- The claim.
            outcome TEXT NOT NULL,          -- The outcome.
            body INTEGER NOT NULL,          -- The body, 0 for the main one.
            domain TEXT NOT NULL
                CHECK (domain = 'riskOfBias' OR domain = 'inconsistency' OR domain = 'indirectness'
                    OR domain = 'imprecision' OR domain = 'publicationBias'),
                                            -- The domain.
            rating TEXT NOT NULL
                CHECK (rating = 'not-serious' OR rating = 'serious' OR rating = 'very-serious'
                    OR rating = 'undetected' OR rating = 'suspected'),
                                            -- The rating.
            reason TEXT NOT NULL,           -- Why, with the data behind it.
            PRIMARY KEY (claim, outcome, body, domain),
            FOREIGN KEY (claim, outcome, body) REFERENCES body(claim, outcome, position) ON DELETE CASCADE,
            CHECK ((domain = 'publicationBias') = (rating IN ('undetected', 'suspected')))
        ) STRICT, WITHOUT ROWID;
        """
}
