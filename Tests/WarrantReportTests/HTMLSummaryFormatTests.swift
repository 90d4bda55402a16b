import Foundation
import Testing
import WarrantModel
import WarrantReport

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct HTMLSummaryFormatTests {
    /// What a page holds, as far as tests ask for it.
    private final class Page: NSObject, XMLParserDelegate {
        var ids: [String] = []
        var references: [String] = []
        var addresses: [String] = []
        var headings: [Int] = []
        var elements: Set<String> = []
        var loaded: [String] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.insert(name)
            if let id = attributes["id"] { ids.append(id) }
            references += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
            if let address = attributes["href"] {
                if address.hasPrefix("#") { references.append(String(address.dropFirst())) } else { addresses.append(address) }
            }
            if let source = attributes["src"] { loaded.append(source) }
            if name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) { headings.append(level) }
        }
    }

    private func page(_ html: String) throws -> Page {
        let page = Page()
        let parser = XMLParser(data: Data(html.utf8))
        parser.delegate = page
        try #require(parser.parse(), "not well-formed: \(parser.parserError?.localizedDescription ?? "") line \(parser.lineNumber)")
        return page
    }

    @Test(arguments: [nil, SummaryScope.explanation("load"), .topic("elbow")])
    func `the page is well-formed, its ids are unique and every reference resolves`(_ scope: SummaryScope?) throws {
        let summary = try #require(SummaryBuilder(evaluation: FixtureCatalog.evaluation).summary(of: scope))
        let page = try page(HTMLSummaryFormat().render(summary))
        #expect(Set(page.ids).count == page.ids.count)
        #expect(page.references.filter { !page.ids.contains($0) } == [])
    }

    @Test func `nothing is loaded and nothing runs`() throws {
        let html = HTMLSummaryFormat().render(try FixtureCatalog.summary)
        let page = try page(html)
        #expect(page.loaded == [])
        #expect(page.elements.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed"]))
        #expect(!html.contains("url("))
        #expect(!html.contains("@import"))
        #expect(page.addresses.allSatisfy { $0.hasPrefix("https://") })
        #expect(page.addresses.contains("https://doi.org/10.1000/adams"))
    }

    @Test func `headings never skip a level`() throws {
        let headings = try page(HTMLSummaryFormat().render(try FixtureCatalog.summary)).headings
        #expect(headings.first == 1)
        #expect(headings.filter { $0 == 1 }.count == 1)
        #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test func `the page has a language, a skip link and landmarks`() throws {
        let html = HTMLSummaryFormat().render(try FixtureCatalog.summary)
        let page = try page(html)
        #expect(html.contains("<html lang=\"en\">"))
        #expect(html.contains("<a class=\"skip\" href=\"#main\">"))
        #expect(page.elements.isSuperset(of: ["header", "nav", "main", "footer", "caption", "figcaption", "title", "desc"]))
    }

    @Test func `labels from a catalogue cannot break out of the page`() throws {
        let hostile = "</title><script>alert(\"1\")</script> & 'x' \u{7} <b>"
        var topic = FixtureCatalog.topic
        topic.title = hostile
        topic.explanations[0].title = hostile
        topic.explanations[0].account = hostile
        let catalog = FixtureCatalog.catalog
        let evaluation = Evaluation(
            catalog: Catalog(
                topics: [topic], claims: catalog.claims, concepts: [], references: catalog.references, studies: catalog.studies,
                documents: catalog.documents, searches: []),
            assessments: FixtureCatalog.evaluation.assessments, standings: FixtureCatalog.evaluation.standings)
        let summary = try #require(SummaryBuilder(evaluation: evaluation).summary())
        let html = HTMLSummaryFormat().render(summary)
        #expect(try page(html).elements.isDisjoint(with: ["script", "b"]))
        #expect(!html.contains("<script"))
        #expect(!MarkdownSummaryFormat().render(summary).contains("<script"))
    }
}
