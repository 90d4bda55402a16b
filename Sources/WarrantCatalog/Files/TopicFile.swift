import WarrantModel
import WarrantText

/// `Claims/<topic>.yaml`: a topic and the explanations that compete for it.
enum TopicFile: CatalogFile {
    static let name = "topic"
    static let title = "A topic and the explanations that compete for it"
    static let shape = Shape.object([
        .required("id", .text(), "its name, also the name of the file"),
        .required("title", .text(), "a one-line title"),
        .required("population", .text(), "whom it concerns"),
        .required("explanations", .list(explanation, atLeast: 1), "the explanations, in the order of presentation"),
    ])

    private static let explanation = Shape.object([
        .required("id", .text(), "its name, also the name of its folder of claims"),
        .required("title", .text(), "a one-line title"),
        .required("kind", .choice(of: ExplanationKind.self, noun: "kinds"), "cause or care"),
        .required(
            "saidBy",
            .list(
                .object([
                    .required("document", .text(), "a document that puts it forward"),
                    .optional("attributedTo", .text(), "whom the document quotes"),
                    .optional("interest", .text(), "what the publisher sells or gains"),
                ])), "who puts it forward, and their interest"),
        .required("account", .text(), "the explanation in its own best terms"),
        .required("chain", .list(.text()), "ids of its necessary claims, in causal order"),
        .required("rivals", .list(.text()), "ids of the explanations it competes with"),
    ])

    static func decode(_ cursor: Cursor, into file: inout FileReading) -> Topic {
        let topic = Topic(
            id: cursor.id("id"), title: cursor.text("title"), population: cursor.text("population"),
            explanations: cursor.list("explanations").map { explanation($0, into: &file) })
        file.note(.topic(topic.id), at: cursor.required("id").value)
        file.checkName(topic.id.rawValue, at: cursor.required("id"))
        file.reportRepeats(in: cursor.list("explanations").map { $0.required("id") }, noun: "explanation")
        return topic
    }

    private static func explanation(_ cursor: Cursor, into file: inout FileReading) -> Explanation {
        let explanation = Explanation(
            id: cursor.id("id"), title: cursor.text("title"), kind: cursor.choice("kind"),
            saidBy: cursor.list("saidBy").map {
                Speaker(
                    document: $0.id("document"), attributedTo: $0["attributedTo"]?.text, interest: $0["interest"]?.text)
            },
            account: cursor.text("account"), chain: cursor.texts("chain").map { Identifier($0) },
            rivals: cursor.texts("rivals").map { Identifier($0) })
        file.note(.explanation(explanation.id), at: cursor.required("id").value)
        for speaker in cursor.list("saidBy") {
            file.mention(.document(speaker.id("document")), at: speaker.required("document"))
        }
        for link in cursor.list("chain") { file.mention(.claim(Identifier(link.text)), at: link) }
        for rival in cursor.list("rivals") { file.mention(.explanation(Identifier(rival.text)), at: rival) }
        return explanation
    }

    static func encode(_ topic: Topic) -> JSONValue {
        [
            "id": .string(topic.id.rawValue), "title": .string(topic.title), "population": .string(topic.population),
            "explanations": .array(topic.explanations.map(encode)),
        ]
    }

    private static func encode(_ explanation: Explanation) -> JSONValue {
        [
            "id": .string(explanation.id.rawValue), "title": .string(explanation.title),
            "kind": .string(explanation.kind.rawValue),
            "saidBy": .array(explanation.saidBy.map { speaker in
                [
                    "document": .string(speaker.document.rawValue), "attributedTo": JSONValue(speaker.attributedTo),
                    "interest": JSONValue(speaker.interest),
                ]
            }),
            "account": .string(explanation.account),
            "chain": .array(explanation.chain.map { .string($0.rawValue) }),
            "rivals": .array(explanation.rivals.map { .string($0.rawValue) }),
        ]
    }
}
