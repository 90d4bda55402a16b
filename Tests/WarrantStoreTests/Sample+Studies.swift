import WarrantModel

extension Sample {
    func reference(_ number: Int) -> Reference {
        Reference(
            id: Identifier(studyKey(number)), type: "article-journal",
            title: maybe(number, "A trial of exercise number \(number) in patellofemoral pain"),
            author: [
                [], [ReferenceName(family: "Müller", given: "A")],
                [ReferenceName(family: "Smith"), ReferenceName(literal: "A Study Group")],
                [ReferenceName(family: "Ng"), ReferenceName(family: "Li"), ReferenceName(given: "Plato")],
            ][number % 4],
            containerTitle: maybe(number, "Journal"), publisher: maybe(number + 1, "Press"), volume: maybe(number, "12"),
            issue: maybe(number, "3"), page: maybe(number, "1–9"), year: maybe(number + 2, 2000 + number % 20),
            month: maybe(number, 1 + number % 12), day: maybe(number, 1 + number % 28),
            doi: maybe(number, "10.1000/\(number)"), pmid: maybe(number, "\(number)"), url: maybe(number, "https://example.org/\(number)"),
            verification: pick(number), missing: number % 2 == 0 ? [] : ["volume", "page"],
            seenAt: number % 3 == 0 ? [] : ["https://example.org/a", "https://example.org/b"],
            aliases: number % 5 == 0 ? ["old\(number)"] : [], note: maybe(number, "a note"), retraction: pick(number),
            unknownFields: number % 4 == 0 ? ["keyword": "knee", "abstract": ""] : [:])
    }

    func study(_ number: Int) -> Study {
        Study(
            reference: Identifier(studyKey(number)), design: pick(number),
            includes: number % 4 == 3
                ? [
                    IncludedStudies(studies: [Identifier(studyKey(number - 1)), "Shared 1999"], note: "in part"),
                    IncludedStudies(studies: []),
                ] : [],
            results: (0..<1 + number % 2).map { result($0, of: number) })
    }

    private func result(_ place: Int, of number: Int) -> StudyResult {
        StudyResult(
            id: Identifier("result-\(place)"), outcome: "pain on stairs \(place)", population: "runners",
            intervention: "hip training", comparator: maybe(number, "rest"), timepoint: maybe(number, "6 weeks"),
            effect: maybe(number + place, effect(number)),
            rows: number % 6 == 0
                ? [
                    StudyRow(study: "one", events1: 1, n1: 10, events2: 2, n2: 11, riskOfBias: .high),
                    StudyRow(study: "two", mean1: 1.5, sd1: 0.25, mean2: -2, sd2: 1e-9, note: "read off a plot"),
                    StudyRow(study: "three", yi: 0.1, ciLow: -0.2, ciHigh: 0.30000000000000004),
                ] : [],
            certaintyReported: maybe(
                number, CertaintyReported(scheme: maybe(number + 1, "GRADE"), rating: "low", reasons: number % 2 == 0 ? [] : ["bias"])),
            riskOfBiasReported: maybe(
                number,
                RiskOfBiasReported(
                    tool: "PEDro", score: "6/10", judgment: maybe(number + 1, pick(number)),
                    domains: number % 2 == 0 ? [] : [.low, .some, .high, .low, .low], readAt: "page 4")),
            summary: "Pain fell in group \(number) after strengthening of the hip.", limitations: "Few people.",
            readAt: "https://example.org/\(number)",
            dossier: maybe(
                number,
                Dossier(
                    claims: number % 2 == 0 ? [] : [Identifier(claimID(0)), Identifier(claimID(1))],
                    bearing: pick(number), directness: pick(number), indirectBecause: maybe(number + 1, "adults"))))
    }

    private func effect(_ number: Int) -> Effect {
        Effect(
            measure: pick(number), estimate: maybe(number + 1, -0.1 - Double(number)), ciLow: maybe(number + 1, -1e300),
            ciHigh: maybe(number + 1, 0.30000000000000004), ciLevel: maybe(number + 2, 95), pValue: maybe(number, "<0.001"),
            events: maybe(number, 3), total: maybe(number, 30), scale: maybe(number, "VAS 0–10"),
            favours: maybe(number, "training"), participants: maybe(number + 2, 40), studies: maybe(number, 1),
            i2: maybe(number, 12.5))
    }
}
