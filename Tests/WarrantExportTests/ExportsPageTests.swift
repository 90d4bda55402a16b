import Foundation
import Testing

@testable import WarrantExport

@Suite struct ExportsPageTests {
    @Test func `the page of exports is fresh`() throws {
        let path = "\(Fixture.root)/Docs/exports.md"
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(ExportsPage.text.utf8).write(to: URL(filePath: path))
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == ExportsPage.text)
    }

    @Test func `every column has a meaning`() {
        for table in AllTables.list {
            for column in table.columns { #expect(!column.description.isEmpty, "\(table.id).\(column.name)") }
        }
    }
}
