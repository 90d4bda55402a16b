public import WarrantCatalog

/// A small catalogue to start another topic from: one worked example that compiles, with comments.
///
/// The example's figures are those of a published trial, so that nothing in it is made up.
public enum StarterCatalog {
    /// Writes the files below a folder and returns their paths, in order.
    ///
    /// - Throws: `CatalogError.unwritable` when the folder is not empty or cannot be written; nothing is
    ///   overwritten.
    public static func write(to folder: String) throws(CatalogError) -> [String] {
        try NewFolder(folder).write(files.map { CatalogWriter.File(path: $0.path, text: $0.text) })
        return files.map { "\(folder)/\($0.path)" }
    }

    static let files: [(path: String, text: String)] = [
        ("Claims/example-topic.yaml", topic),
        ("Claims/exercise/EX-01-exercise-prevents-knee-pain-in-recruits.yaml", claim),
        ("Claims/lexicon.yaml", lexicon),
        ("Sources-References/documents/example-page.yaml", document),
        ("Sources-References/references.json", references),
        ("Sources-References/searches.yaml", searches),
        ("Sources-References/studies/coppack2011prevention.yaml", study),
    ]

    private static let topic = """
        # A topic and the explanations that compete for it. Add one entry per explanation.
        id: example-topic
        title: Knee pain in recruits (worked example; replace with your topic)
        population: army recruits in training
        explanations:
          - id: exercise                     # also the name of the folder of its claims
            title: Untrained legs are not ready for the load
            kind: cause                      # cause | care
            saidBy:
              - document: example-page
                interest: sells nothing
            account: >-
              The explanation in its own best terms, in two or three sentences, as those who hold it would say it.
            chain: [EX-01]                   # the claims it cannot do without, in causal order
            rivals: []

        """

    private static let claim = """
        id: EX-01
        slug: exercise-prevents-knee-pain-in-recruits
        statement: Strengthening and stretching during training prevent new knee pain in recruits.
        plain: Exercise prevents knee pain in recruits
        kind: prevention                     # warrant schema claim prints every key with its meaning
        explanation: exercise
        role: necessary
        direction: benefit
        causalLevel: 6
        assertedIn:
          - {document: example-page, paragraph: 1, anchor: "exercise prevents knee pain", strength: strong}
        question:
          population: army recruits in training
          intervention: strengthening and stretching exercises
          comparator: usual warm-up
        phrasings:                           # six to twelve ways people say it, in your own words
          - Recruits who exercise get less knee pain.
          - Strength work before marching protects the knees.
          - Stretching and strengthening keep anterior knee pain away.
          - Train your legs and your knees will not hurt in basic training.
          - An exercise routine cuts new knee pain among soldiers.
          - Exercise lowers the risk of overuse knee pain in recruits.
        concepts: [exercise, knee-pain]      # ids of the lexicon, agent first, target last
        outcomes:
          - id: knee-pain
            name: New anterior knee pain
            importance: critical
            betterWhen: lower
            mid: null                        # the minimal important difference, when one is published
            body:
              lead: {study: coppack2011prevention, result: knee-pain}
              pool: null
              evidence:
                - {study: coppack2011prevention, result: knee-pain, bearing: supports, directness: direct}
            independentBodies: []
            certainty:                       # a rating without a reason is an error
              start: high
              startRule: classic
              riskOfBias:      {rating: not-serious, reason: "PEDro 8 of 10, as reported."}
              inconsistency:   {rating: not-serious, reason: "A single trial, so consistency cannot be judged."}
              indirectness:    {rating: not-serious, reason: "Recruits, as the claim says."}
              imprecision:     {rating: serious, reason: "46 events in all, few for a relative effect."}
              publicationBias: {rating: undetected, reason: "One trial is too few to judge."}
              upgrade: null
            effectClass: null                # computed from the numbers
            effectClassReason: null
        mainOutcome: null
        testable: true
        scope: null
        flags: []
        search: {documented: true, note: "Worked example: say here what you searched, and where."}
        harms: null
        notes: null
        review: {status: draft}

        """

    private static let lexicon = """
        # The concepts that claims speak about, with the words people use for them.
        - id: exercise
          preferred: exercise
          synonyms: [exercises, strengthening, stretching, strength work]
          mesh: Exercise
          kind: intervention
        - id: knee-pain
          preferred: knee pain
          synonyms: [sore knees, anterior knee pain]
          mesh: null
          kind: condition

        """

    private static let document = """
        # A text that asserts claims. Its words stay outside the catalogue; give its digest to pin it.
        id: example-page
        title: A page that makes the claim
        publisherKind: a website
        interest: sells nothing
        accessed: null
        sha256: null
        paragraphs: 1
        language: en
        notes: Worked example.

        """

    private static let references = """
        [
         {
          "id": "coppack2011prevention",
          "type": "article-journal",
          "title": "The effects of exercise for the prevention of overuse anterior knee pain: a randomized controlled trial",
          "author": [
           {"family": "Coppack", "given": "RJ"},
           {"family": "Etherington", "given": "J"},
           {"family": "Wills", "given": "AK"}
          ],
          "container-title": "American Journal of Sports Medicine",
          "volume": "39",
          "issue": "5",
          "page": "940-948",
          "DOI": "10.1177/0363546510393269",
          "PMID": "21212307",
          "issued": {"date-parts": [[2011]]},
          "custom": {"verification": "read", "missing": [], "seenAt": ["https://search.pedro.org.au/search-results/record-detail/28827"]}
         }
        ]

        """

    private static let searches = """
        # What was searched where little or nothing was found.
        - claim: EX-01
          searched: ["exercise prevention anterior knee pain recruits randomized trial"]
          note: Worked example.

        """

    private static let study = """
        reference: coppack2011prevention
        design: rct
        results:
          - id: knee-pain
            outcome: new anterior knee pain
            population: army recruits in 14-week training, cluster randomized
            intervention: four strengthening and four stretching exercises, 7 sessions a week
            comparator: usual warm-up
            timepoint: 14 weeks
            effect: {measure: HR, estimate: 0.25, ciLow: 0.13, ciHigh: 0.52, ciLevel: 95, participants: 1502, studies: 1}
            summary: New knee pain in 10 of 759 with the exercises and in 36 of 743 without.
            limitations: Strengthening and stretching were combined.
            readAt: https://search.pedro.org.au/search-results/record-detail/28827

        """
}
