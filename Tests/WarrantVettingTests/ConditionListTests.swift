import Foundation
import Testing
import WarrantText

@testable import WarrantVetting

@Suite struct ConditionListTests {
    @Test(arguments: [
        ("chiropractic-conditions-uk.json", ConditionList.chiropractic), ("supervised-conditions-uk.json", ConditionList.supervised),
    ])
    func `every entry of the file is in the list`(name: String, list: ConditionList) throws {
        let file = VettingFixture.root.appending(path: "Sources/WarrantVetting/Data/\(name)")
        let root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let entries = try #require(root["conditions"] as? [[String: Any]])
        #expect(list.conditions.map(\.name) == entries.compactMap { $0["name"] as? String })
        for entry in entries {
            let names = try #require(entry["words"] as? [String])
            #expect(!names.isEmpty)
            for name in names {
                let table = WordTable(name)
                #expect(list.named(in: table.words.indices, of: table).map(\.words) == [table.words.indices], "\(name)")
            }
        }
        #expect(list.fetchedOn == root["fetchedOn"] as? String)
    }

    @Test func `a list that was read in part says so`() {
        #expect(!ConditionList.chiropractic.isComplete)
        #expect(!ConditionList.supervised.isComplete)
    }

    @Test func `the longest name at a place counts`() {
        let table = WordTable("Chronic fatigue syndrome, low back pain and tennis elbow")
        let named = ConditionList.chiropractic.named(in: table.words.indices, of: table)
        #expect(named.map(\.condition.name) == ["chronic fatigue", "back pain", "elbow pain and tennis elbow"])
        #expect(named.map(\.words) == [0..<3, 3..<6, 7..<9])
    }
}
