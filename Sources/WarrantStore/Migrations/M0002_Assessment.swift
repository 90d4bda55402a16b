extension Migration {
    /// What the engine computes from a catalogue: verdicts, certainty, ceilings, traces and standings.
    ///
    /// A database of version 1 holds none of this, so it counts as not compiled: the digests of its files
    /// are forgotten and the next compile reads every file again.
    static let assessment = Migration(
        version: 2, name: "assessment",
        sql: """
            CREATE TABLE claimAssessment (      -- The verdict on a claim, computed.
                claim TEXT PRIMARY KEY REFERENCES claim(id) ON DELETE CASCADE, -- The claim.
                verdict TEXT NOT NULL
                    CHECK (verdict = 'supported' OR verdict = 'partly supported' OR verdict = 'contested'
                        OR verdict = 'insufficient' OR verdict = 'unsupported' OR verdict = 'contradicted'
                        OR verdict = 'not testable' OR verdict = 'notAssessed'),
                                                -- The verdict.
                certainty TEXT
                    CHECK (certainty = 'very low' OR certainty = 'low' OR certainty = 'moderate'
                        OR certainty = 'high'),
                                                -- Certainty of the outcome that decided.
                effectClass TEXT
                    CHECK (effectClass = 'IMPORTANT' OR effectClass = 'SMALL' OR effectClass = 'LITTLE'
                        OR effectClass = 'OPPOSITE' OR effectClass = 'UNCLEAR'),
                                                -- Its effect class.
                decisiveOutcome TEXT,           -- The outcome that decided.
                reason TEXT NOT NULL,           -- Why this verdict, in one line.
                harms TEXT,                     -- Harms to mention whatever the verdict.
                ceilingStrength TEXT
                    CHECK (ceilingStrength = 'hedged' OR ceilingStrength = 'moderate'
                        OR ceilingStrength = 'strong' OR ceilingStrength = 'absolute'),
                                                -- The strongest wording allowed; null when no positive wording is.
                ceilingCausalLevel INTEGER NOT NULL, -- The highest causal level allowed, 0 to 6.
                ceilingForm TEXT NOT NULL,      -- The verb form allowed.
                ceilingStatement TEXT NOT NULL  -- A sentence that stays under the ceiling.
            ) STRICT;
            CREATE INDEX claimAssessmentByVerdict ON claimAssessment(verdict);

            CREATE TABLE excludedWord (         -- A word of a claim that the data rule out at any certainty.
                claim TEXT NOT NULL REFERENCES claimAssessment(claim) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                word TEXT NOT NULL,             -- The word.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE outcomeAssessment (    -- The verdict on one outcome of a claim, computed.
                claim TEXT NOT NULL REFERENCES claimAssessment(claim) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the claim, from 0.
                outcome TEXT NOT NULL,          -- The outcome.
                name TEXT NOT NULL,             -- What is measured.
                importance TEXT NOT NULL
                    CHECK (importance = 'critical' OR importance = 'important' OR importance = 'limited'),
                                                -- How much it matters.
                decisiveBody INTEGER,           -- Which body decided: bodyAssessment.position; null when there is none.
                verdict TEXT NOT NULL
                    CHECK (verdict = 'supported' OR verdict = 'partly supported' OR verdict = 'contested'
                        OR verdict = 'insufficient' OR verdict = 'unsupported' OR verdict = 'contradicted'
                        OR verdict = 'not testable' OR verdict = 'notAssessed'),
                                                -- The verdict.
                certainty TEXT
                    CHECK (certainty = 'very low' OR certainty = 'low' OR certainty = 'moderate'
                        OR certainty = 'high'),
                                                -- Certainty of the decisive body.
                effectClass TEXT
                    CHECK (effectClass = 'IMPORTANT' OR effectClass = 'SMALL' OR effectClass = 'LITTLE'
                        OR effectClass = 'OPPOSITE' OR effectClass = 'UNCLEAR'),
                                                -- Its effect class.
                statement TEXT NOT NULL,        -- What the evidence says, as a GRADE informative statement.
                reason TEXT NOT NULL,           -- Why this verdict, in one line.
                PRIMARY KEY (claim, position),
                UNIQUE (claim, outcome)
            ) STRICT;

            CREATE TABLE bodyAssessment (       -- How one body of evidence came out, computed.
                claim TEXT NOT NULL,            -- The claim.
                outcome TEXT NOT NULL,          -- The outcome.
                position INTEGER NOT NULL,      -- Place among the bodies that could be formed, from 0.
                isIndependent INTEGER NOT NULL CHECK (isIndependent IN (0, 1)), -- 1 for a further body that shares no studies.
                leadStudy TEXT,                 -- The study whose estimate was adopted.
                leadResult TEXT,                -- Its result.
                directness TEXT NOT NULL
                    CHECK (directness = 'direct' OR directness = 'indirect' OR directness = 'remote'),
                                                -- Direct when any result of the body is.
                start TEXT
                    CHECK (start = 'very low' OR start = 'low' OR start = 'moderate' OR start = 'high'),
                                                -- Where the certainty started; null when it was not rated.
                startRule TEXT
                    CHECK (startRule = 'classic' OR startRule = 'robinsI' OR startRule = 'coreGrade'
                        OR startRule = 'prognosis' OR startRule = 'accuracy'),
                                                -- By which convention.
                upgradeDomain TEXT
                    CHECK (upgradeDomain = 'large-effect' OR upgradeDomain = 'dose-response'
                        OR upgradeDomain = 'opposing-confounding'),
                                                -- A reason to rate up.
                upgradeLevels INTEGER,          -- How many levels it asks for.
                upgradeReason TEXT,             -- Why.
                upgradeApplied INTEGER,         -- How many levels were added.
                certainty TEXT
                    CHECK (certainty = 'very low' OR certainty = 'low' OR certainty = 'moderate'
                        OR certainty = 'high'),
                                                -- Where the certainty ended.
                measure TEXT
                    CHECK (measure = 'MD' OR measure = 'SMD' OR measure = 'OR' OR measure = 'RR'
                        OR measure = 'HR' OR measure = 'RD' OR measure = 'prevalence'
                        OR measure = 'percent-change' OR measure = 'r' OR measure = 'ICC' OR measure = 'kappa'
                        OR measure = 'sensitivity' OR measure = 'specificity' OR measure = 'other'),
                                                -- Measure of the effect adopted; null when there are no numbers.
                estimate REAL,                  -- The estimate, as reported or pooled.
                ciLow REAL,                     -- Lower limit of its interval.
                ciHigh REAL,                    -- Upper limit of its interval.
                ciLevel REAL,                   -- Level of the interval, in percent.
                pValue TEXT,                    -- The p-value as printed.
                events INTEGER,                 -- How many had the event, where the estimate is a proportion.
                total INTEGER,                  -- Out of how many.
                scale TEXT,                     -- The unit or scale.
                favours TEXT,                   -- What the estimate favors.
                participants INTEGER,           -- How many people took part.
                studies INTEGER,                -- How many studies it rests on.
                i2 REAL,                        -- I², in percent.
                isPooledByEngine INTEGER NOT NULL CHECK (isPooledByEngine IN (0, 1)), -- 1 when the engine pooled the effect itself.
                axisEstimate REAL,              -- The effect on the claim's axis, where positive is what the claim asserts.
                axisLow REAL,                   -- Lower limit on that axis.
                axisHigh REAL,                  -- Upper limit on that axis.
                axisIsLogRatio INTEGER CHECK (axisIsLogRatio IN (0, 1)), -- 1 when the axis is a natural logarithm of a ratio.
                axisThreshold REAL,             -- The smallest effect that matters, on the claimed side.
                axisThresholdLow REAL,          -- The same on the opposite side.
                axisMidSource TEXT,             -- Where the threshold comes from: a citation key, or `default`.
                computedClass TEXT
                    CHECK (computedClass = 'IMPORTANT' OR computedClass = 'SMALL' OR computedClass = 'LITTLE'
                        OR computedClass = 'OPPOSITE' OR computedClass = 'UNCLEAR'),
                                                -- Effect class by the numbers.
                curatedClass TEXT
                    CHECK (curatedClass = 'IMPORTANT' OR curatedClass = 'SMALL' OR curatedClass = 'LITTLE'
                        OR curatedClass = 'OPPOSITE' OR curatedClass = 'UNCLEAR'),
                                                -- Effect class on file.
                effectClass TEXT
                    CHECK (effectClass = 'IMPORTANT' OR effectClass = 'SMALL' OR effectClass = 'LITTLE'
                        OR effectClass = 'OPPOSITE' OR effectClass = 'UNCLEAR'),
                                                -- The class that counts.
                classReason TEXT NOT NULL,      -- Why that class.
                verdict TEXT NOT NULL
                    CHECK (verdict = 'supported' OR verdict = 'partly supported' OR verdict = 'contested'
                        OR verdict = 'insufficient' OR verdict = 'unsupported' OR verdict = 'contradicted'
                        OR verdict = 'not testable' OR verdict = 'notAssessed'),
                                                -- What the matrix and its guards make of it.
                PRIMARY KEY (claim, outcome, position),
                FOREIGN KEY (claim, outcome) REFERENCES outcomeAssessment(claim, outcome) ON DELETE CASCADE,
                CHECK ((leadStudy IS NULL) = (leadResult IS NULL)),
                CHECK ((start IS NULL) = (certainty IS NULL) AND (start IS NULL) = (startRule IS NULL) AND (start IS NULL) = (upgradeApplied IS NULL)),
                CHECK ((axisEstimate IS NULL) = (axisIsLogRatio IS NULL))
            ) STRICT;

            CREATE TABLE domainMove (           -- What one domain did to the certainty of a body.
                claim TEXT NOT NULL,            -- The claim.
                outcome TEXT NOT NULL,          -- The outcome.
                body INTEGER NOT NULL,          -- The body: bodyAssessment.position.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                domain TEXT NOT NULL
                    CHECK (domain = 'riskOfBias' OR domain = 'inconsistency' OR domain = 'indirectness'
                        OR domain = 'imprecision' OR domain = 'publicationBias'),
                                                -- The domain.
                rating TEXT NOT NULL
                    CHECK (rating = 'not-serious' OR rating = 'serious' OR rating = 'very-serious'
                        OR rating = 'undetected' OR rating = 'suspected'),
                                                -- The curated rating, which stands.
                levels INTEGER NOT NULL,        -- Levels taken off.
                reason TEXT NOT NULL,           -- The curated reason.
                proposedDomain TEXT
                    CHECK (proposedDomain = 'riskOfBias' OR proposedDomain = 'inconsistency'
                        OR proposedDomain = 'indirectness' OR proposedDomain = 'imprecision'
                        OR proposedDomain = 'publicationBias'),
                                                -- The domain the engine has a proposal for; null when it has none.
                proposedRating TEXT
                    CHECK (proposedRating = 'not-serious' OR proposedRating = 'serious'
                        OR proposedRating = 'very-serious' OR proposedRating = 'undetected'
                        OR proposedRating = 'suspected'),
                                                -- What the engine would have said.
                proposalArithmetic TEXT,        -- How it was worked out, with the figures.
                proposalSource TEXT,            -- The rule followed.
                proposalMark TEXT
                    CHECK (proposalMark = 'R' OR proposalMark = 'P' OR proposalMark = 'K' OR proposalMark = 'V'
                        OR proposalMark = 'D'),
                                                -- How far that rule's source was checked: read, partly, recalled, verified, own design.
                PRIMARY KEY (claim, outcome, body, position),
                FOREIGN KEY (claim, outcome, body) REFERENCES bodyAssessment(claim, outcome, position) ON DELETE CASCADE,
                CHECK ((proposedDomain IS NULL) = (coalesce(proposedRating, proposalArithmetic, proposalSource, proposalMark) IS NULL))
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE tag (                  -- Why a verdict is not better, or what to know about it.
                claim TEXT NOT NULL REFERENCES claimAssessment(claim) ON DELETE CASCADE, -- The claim.
                outcome TEXT,                   -- The outcome; null for a tag of the whole claim.
                body INTEGER,                   -- The body; null for a tag of a whole outcome or claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                name TEXT NOT NULL,             -- The tag, such as association-not-causation.
                detail TEXT,                    -- What it refers to.
                CHECK (body IS NULL OR outcome IS NOT NULL)
            ) STRICT;
            CREATE INDEX tagByClaim ON tag(claim, outcome, body, position);

            CREATE TABLE schemeGrade (          -- What another grading scheme makes of the same studies.
                claim TEXT NOT NULL REFERENCES claimAssessment(claim) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                scheme TEXT NOT NULL,           -- The scheme and its version.
                outcome TEXT,                   -- The outcome graded; null for the claim.
                grade TEXT NOT NULL,            -- The grade in the scheme's own letters.
                reason TEXT NOT NULL,           -- Why, with the studies that decide.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE stability (            -- A single change that would flip the verdict on a claim.
                claim TEXT NOT NULL REFERENCES claimAssessment(claim) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                change TEXT NOT NULL,           -- The change.
                verdict TEXT NOT NULL
                    CHECK (verdict = 'supported' OR verdict = 'partly supported' OR verdict = 'contested'
                        OR verdict = 'insufficient' OR verdict = 'unsupported' OR verdict = 'contradicted'
                        OR verdict = 'not testable' OR verdict = 'notAssessed'),
                                                -- The verdict it would give.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE trace (                -- A step on the way from figures to a verdict.
                claim TEXT NOT NULL REFERENCES claimAssessment(claim) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in order, from 0.
                rule TEXT NOT NULL,             -- The rule applied, such as G3.
                title TEXT NOT NULL,            -- The rule in a few words.
                section TEXT NOT NULL,          -- The section of the grading guide that states it.
                subject TEXT,                   -- The outcome it is about; null for the whole claim.
                inputs TEXT NOT NULL CHECK (json_valid(inputs)), -- What it looked at: a JSON array of [name, value] pairs, see traceInput.
                outcome TEXT NOT NULL,          -- What came out.
                source TEXT NOT NULL,           -- Who says so.
                mark TEXT NOT NULL
                    CHECK (mark = 'R' OR mark = 'P' OR mark = 'K' OR mark = 'V' OR mark = 'D'),
                                                -- How far that source was checked.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE standing (             -- How an explanation stands, computed.
                explanation TEXT PRIMARY KEY REFERENCES explanation(id) ON DELETE CASCADE, -- The explanation.
                verdict TEXT NOT NULL
                    CHECK (verdict = 'supported' OR verdict = 'partly supported' OR verdict = 'contested'
                        OR verdict = 'insufficient' OR verdict = 'unsupported' OR verdict = 'contradicted'
                        OR verdict = 'not testable' OR verdict = 'notAssessed'),
                                                -- The verdict of its weakest necessary claim.
                weakestLink TEXT REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED, -- That claim.
                reason TEXT NOT NULL            -- Why, in one line.
            ) STRICT;
            CREATE INDEX standingByWeakestLink ON standing(weakestLink);

            CREATE TABLE standingLink (         -- A necessary claim that a standing rests on, or a treatment that works beside it.
                explanation TEXT NOT NULL REFERENCES standing(explanation) ON DELETE CASCADE, -- The explanation.
                kind TEXT NOT NULL CHECK (kind IN ('necessary', 'workingTreatment')), -- What the claim is to it; a working treatment does not vouch for it.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED, -- The claim.
                PRIMARY KEY (explanation, kind, position)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX standingLinkByClaim ON standingLink(claim);

            DELETE FROM sourceFile;
            DELETE FROM meta WHERE key = 'generation';
            """)
}
