extension Migration {
    /// What the text files hold: topics, claims with their evidence, references, studies and the lexicon.
    static let catalogue = Migration(
        version: 1, name: "catalogue",
        sql: """
            CREATE TABLE meta (                 -- Facts about the database itself.
                key TEXT PRIMARY KEY,           -- What the fact is: `engine`, `generation`.
                value TEXT NOT NULL             -- The fact.
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE sourceFile (           -- A text file that was compiled, with the digest that tells whether it changed.
                path TEXT PRIMARY KEY,          -- Path from the folder of the catalogue, with `/`.
                kind TEXT NOT NULL
                    CHECK (kind = 'topic' OR kind = 'lexicon' OR kind = 'claim' OR kind = 'references'
                        OR kind = 'study' OR kind = 'document' OR kind = 'searches'),
                                                -- What sort of file it is.
                entity TEXT,                    -- The one record in it: a topic, claim, study or document; null for lists.
                digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
                                                -- SHA-256 of its bytes, in lowercase hexadecimal.
                size INTEGER NOT NULL CHECK (size >= 0), -- Its size, in bytes.
                modified INTEGER                -- When it was last modified, in nanoseconds since 1970; null when unknown.
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE document (             -- A text that asserts claims; its words stay outside.
                id TEXT PRIMARY KEY,            -- Its name.
                title TEXT NOT NULL,            -- Its title.
                publisherKind TEXT NOT NULL,    -- What sort of publisher put it out.
                interest TEXT,                  -- What the publisher sells or gains.
                accessed TEXT,                  -- When it was read (ISO 8601).
                sha256 TEXT,                    -- Digest of its text, in lowercase hexadecimal.
                paragraphs INTEGER NOT NULL CHECK (paragraphs >= 0), -- How many paragraphs (non-empty lines) it has.
                language TEXT NOT NULL,         -- BCP 47 tag.
                notes TEXT                      -- Anything to know about the stored text.
            ) STRICT;

            CREATE TABLE topic (                -- A condition whose explanations compete.
                id TEXT PRIMARY KEY,            -- Its name.
                title TEXT NOT NULL,            -- A one-line title.
                population TEXT NOT NULL        -- Whom it concerns.
            ) STRICT;

            CREATE TABLE explanation (          -- One of the accounts that compete within a topic.
                id TEXT PRIMARY KEY,            -- Its name, also of its folder of claims.
                topic TEXT NOT NULL REFERENCES topic(id) ON DELETE CASCADE, -- The topic.
                position INTEGER NOT NULL,      -- Its place in the topic, from 0.
                title TEXT NOT NULL,            -- A one-line title.
                kind TEXT NOT NULL CHECK (kind IN ('cause', 'care')), -- Why the condition arises, or what helps.
                account TEXT NOT NULL,          -- The explanation in its own best terms.
                UNIQUE (topic, position)
            ) STRICT;

            CREATE TABLE speaker (              -- A document that puts an explanation forward.
                explanation TEXT NOT NULL REFERENCES explanation(id) ON DELETE CASCADE, -- The explanation.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                document TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED, -- The document.
                attributedTo TEXT,              -- Whom the document quotes.
                interest TEXT,                  -- What the publisher sells or gains.
                PRIMARY KEY (explanation, position)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX speakerByDocument ON speaker(document);

            CREATE TABLE chainLink (            -- A claim an explanation cannot do without.
                explanation TEXT NOT NULL REFERENCES explanation(id) ON DELETE CASCADE, -- The explanation.
                position INTEGER NOT NULL,      -- Place in causal order, from 0.
                claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED, -- The claim.
                PRIMARY KEY (explanation, position)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX chainLinkByClaim ON chainLink(claim);

            CREATE TABLE rival (                -- An explanation that another competes with.
                explanation TEXT NOT NULL REFERENCES explanation(id) ON DELETE CASCADE, -- The explanation.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                rival TEXT NOT NULL REFERENCES explanation(id) DEFERRABLE INITIALLY DEFERRED, -- The other one.
                PRIMARY KEY (explanation, position)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX rivalByRival ON rival(rival);

            CREATE TABLE concept (              -- A thing that claims speak about.
                id TEXT PRIMARY KEY,            -- The code that claims name.
                position INTEGER NOT NULL,      -- Place in the lexicon, from 0.
                preferred TEXT NOT NULL,        -- The preferred name.
                mesh TEXT,                      -- The MeSH heading, where there is one.
                kind TEXT NOT NULL
                    CHECK (kind = 'anatomy' OR kind = 'condition' OR kind = 'exposure' OR kind = 'intervention'
                        OR kind = 'mechanism' OR kind = 'outcome' OR kind = 'professional')
                                                -- What sort of thing it is.
            ) STRICT;

            CREATE TABLE synonym (              -- Another name of a concept.
                concept TEXT NOT NULL REFERENCES concept(id) ON DELETE CASCADE, -- The concept.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                text TEXT NOT NULL,             -- The name.
                PRIMARY KEY (concept, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE claim (                -- A proposition about health. Its verdict is in `claimVerdict`.
                id TEXT PRIMARY KEY,            -- A stable code, such as MT-04.
                slug TEXT NOT NULL,             -- A readable name for files and addresses.
                statement TEXT NOT NULL,        -- The claim as it is asserted, in our words.
                plain TEXT NOT NULL,            -- A short neutral noun phrase for tables.
                kind TEXT NOT NULL
                    CHECK (kind = 'cause' OR kind = 'mechanism' OR kind = 'treatment' OR kind = 'prevention'
                        OR kind = 'diagnosis' OR kind = 'prognosis' OR kind = 'testimonial' OR kind = 'value'),
                                                -- What sort of proposition it is.
                explanation TEXT NOT NULL REFERENCES explanation(id) DEFERRABLE INITIALLY DEFERRED, -- The explanation it belongs to.
                role TEXT NOT NULL
                    CHECK (role = 'necessary' OR role = 'supporting' OR role = 'implication'
                        OR role = 'peripheral'),
                                                -- What the explanation needs it for.
                direction TEXT NOT NULL
                    CHECK (direction = 'benefit' OR direction = 'harm' OR direction = 'association'
                        OR direction = 'noEffect' OR direction = 'accuracy'),
                                                -- What it asserts.
                causalLevel INTEGER NOT NULL CHECK (causalLevel BETWEEN 0 AND 6), -- Asserted causal strength, 0 to 6.
                population TEXT NOT NULL,       -- The question: who.
                intervention TEXT,              -- The question: what is done.
                exposure TEXT,                  -- The question: what people are exposed to.
                comparator TEXT NOT NULL,       -- The question: against what.
                mainOutcome TEXT,               -- The outcome that carries the verdict when the parts are separable.
                testable INTEGER NOT NULL CHECK (testable IN (0, 1)), -- 1 when some observation could count against it.
                scope TEXT,                     -- Where the evidence is narrower than the claim.
                searchDocumented INTEGER NOT NULL CHECK (searchDocumented IN (0, 1)), -- 1 when a search is on record.
                searchNote TEXT NOT NULL,       -- What was searched, and what was found.
                harms TEXT,                     -- Harms to mention whatever the verdict.
                notes TEXT,                     -- What a clinician should know before signing.
                reviewStatus TEXT NOT NULL
                    CHECK (reviewStatus = 'draft' OR reviewStatus = 'reviewed' OR reviewStatus = 'signed-off'),
                                                -- How far a clinician has vouched for it.
                reviewedBy TEXT,                -- Who reviewed or signed.
                reviewedOn TEXT,                -- When (ISO 8601).
                reviewDue TEXT,                 -- When it must be looked at again (ISO 8601).
                FOREIGN KEY (id, mainOutcome) REFERENCES outcome(claim, id) DEFERRABLE INITIALLY DEFERRED
            ) STRICT;
            CREATE INDEX claimByExplanation ON claim(explanation);

            CREATE TABLE assertion (            -- A place in a document where a claim is asserted.
                claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                document TEXT NOT NULL REFERENCES document(id) DEFERRABLE INITIALLY DEFERRED, -- The document.
                paragraph INTEGER NOT NULL CHECK (paragraph >= 1), -- The paragraph, counting non-empty lines from 1.
                anchor TEXT NOT NULL,           -- At most eight words, to find the place again.
                strength TEXT NOT NULL
                    CHECK (strength = 'hedged' OR strength = 'moderate' OR strength = 'strong'
                        OR strength = 'absolute'),
                                                -- How strongly it is worded.
                attributedTo TEXT,              -- Whom the document quotes.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX assertionByDocument ON assertion(document, paragraph);

            CREATE TABLE phrasing (             -- Another way people say a claim.
                claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                text TEXT NOT NULL,             -- The wording, ours.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE claimConcept (         -- What a claim speaks about, agent first, target last.
                claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                concept TEXT NOT NULL REFERENCES concept(id) DEFERRABLE INITIALLY DEFERRED, -- The concept.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX claimConceptByConcept ON claimConcept(concept);

            CREATE TABLE claimFlag (            -- A judgment about a claim that the gates read.
                claim TEXT NOT NULL REFERENCES claim(id) ON DELETE CASCADE, -- The claim.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                flag TEXT NOT NULL
                    CHECK (flag = 'association-not-causation' OR flag = 'surrogate-only'
                        OR flag = 'temporality-against' OR flag = 'vague-wording'
                        OR flag = 'necessity-not-shown'),
                                                -- The judgment.
                PRIMARY KEY (claim, position)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE search (               -- A search for evidence about a claim.
                position INTEGER PRIMARY KEY,   -- Place in the list, from 0.
                claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED, -- The claim searched for.
                note TEXT NOT NULL              -- What was found, or not.
            ) STRICT;
            CREATE INDEX searchByClaim ON search(claim);

            CREATE TABLE searchQuery (          -- A search as it was worded.
                search INTEGER NOT NULL REFERENCES search(position) ON DELETE CASCADE, -- The search.
                position INTEGER NOT NULL,      -- Place in the list, from 0.
                text TEXT NOT NULL,             -- The wording.
                PRIMARY KEY (search, position)
            ) STRICT, WITHOUT ROWID;
            """ + catalogueEvidence)
}
