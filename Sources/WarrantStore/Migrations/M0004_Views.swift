extension Migration {
    /// Answers to the common questions, for whoever opens the file with `sqlite3`, Datasette or pandas.
    static let views = Migration(
        version: 4, name: "views",
        sql: """
            CREATE VIEW claimVerdict AS         -- A row per claim: what the evidence says, and the strongest wording it allows.
            SELECT
                explanation.topic AS topic,     -- The topic.
                claim.explanation AS explanation, -- The explanation.
                claim.id AS claim,              -- The claim.
                claim.plain AS plain,           -- Its short name.
                claim.statement AS statement,   -- The claim as it is asserted.
                claim.kind AS kind,             -- What sort of proposition it is.
                claim.role AS role,             -- What the explanation needs it for.
                assessment.verdict AS verdict,  -- The verdict.
                assessment.certainty AS certainty, -- GRADE certainty of the outcome that decided.
                CASE assessment.certainty WHEN 'very low' THEN 1 WHEN 'low' THEN 2 WHEN 'moderate' THEN 3 WHEN 'high' THEN 4 END AS certaintyLevel, -- The same as a number, 1 to 4.
                assessment.effectClass AS effectClass, -- Effect class of the outcome that decided.
                assessment.decisiveOutcome AS decisiveOutcome, -- The outcome that decided.
                (SELECT group_concat(name || coalesce(': ' || detail, ''), '; ')
                    FROM (SELECT name, detail FROM tag WHERE tag.claim = claim.id AND tag.outcome IS NULL ORDER BY position)) AS tags, -- Why not better.
                assessment.ceilingStrength AS ceilingStrength, -- The strongest wording allowed; null when no positive wording is.
                assessment.ceilingForm AS ceilingForm, -- The verb form allowed.
                assessment.ceilingStatement AS ceilingStatement, -- A sentence that stays under the ceiling.
                assessment.reason AS reason,    -- Why this verdict.
                assessment.harms AS harms,      -- Harms to mention whatever the verdict.
                claim.reviewStatus AS reviewStatus -- How far a clinician has vouched for it.
            FROM claim
            JOIN explanation ON explanation.id = claim.explanation
            LEFT JOIN claimAssessment AS assessment ON assessment.claim = claim.id;

            CREATE VIEW outcomeVerdict AS       -- A row per outcome of a claim, with the body of evidence that decided.
            SELECT
                outcome.claim AS claim,         -- The claim.
                outcome.id AS outcome,          -- The outcome.
                outcome.name AS name,           -- What is measured.
                outcome.importance AS importance, -- How much it matters.
                assessment.verdict AS verdict,  -- The verdict.
                assessment.certainty AS certainty, -- Its certainty.
                assessment.effectClass AS effectClass, -- Its effect class.
                body.measure AS measure,        -- Measure of the effect adopted.
                body.estimate AS estimate,      -- The estimate.
                body.ciLow AS ciLow,            -- Lower limit of its interval.
                body.ciHigh AS ciHigh,          -- Upper limit of its interval.
                body.leadStudy AS leadStudy,    -- The study it was adopted from.
                body.isPooledByEngine AS isPooledByEngine, -- 1 when the engine pooled it.
                outcome.midValue AS midValue,   -- The smallest difference that matters.
                outcome.midUnit AS midUnit,     -- Its unit.
                outcome.midSource AS midSource, -- Where it was read.
                assessment.statement AS statement, -- What the evidence says, in words.
                assessment.reason AS reason     -- Why this verdict.
            FROM outcome
            LEFT JOIN outcomeAssessment AS assessment ON assessment.claim = outcome.claim AND assessment.outcome = outcome.id
            LEFT JOIN bodyAssessment AS body
                ON body.claim = outcome.claim AND body.outcome = outcome.id AND body.position = assessment.decisiveBody;

            CREATE VIEW citation AS             -- A row per reference: how it is cited in a line.
            SELECT
                reference.id AS reference,      -- The citation key.
                coalesce((SELECT coalesce(family, literal, given) FROM author WHERE author.reference = reference.id AND position = 0), '[no author]')
                || CASE (SELECT count(*) FROM author WHERE author.reference = reference.id)
                    WHEN 0 THEN '' WHEN 1 THEN ''
                    WHEN 2 THEN ' & ' || (SELECT coalesce(family, literal, given, '') FROM author WHERE author.reference = reference.id AND position = 1)
                    ELSE ' et al.' END
                || ' ' || coalesce(year, 'n.d.') AS label, -- First author and year.
                reference.title AS title,       -- The title.
                reference.containerTitle AS containerTitle, -- The journal or series.
                reference.year AS year,         -- The year.
                reference.doi AS doi,           -- The DOI.
                reference.verification AS verification -- Whether every field was seen.
            FROM reference;

            CREATE VIEW evidenceTable AS        -- A row per result weighed: what each study found, and how it bears on a claim.
            SELECT
                weighed.claim AS claim,         -- The claim.
                claim.plain AS plain,           -- Its short name.
                weighed.outcome AS outcome,     -- The outcome.
                outcome.name AS outcomeName,    -- What is measured.
                weighed.body AS body,           -- 0 for the main body; independent bodies from 1.
                weighed.study AS study,         -- The study.
                weighed.result AS result,       -- Its result.
                citation.label AS citation,     -- First author and year.
                study.design AS design,         -- The design.
                result.population AS population, -- In whom.
                result.intervention AS intervention, -- What was done, or the exposure.
                result.comparator AS comparator, -- Against what.
                result.timepoint AS timepoint,  -- When.
                result.participants AS participants, -- How many people took part.
                result.studies AS studies,      -- How many studies it rests on.
                result.measure AS measure,      -- What the effect estimates.
                result.estimate AS estimate,    -- The estimate.
                result.ciLow AS ciLow,          -- Lower limit of its interval.
                result.ciHigh AS ciHigh,        -- Upper limit of its interval.
                result.ciLevel AS ciLevel,      -- Level of the interval, in percent.
                result.pValue AS pValue,        -- The p-value as printed.
                result.scale AS scale,          -- The unit or scale.
                weighed.bearing AS bearing,     -- What it says about the claim.
                weighed.directness AS directness, -- How well it fits the question.
                weighed.because AS because,     -- Why it is not direct.
                body.leadStudy IS weighed.study AND body.leadResult IS weighed.result AS isLead, -- 1 for the estimate adopted.
                assessment.certainty AS certainty, -- Certainty of the outcome.
                assessment.verdict AS verdict,  -- Verdict on the outcome.
                result.summary AS summary,      -- What was found.
                result.limitations AS limitations, -- What limits it.
                result.readAt AS readAt         -- The page where the figures were read.
            FROM weighedResult AS weighed
            JOIN claim ON claim.id = weighed.claim
            JOIN outcome ON outcome.claim = weighed.claim AND outcome.id = weighed.outcome
            JOIN body ON body.claim = weighed.claim AND body.outcome = weighed.outcome AND body.position = weighed.body
            JOIN studyResult AS result ON result.study = weighed.study AND result.id = weighed.result
            JOIN study ON study.reference = weighed.study
            JOIN citation ON citation.reference = weighed.study
            LEFT JOIN outcomeAssessment AS assessment ON assessment.claim = weighed.claim AND assessment.outcome = weighed.outcome;

            CREATE VIEW explanationStanding AS  -- A row per explanation: a chain is no stronger than its weakest necessary link.
            SELECT
                explanation.topic AS topic,     -- The topic.
                explanation.id AS explanation,  -- The explanation.
                explanation.title AS title,     -- Its title.
                explanation.kind AS kind,       -- Why the condition arises, or what helps.
                standing.verdict AS verdict,    -- The verdict of its weakest necessary claim.
                standing.weakestLink AS weakestLink, -- That claim.
                (SELECT group_concat(claim, ' → ') FROM (SELECT claim FROM standingLink
                    WHERE standingLink.explanation = explanation.id AND kind = 'necessary' ORDER BY position)) AS links, -- Its necessary claims, in causal order.
                (SELECT group_concat(claim, ', ') FROM (SELECT claim FROM standingLink
                    WHERE standingLink.explanation = explanation.id AND kind = 'workingTreatment' ORDER BY position)) AS workingTreatments, -- Treatments sold with it that help; they do not vouch for it.
                standing.reason AS reason       -- Why.
            FROM explanation LEFT JOIN standing ON standing.explanation = explanation.id;

            CREATE VIEW assertionTable AS       -- A row per place where a document asserts a claim, against the strongest wording the evidence allows.
            SELECT
                assertion.document AS document, -- The document.
                assertion.paragraph AS paragraph, -- The paragraph.
                assertion.anchor AS anchor,     -- A few words to find the place.
                assertion.attributedTo AS attributedTo, -- Whom the document quotes.
                assertion.claim AS claim,       -- The claim.
                claim.plain AS plain,           -- Its short name.
                assertion.strength AS strength, -- How strongly it is worded.
                assessment.ceilingStrength AS ceilingStrength, -- The strongest wording allowed.
                assessment.verdict AS verdict,  -- The verdict.
                assessment.certainty AS certainty, -- Its certainty.
                CASE assertion.strength WHEN 'hedged' THEN 1 WHEN 'moderate' THEN 2 WHEN 'strong' THEN 3 ELSE 4 END
                    > CASE assessment.ceilingStrength WHEN 'hedged' THEN 1 WHEN 'moderate' THEN 2 WHEN 'strong' THEN 3 WHEN 'absolute' THEN 4 ELSE 0 END
                    AS exceedsCeiling -- 1 when the wording is above the ceiling.
            FROM assertion
            JOIN claim ON claim.id = assertion.claim
            JOIN claimAssessment AS assessment ON assessment.claim = assertion.claim;

            CREATE VIEW referenceVerification AS -- A row per reference: how far it was checked, and how much rests on it.
            SELECT
                reference.id AS reference,      -- The citation key.
                citation.label AS label,        -- First author and year.
                reference.verification AS verification, -- Whether every field was seen on the page.
                (SELECT group_concat(field, ', ') FROM (SELECT field FROM missingField WHERE missingField.reference = reference.id ORDER BY position)) AS missing, -- Fields not seen.
                (SELECT place FROM seenAt WHERE seenAt.reference = reference.id ORDER BY position LIMIT 1) AS firstSeenAt, -- Where it was seen.
                reference.retraction AS retraction, -- Corrected, withdrawn, none, or unknown.
                (SELECT count(DISTINCT claim) FROM weighedResult WHERE weighedResult.study = reference.id) AS claims, -- How many claims weigh it.
                (SELECT count(*) FROM body WHERE body.leadStudy = reference.id) AS leads -- How many bodies adopt its estimate.
            FROM reference JOIN citation ON citation.reference = reference.id;

            CREATE VIEW overlap AS              -- A row per pair of studies in one body that may count the same people twice.
            SELECT first.claim AS claim,        -- The claim.
                first.outcome AS outcome,       -- The outcome.
                first.body AS body,             -- The body.
                first.study AS first,           -- One study.
                second.study AS second,         -- The other.
                'shared' AS kind,               -- `shared` studies, `contains` the other, or `unknown` because a list was not read.
                count(DISTINCT one.label) AS sharedStudies, -- How many included studies are in both lists.
                group_concat(DISTINCT one.label) AS labels -- Which.
            FROM weighedResult AS first
            JOIN weighedResult AS second USING (claim, outcome, body)
            JOIN includedStudy AS one ON one.study = first.study
            JOIN includedStudy AS other ON other.study = second.study AND other.label = one.label
            WHERE first.study < second.study GROUP BY first.claim, first.outcome, first.body, first.study, second.study
            UNION ALL
            SELECT DISTINCT first.claim, first.outcome, first.body, first.study, second.study, 'contains', 1, second.study
            FROM weighedResult AS first
            JOIN weighedResult AS second USING (claim, outcome, body)
            JOIN includedStudy ON includedStudy.study = first.study AND includedStudy.label = second.study
            WHERE first.study <> second.study
            UNION ALL
            SELECT DISTINCT first.claim, first.outcome, first.body, first.study, second.study, 'unknown', NULL, NULL
            FROM weighedResult AS first
            JOIN weighedResult AS second USING (claim, outcome, body)
            JOIN study AS one ON one.reference = first.study
            JOIN study AS other ON other.reference = second.study
            WHERE first.study < second.study
                AND one.design IN ('systematic-review', 'systematic-review-meta-analysis')
                AND other.design IN ('systematic-review', 'systematic-review-meta-analysis')
                AND NOT (EXISTS (SELECT 1 FROM includedStudy WHERE study = first.study)
                    AND EXISTS (SELECT 1 FROM includedStudy WHERE study = second.study));

            CREATE VIEW domainDisagreement AS   -- A row per domain where the engine would have rated differently; the curated rating stands.
            SELECT claim,                       -- The claim.
                outcome,                        -- The outcome.
                body,                           -- The body assessed.
                domain,                         -- The domain.
                rating,                         -- The curated rating.
                reason,                         -- Its reason.
                proposedRating,                 -- What the engine proposes.
                proposalArithmetic              -- How it was worked out.
            FROM domainMove WHERE proposedRating <> rating;

            CREATE VIEW traceInput AS           -- A row per value that a step of a trace looked at.
            SELECT trace.claim AS claim,        -- The claim.
                trace.position AS step,         -- The step: trace.position.
                trace.rule AS rule,             -- Its rule.
                input.key AS position,          -- Place in the list, from 0.
                json_extract(input.value, '$[0]') AS name, -- What it is.
                json_extract(input.value, '$[1]') AS value -- The value, with its unit.
            FROM trace, json_each(trace.inputs) AS input;

            CREATE VIEW reviewQueue AS          -- A row per claim that nobody has signed, the most consequential first when sorted by priority.
            SELECT claim.id AS claim,           -- The claim.
                claim.plain AS plain,           -- Its short name.
                claim.role AS role,             -- What the explanation needs it for.
                claim.reviewStatus AS reviewStatus, -- Draft or reviewed.
                claim.reviewDue AS reviewDue,   -- When it must be looked at again.
                assessment.verdict AS verdict,  -- The verdict to be signed.
                (SELECT count(*) FROM stability WHERE stability.claim = claim.id) AS fragility, -- How many single changes would flip it.
                (SELECT count(*) FROM domainDisagreement WHERE domainDisagreement.claim = claim.id) AS disagreements, -- Domains where the engine would rate differently.
                CASE claim.role WHEN 'necessary' THEN 0 WHEN 'implication' THEN 1 WHEN 'supporting' THEN 2 ELSE 3 END AS priority -- 0 for necessary claims.
            FROM claim LEFT JOIN claimAssessment AS assessment ON assessment.claim = claim.id
            WHERE claim.reviewStatus <> 'signed-off';
            """)
}
