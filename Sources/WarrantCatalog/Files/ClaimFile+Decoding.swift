import WarrantModel
import WarrantText

extension ClaimFile {
    static func decode(_ cursor: Cursor, into file: inout FileReading) -> Claim {
        let id: Claim.ID = cursor.id("id")
        let claim = Claim(
            id: id, slug: cursor.text("slug"), statement: cursor.text("statement"), plain: cursor.text("plain"),
            kind: cursor.choice("kind"), explanation: cursor.id("explanation"), role: cursor.choice("role"),
            direction: cursor.choice("direction"), causalLevel: cursor.required("causalLevel").integer,
            assertedIn: cursor.list("assertedIn").map(assertion), question: question(cursor.required("question")),
            phrasings: cursor.texts("phrasings"), concepts: cursor.texts("concepts").map { Identifier($0) },
            outcomes: cursor.list("outcomes").map { outcome($0, of: id, into: &file) },
            mainOutcome: cursor["mainOutcome"].map { Identifier($0.text) },
            testable: cursor.required("testable").boolean, scope: cursor["scope"]?.text,
            flags: cursor.list("flags").map { $0.choice() },
            search: ClaimSearch(
                documented: cursor.required("search").required("documented").boolean,
                note: cursor.required("search").text("note")),
            harms: cursor["harms"]?.text, notes: cursor["notes"]?.text, review: review(cursor.required("review")))
        file.note(.claim(id), at: cursor.required("id").value)
        check(claim, cursor, into: &file)
        return claim
    }

    private static func assertion(_ cursor: Cursor) -> Assertion {
        Assertion(
            document: cursor.id("document"), paragraph: cursor.required("paragraph").integer,
            anchor: cursor.text("anchor"), strength: cursor.choice("strength"),
            attributedTo: cursor["attributedTo"]?.text)
    }

    private static func question(_ cursor: Cursor) -> ClinicalQuestion {
        ClinicalQuestion(
            population: cursor.text("population"), intervention: cursor["intervention"]?.text,
            exposure: cursor["exposure"]?.text, comparator: cursor.text("comparator"))
    }

    private static func review(_ cursor: Cursor) -> Review {
        Review(
            status: cursor.choice("status"), by: cursor["by"]?.text, on: cursor["on"]?.text, due: cursor["due"]?.text)
    }

    private static func outcome(_ cursor: Cursor, of claim: Claim.ID, into file: inout FileReading) -> Outcome {
        let id: Identifier<Outcome> = cursor.id("id")
        file.note(.outcome(claim, id), at: cursor.required("id").value)
        for (index, entry) in cursor.required("body").list("evidence").enumerated() {
            file.note(.evidence(claim, id, index), at: entry.value)
        }
        return Outcome(
            id: id, name: cursor.text("name"), importance: cursor.choice("importance"),
            betterWhen: cursor.choice("betterWhen"),
            mid: cursor["mid"].map {
                MinimalImportantDifference(
                    value: $0.required("value").number, unit: $0.text("unit"), source: $0.id("source"))
            },
            proportionBand: cursor["proportionBand"].map {
                ProportionBand(
                    word: $0.text("word"), low: $0.required("low").number, high: $0.required("high").number,
                    leadCountsOpposite: $0["leadCountsOpposite"]?.boolean ?? false)
            },
            body: body(cursor.required("body")),
            independentBodies: cursor.list("independentBodies").map { entry in
                IndependentBody(
                    body: body(entry), certainty: entry["certainty"].map(certainty),
                    effectClass: entry["effectClass"].map { $0.choice() },
                    effectClassReason: entry["effectClassReason"]?.text)
            },
            certainty: cursor["certainty"].map(certainty), effectClass: cursor["effectClass"].map { $0.choice() },
            effectClassReason: cursor["effectClassReason"]?.text)
    }

    private static func body(_ cursor: Cursor) -> EvidenceBody {
        EvidenceBody(
            lead: cursor["lead"].map(reference),
            pool: cursor["pool"].map { PoolPlan(measure: $0.text("measure"), results: $0.list("results").map(reference)) },
            comparatorClass: cursor["comparatorClass"].map { $0.choice() },
            contrast: cursor["contrast"].map { $0.choice() } ?? .same,
            evidence: cursor.list("evidence").map { entry in
                WeighedResult(
                    study: entry.id("study"), result: entry.id("result"), bearing: entry.choice("bearing"),
                    directness: entry.choice("directness"), because: entry["because"]?.text)
            })
    }

    private static func reference(_ cursor: Cursor) -> ResultReference {
        ResultReference(study: cursor.id("study"), result: cursor.id("result"))
    }

    private static func certainty(_ cursor: Cursor) -> CertaintyRating {
        func judgment(_ domain: CertaintyDomain) -> DomainJudgment {
            let cursor = cursor.required(domain.rawValue)
            return DomainJudgment(rating: cursor.choice("rating"), reason: cursor.text("reason"))
        }
        return CertaintyRating(
            start: cursor.choice("start"), startRule: cursor.choice("startRule"), riskOfBias: judgment(.riskOfBias),
            inconsistency: judgment(.inconsistency), indirectness: judgment(.indirectness),
            imprecision: judgment(.imprecision), publicationBias: judgment(.publicationBias),
            upgrade: cursor["upgrade"].map {
                Upgrade(domain: $0.choice("domain"), levels: $0.required("levels").integer, reason: $0.text("reason"))
            })
    }
}
