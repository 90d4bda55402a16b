import WarrantModel
import WarrantText

/// What a statement sets against what: the cause of a claim and the outcome, without saying anything twice.
///
/// The name of an outcome often ends in its own version of the cause: "knee pain after strengthening" for a claim
/// about stretching and strengthening, "injury in people with weak hips" for one about weak hips. That version then
/// stands for the cause, because it is what was studied. Our design.
struct OutcomePhrase {
    /// What is done or present.
    let cause: String
    /// What is measured.
    let effect: String

    /// - Parameters:
    ///   - cause: The cause as the claim's question has it.
    ///   - name: The outcome's name.
    ///   - isLink: Whether the statement is about a link, where "in people with" names the cause.
    init(cause: String, outcome name: String, isLink: Bool) {
        let cause = SentenceStart.lowered(cause)
        let name = SentenceStart.lowered(name)
        guard let split = Self.split(name, cause, isLink) else {
            (self.cause, effect) = (cause, name)
            return
        }
        (self.cause, effect) = split
    }

    /// What comes before a version of the cause; those that end in "with people" only where a link is meant.
    private static let leads = [" after ", " following ", " with ", " from ", ", by "]

    private static func split(_ name: String, _ cause: String, _ isLink: Bool) -> (cause: String, effect: String)? {
        let (text, aside) = withoutAside(name)
        var last: (range: Range<String.Index>, lead: String)?
        for lead in leads {
            guard let range = lastRange(of: lead, in: text), range.lowerBound > (last?.range.lowerBound ?? text.startIndex)
            else { continue }
            last = (range, lead)
        }
        guard let last else { return nil }
        var measure = String(text[..<last.range.lowerBound])
        let version = String(text[last.range.upperBound...])
        let shared = sharedShare(of: version, with: cause)
        guard shared > 0, !isClause(version), !version.contains(","), version.first?.isLetter == true,
            !["such ", "this ", "the same ", "and ", "or "].contains(where: version.hasPrefix)
        else { return nil }
        if last.lead == " with ", let place = place(at: measure) {
            guard isLink, shared > 0.5, people.contains(place) else { return nil }
            measure.removeLast(place.count)
        }
        let bare = withoutAside(cause).text
        let isSame = bare == version || bare.hasPrefix(version + " ")
        return (isSame ? cause : version, measure + aside)
    }

    /// The end of a measure that says in what or whom, as " in people" or " in step"; nil when it ends otherwise.
    private static func place(at measure: String) -> String? {
        let words = measure.split(separator: " ").suffix(2)
        return words.count == 2 && words.first == "in" ? " " + words.joined(separator: " ") : nil
    }

    private static let people: Set<String> = [" in people", " in runners", " in patients", " in adults"]

    /// A text without the parentheses at its end, and these with the space before them.
    private static func withoutAside(_ text: String) -> (text: String, aside: String) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return (text, "") }
        let end = text.index(before: open)
        guard text[end] == " " else { return (text, "") }
        return (String(text[..<end]), String(text[end...]))
    }

    /// Whether a phrase has a verb of its own, so that it cannot stand for a thing.
    private static func isClause(_ phrase: String) -> Bool {
        let verbs: Set<Substring> = ["is", "are", "was", "were", "has", "have", "had"]
        return phrase.split(separator: " ").contains(where: verbs.contains)
    }

    /// How many of a phrase's content words a cause has too, from 0 to 1.
    private static func sharedShare(of phrase: String, with cause: String) -> Double {
        let words = content(phrase)
        let others = content(cause)
        guard !words.isEmpty else { return 0 }
        let shared = words.count { word in others.contains { isAlike(word, $0) } }
        return Double(shared) / Double(words.count)
    }

    private static func content(_ text: String) -> [String] {
        let empty: Set<String> = [
            "that", "with", "without", "over", "other", "people", "more", "than", "after", "from", "their", "the", "and",
            "for", "any", "not", "who", "its", "one", "all", "new",
        ]
        return text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count >= 3 && !empty.contains($0) }
    }

    /// Whether two words are forms of one: apart from an s, one the beginning of the other, or both beginning with the
    /// same five letters.
    private static func isAlike(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        if short == long || short + "s" == long { return true }
        return short.count >= 4 && long.hasPrefix(short) || short.count >= 5 && short.prefix(5) == long.prefix(5)
    }

    private static func lastRange(of wanted: String, in text: String) -> Range<String.Index>? {
        var index = text.endIndex
        while index > text.startIndex {
            index = text.index(before: index)
            if text[index...].hasPrefix(wanted) { return index..<text.index(index, offsetBy: wanted.count) }
        }
        return nil
    }
}
