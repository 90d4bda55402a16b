import Testing
import WarrantModel
import WarrantText

@testable import WarrantExport

@Suite struct ReferenceFormatTests {
    static let crossley = Reference(
        id: "crossley2002physical", type: "article-journal", title: "Physical therapy for patellofemoral pain: a 50% & PFP trial",
        author: [
            ReferenceName(family: "Crossley", given: "Kay"), ReferenceName(family: "Müller-Łuk", given: "J-P"),
            ReferenceName(literal: "Knee Group and Friends"),
        ],
        containerTitle: "American Journal of Sports Medicine", volume: "30", issue: "6", page: "857-865", year: 2002, month: 11,
        day: 5, doi: "10.1177/03635465020300061701", pmid: "12435652", url: "https://example.org/a_b?x=1&y=%20",
        verification: .read, retraction: .none)

    static let partial = Reference(
        id: "who2020", type: "report", title: nil, author: [], publisher: "World Health Organization", year: nil,
        verification: .partial, missing: ["title", "issued"])

    @Test func `a Vancouver reference reads as medical journals print it`() {
        #expect(VancouverFormat.entry(Self.crossley) == """
            Crossley K, Müller-Łuk J-P, Knee Group and Friends. Physical therapy for patellofemoral pain: a 50% & PFP trial. \
            American Journal of Sports Medicine. 2002;30(6):857-865. doi:10.1177/03635465020300061701. PMID: 12435652.
            """)
    }

    @Test func `an APA reference follows the seventh edition`() {
        #expect(APAFormat.entry(Self.crossley) == """
            Crossley, K., Müller-Łuk, J.-P., & Knee Group and Friends. (2002). Physical therapy for patellofemoral pain: a 50% & PFP trial. \
            American Journal of Sports Medicine, 30(6), 857–865. https://doi.org/10.1177/03635465020300061701
            """)
    }

    @Test func `seven authors become six and others`() {
        var reference = Self.crossley
        reference.author = (1...7).map { ReferenceName(family: "Name\($0)", given: "A B") }
        #expect(VancouverFormat.entry(reference).hasPrefix("Name1 AB, Name2 AB, Name3 AB, Name4 AB, Name5 AB, Name6 AB, et al. "))
    }

    @Test(arguments: AllReferenceFormats.list.map(\.name)) func `a partial record says so in every format`(_ name: String) throws {
        let text = String(decoding: try AllReferenceFormats.named(name).encode([Self.partial]), as: UTF8.self)
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Partial record: title, issued not seen."))
    }

    @Test func `BibTeX escapes accents, signs and capitals`() {
        let text = String(decoding: BibTeXFormat().encode([Self.crossley]), as: UTF8.self)
        #expect(text.contains(#"author = {Crossley, Kay and M{\"u}ller-{\L}uk, J-P and {Knee Group and Friends}},"#))
        #expect(text.contains(#"title = {Physical therapy for patellofemoral pain: a 50\% \& {PFP} trial},"#))
        #expect(text.contains("url = {https://example.org/a_b?x=1&y=%20},"))
    }

    /// What a format can carry: RIS and MEDLINE hold no day, no note of verification, and so on.
    private func expectReturn(_ format: any ReferenceFormat, _ reader: any ReferenceReader, ignoring: [PartialKeyPath<Reference>]) {
        let source = SourceText(name: "file", bytes: format.encode([Self.crossley]))
        let reading = reader.read(source)
        #expect(reading.diagnostics.isEmpty)
        guard let back = reading.references.first?.reference else { return #expect(Bool(false), "nothing came back") }
        let fields: [(PartialKeyPath<Reference>, String)] = [
            (\Reference.id, "id"), (\Reference.type, "type"), (\Reference.title, "title"), (\Reference.author, "author"),
            (\Reference.containerTitle, "container"), (\Reference.volume, "volume"), (\Reference.issue, "issue"),
            (\Reference.page, "page"), (\Reference.year, "year"), (\Reference.month, "month"), (\Reference.day, "day"),
            (\Reference.doi, "doi"), (\Reference.pmid, "pmid"), (\Reference.url, "url"), (\Reference.unknownFields, "unknown"),
        ]
        for (path, name) in fields where !ignoring.contains(path) {
            #expect("\(back[keyPath: path])" == "\(Self.crossley[keyPath: path])", "\(format.name): \(name)")
        }
    }

    @Test func `a record comes back from RIS`() { expectReturn(RISFormat(), RISReader(), ignoring: []) }
    @Test func `a record comes back from CSL-JSON`() { expectReturn(CSLFormat(), CSLReader(), ignoring: []) }
    @Test func `a record comes back from BibLaTeX`() { expectReturn(BibLaTeXFormat(), BibTeXReader(), ignoring: []) }
    @Test func `a record comes back from BibTeX but for its day`() {
        expectReturn(BibTeXFormat(), BibTeXReader(), ignoring: [\Reference.day])
    }
    @Test func `a record comes back from MEDLINE but for its address`() {
        expectReturn(NBIBFormat(), NBIBReader(), ignoring: [\Reference.url])
    }

    @Test(arguments: HardLabels.list + HardLabels.random(150, seed: 4))
    func `a hard title comes back from BibTeX and CSL-JSON`(_ label: String) {
        var reference = Self.crossley
        reference.title = label
        let json = CSLReader().read(SourceText(name: "f", bytes: CSLFormat().encode([reference])))
        #expect(json.references.first?.reference.title == label)
        for format in [BibTeXFormat(), BibLaTeXFormat()] as [any ReferenceFormat] {
            let back = BibTeXReader().read(SourceText(name: "f", bytes: format.encode([reference])))
            #expect(back.diagnostics.isEmpty, "\(label)")
            // A .bib file knows no difference between kinds of white space, nor between CR and LF.
            #expect(Self.squeezed(back.references.first?.reference.title ?? "") == Self.squeezed(label), "\(format.name)")
        }
    }

    @Test(arguments: HardLabels.list + HardLabels.random(150, seed: 5))
    func `a hard title comes back from RIS and MEDLINE on one line`(_ label: String) {
        var reference = Self.crossley
        reference.title = label.isEmpty ? "x" : "x " + label + " x"
        let pairs: [(any ReferenceFormat, any ReferenceReader)] = [(RISFormat(), RISReader()), (NBIBFormat(), NBIBReader())]
        for (format, reader) in pairs {
            let back = reader.read(SourceText(name: "f", bytes: format.encode([reference])))
            #expect(Self.squeezed(back.references.first?.reference.title ?? "") == Self.squeezed(reference.title ?? ""), "\(format.name)")
        }
    }

    private static func squeezed(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
