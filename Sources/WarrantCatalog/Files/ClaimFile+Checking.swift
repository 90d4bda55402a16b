import WarrantModel
import WarrantText

extension ClaimFile {
    /// Reports what the shape cannot express: names that must agree, and parts that need each other.
    static func check(_ claim: Claim, _ cursor: Cursor, into file: inout FileReading) {
        checkNames(claim, cursor, into: &file)
        for assertion in cursor.list("assertedIn") {
            file.mention(.document(assertion.id("document")), at: assertion.required("document"))
        }
        let question = cursor.required("question")
        if (question["intervention"] == nil) == (question["exposure"] == nil) {
            file.report(
                .inconsistent, at: question.value,
                "'question' needs either 'intervention' or 'exposure', found \(question["exposure"] == nil ? "neither" : "both")")
        }
        file.reportRepeats(in: cursor.list("phrasings"), noun: "phrasing")
        for concept in cursor.list("concepts") { file.mention(.concept(Identifier(concept.text)), at: concept) }
        file.mention(.explanation(claim.explanation), at: cursor.required("explanation"))
        file.reportRepeats(in: cursor.list("outcomes").map { $0.required("id") }, noun: "outcome")
        if let main = cursor["mainOutcome"], !claim.outcomes.contains(where: { $0.id.rawValue == main.text }) {
            let ids = claim.outcomes.map(\.id.rawValue)
            file.report(
                .dangling, at: main.value, "unknown outcome '\(main.text)'",
                fixIt: NearestName.of(main.text, among: ids).map { .replace(with: $0) },
                notes: ["outcomes of this claim are \(ids.joined(separator: ", "))"])
        }
        for outcome in cursor.list("outcomes") { checkOutcome(outcome, into: &file) }
        let review = cursor.required("review")
        file.checkDate(review["on"], "on")
        file.checkDate(review["due"], "due")
        if claim.review.status != .draft, claim.review.by == nil || claim.review.on == nil {
            file.report(.missingKey, at: review.value, "a claim that is \(claim.review.status.rawValue) needs 'by' and 'on'")
        }
    }

    private static func checkNames(_ claim: Claim, _ cursor: Cursor, into file: inout FileReading) {
        if !isCode(claim.id.rawValue) {
            file.report(
                .outOfRange, at: cursor.required("id").value,
                "an id is letters, a hyphen and a number, such as MT-04 or SS-07A; found '\(claim.id)'")
        }
        let parts = file.path.split(separator: "/")
        let expected = "\(claim.id)-\(claim.slug).yaml"
        if let name = parts.last, name != expected {
            file.report(
                .misplacedFile, at: cursor.required("id").value,
                "the file is called '\(name)' but holds '\(claim.id)' with slug '\(claim.slug)': expected '\(expected)'")
        }
        if parts.count >= 2, parts[parts.count - 2] != claim.explanation.rawValue {
            file.report(
                .misplacedFile, at: cursor.required("explanation").value,
                "the file lies in '\(parts[parts.count - 2])' but belongs to '\(claim.explanation)'")
        }
    }

    private static func checkOutcome(_ cursor: Cursor, into file: inout FileReading) {
        let body = cursor.required("body")
        checkBody(body, isRated: cursor["certainty"] != nil, effectClass: cursor, into: &file)
        if let mid = cursor["mid"] {
            file.mention(.reference(mid.id("source")), at: mid.required("source"))
        }
        for independent in cursor.list("independentBodies") {
            checkBody(independent, isRated: independent["certainty"] != nil, effectClass: independent, into: &file)
        }
    }

    private static func checkBody(
        _ body: Cursor, isRated: Bool, effectClass: Cursor, into file: inout FileReading
    ) {
        let evidence = body.list("evidence")
        var weighed: Set<ResultReference> = []
        for entry in evidence {
            let reference = mention(entry, into: &file)
            if !weighed.insert(reference).inserted {
                file.report(.duplicate, at: entry.value, "the result '\(reference.result)' is weighed twice")
            }
        }
        if let lead = body["lead"], !weighed.contains(mention(lead, into: &file)) {
            file.report(.inconsistent, at: lead.value, "the lead '\(lead.text("result"))' is not among the evidence")
        }
        for pooled in body["pool"]?.list("results") ?? [] where !weighed.contains(mention(pooled, into: &file)) {
            file.report(.inconsistent, at: pooled.value, "'\(pooled.text("result"))' is pooled but not among the evidence")
        }
        let onlyRemote = evidence.allSatisfy { $0.text("directness") == Directness.remote.rawValue }
        if isRated, onlyRemote {
            file.report(
                .inconsistent, at: body.value,
                "a certainty is given, but no evidence is direct or indirect: remote results never form a body")
        }
        if !isRated, let lead = body["lead"] {
            file.report(.inconsistent, at: lead.value, "a lead is adopted, but 'certainty' is null")
        }
        if let given = effectClass["effectClass"], effectClass["effectClassReason"] == nil {
            file.report(.missingKey, at: given.value, "'effectClass' is given without 'effectClassReason'")
        }
    }

    /// Remembers that a result is named, and returns it.
    private static func mention(_ cursor: Cursor, into file: inout FileReading) -> ResultReference {
        let reference = ResultReference(study: cursor.id("study"), result: cursor.id("result"))
        file.mention(.study(reference.study), at: cursor.required("study"))
        file.mention(.result(reference), at: cursor.required("result"))
        return reference
    }

    /// Whether text is letters, a hyphen, digits and perhaps one letter for siblings.
    private static func isCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isASCII && $0.isUppercase }) else { return false }
        let digits = parts[1].prefix { $0.isASCII && $0.isNumber }
        let rest = parts[1].dropFirst(digits.count)
        return !digits.isEmpty && rest.count <= 1 && rest.allSatisfy { $0.isASCII && $0.isUppercase }
    }
}
