import Testing
import WarrantModel
import WarrantText

@testable import WarrantExport

@Suite struct StudyReaderTests {
    @Test func `a RevMan 5 analysis comes in and its pooled result is found again (Fleiss 1993)`() throws {
        let source = SourceText(name: "fleiss.rm5", bytes: try Fixture.bytes("fleiss.rm5"))
        let reading = try AllStudyReaders.reader(for: source).read(source, measure: nil)
        let analysis = try #require(reading.analyses.first)
        #expect(reading.title == "Examples & more")
        #expect(reading.included.first == "MRC-1 1974")
        #expect(analysis.rows.count == 7)
        #expect(analysis.rows[0] == StudyRow(study: "MRC-1 1974", events1: 49, n1: 615, events2: 67, n2: 624))
        let check = analysis.check()
        #expect(check.agrees)
        #expect(abs((check.estimate ?? 0) - 0.8968655609) < 1e-9)
        #expect(abs((check.low ?? 0) - 0.8405144009) < 1e-9)
    }

    @Test func `a published result that does not follow from its rows is told`() throws {
        let text = String(decoding: try Fixture.bytes("fleiss.rm5"), as: UTF8.self)
        let wrong = SourceText(name: "f.rm5", text: text.replacing("EVENTS_1=\"1570\"", with: "EVENTS_1=\"1750\""))
        #expect(try !RevManXMLReader().read(wrong, measure: nil).analyses[0].check().agrees)
    }

    @Test func `a RevMan data package inside a zip inside a zip comes in`() throws {
        let settings = """
            \u{FEFF}Analysis group,Analysis number,Analysis name,Data type,Statistical method,Effect measure,Analysis model,Experimental group label,Control group label,Swap event and non-event,Estimate CI,Experimental N,Control N,Mean,CI start,CI end,Heterogeneity I²
            1,1,Death,Dichotomous,Mantel-Haenszel,Odds Ratio,Fixed effect,Aspirin,Control,FALSE,95%,1373,1395,0.7005,0.5309,0.9242,0

            """
        let rows = """
            Analysis group,Analysis number,Analysis name,Subgroup,Applicability,Study,Study year,GIV Mean,GIV SE,Experimental mean,Experimental SD,Experimental cases,Experimental N,Control mean,Control SD,Control cases,Control N,O-E,Variance,Weight,Mean,CI start,CI end,Footnotes
            1,1,Death,,Applicable,MRC-1,1974,0.0,0.0,0.0,0.0,49,615,0.0,0.0,67,624,0.0,0.0,50,0.72,0.49,1.06,
            1,1,Death,,Applicable,CDP,1976,0.0,0.0,0.0,0.0,44,758,0.0,0.0,64,771,0.0,0.0,50,0.68,0.46,1.01,#N/A
            1,1,Death,,Not applicable,ODD,1976,0.0,0.0,0.0,0.0,1,2,0.0,0.0,1,2,0.0,0.0,50,1,0.1,9,

            """
        let inner = ZipFile.stored([
            ("CD1-analysis-data/CD1-overall-estimates-and-settings.csv", Array(settings.utf8)),
            ("CD1-analysis-data/CD1-data-rows.csv", Array(rows.utf8)),
        ])
        let outer = ZipFile.stored([("CD1-files/CD1-data.zip", inner), ("CD1-files/other.ris", [])])
        let source = SourceText(name: "review.zip", bytes: outer)
        let reading = try AllStudyReaders.reader(for: source).read(source, measure: nil)
        let analysis = try #require(reading.analyses.first)
        #expect(analysis.rows == [
            StudyRow(study: "MRC-1 1974", events1: 49, n1: 615, events2: 67, n2: 624),
            StudyRow(study: "CDP 1976", events1: 44, n1: 758, events2: 64, n2: 771),
        ])
        #expect(analysis.check().agrees, "\(analysis.check())")
        #expect(reading.losses.contains(ImportLoss("1.1", "rows marked as not applicable are left out")))
        #expect(reading.losses.contains(ImportLoss("other.ris", "left in the package")))
    }

    @Test(arguments: [
        ("author,year,ai,bi,ci,di\nAronson,1948,4,119,11,128\n", nil, StudyRow(study: "Aronson 1948", events1: 4, n1: 123, events2: 11, n2: 139)),
        ("slab,ai,n1i,ci,n2i\nA,0,10,NA,20\n", .or, StudyRow(study: "A", events1: 0, n1: 10, n2: 20)),
        ("study,m1i,sd1i,n1i,m2i,sd2i,n2i\nB,-1.5,2,30,0,2.5,31\n", nil, StudyRow(study: "B", n1: 30, n2: 31, mean1: -1.5, sd1: 2, mean2: 0, sd2: 2.5)),
        ("study,yi,vi\nC,0,0\n", .rr, StudyRow(study: "C", yi: 1, ciLow: 1, ciHigh: 1)),
    ] as [(String, EffectMeasureName?, StudyRow)])
    func `rows come in from metafor's columns, zero and absent apart`(_ text: String, _ measure: EffectMeasureName?, _ row: StudyRow) throws {
        let reading = try StudyRowsReader().read(SourceText(name: "rows.csv", text: text), measure: measure)
        #expect(reading.analyses[0].rows == [row])
    }

    @Test(arguments: [
        ("study,yi,se\nA,1,1\n", "rows.csv:1:1: is 'se' a standard error, a standard deviation or a variance? name it sei, sd1i/sd2i or vi"),
        ("study,yi,vi\nA,1,1\n", "rows.csv:1:1: the measure of 'yi' is not named; give --measure, since metafor holds ratios as logarithms"),
        ("study,ai,n1i,ci,n2i\nA,1.5,2,3,4\n", "rows.csv:2:3: '1.5' is no count for 'ai'"),
        ("study,ai,n1i,ci,n2i\nA,1,2,3\n", "rows.csv:2:1: 5 fields expected, 4 found"),
    ])
    func `rows that cannot be understood are refused with their place`(_ text: String, _ message: String) {
        let error = #expect(throws: ExportError.self) {
            try StudyRowsReader().read(SourceText(name: "rows.csv", text: text), measure: nil)
        }
        #expect(error?.description == message)
    }
}

/// Writes archives for tests.
enum ZipFile {
    /// Returns an archive of stored files; `announced` overrides the unpacked size in the directory.
    static func stored(_ files: [(name: String, bytes: [UInt8])], announced: UInt32? = nil) -> [UInt8] {
        func short(_ value: Int) -> [UInt8] { [UInt8(value & 255), UInt8(value >> 8 & 255)] }
        func long(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 255) } }
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let offset = UInt32(body.count)
            let size = UInt32(file.bytes.count)
            let sums = long(ZipArchive.checksum(file.bytes)) + long(size) + long(announced ?? size)
            let name = Array(file.name.utf8)
            body += long(0x0403_4B50) + short(20) + short(0) + short(0) + long(0) + sums + short(name.count) + short(0) + name + file.bytes
            directory += long(0x0201_4B50) + short(20) + short(20) + short(0) + short(0) + long(0) + sums + short(name.count)
                + short(0) + short(0) + short(0) + short(0) + long(0) + long(offset) + name
        }
        return body + directory + long(0x0605_4B50) + short(0) + short(0) + short(files.count) + short(files.count)
            + long(UInt32(directory.count)) + long(UInt32(body.count)) + short(0)
    }
}
