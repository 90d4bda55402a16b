import Testing
import WarrantModel

@testable import WarrantReport

@Suite struct ReferenceTextTests {
    private func reference(_ names: [String]) -> Reference {
        Reference(
            id: "key", type: "article-journal", title: "A trial",
            author: names.map { $0 == "et al." ? ReferenceName(literal: $0) : ReferenceName(family: $0) }, year: 2002, verification: .read)
    }

    @Test(arguments: [
        (["Roche", "et al."], "Roche et al. 2002. A trial."), (["Roche", "Adams"], "Roche and Adams 2002. A trial."),
        (["Roche", "Adams", "et al."], "Roche et al. 2002. A trial."), (["et al."], "Author not seen 2002. A trial."),
    ])
    func `a short entry does not take "et al." for an author`(names: [String], entry: String) {
        #expect(reference(names).shortEntry == entry)
    }

    @Test(arguments: [
        (["Roche", "et al."], "Roche et al. (2002). A trial."), (["A", "B", "C", "D", "E", "F", "et al."], "A, B, C et al. (2002). A trial."),
        (["A", "B", "C", "D", "E", "F", "G"], "A, B, C and 4 others (2002). A trial."),
    ])
    func `an entry counts others only where the record names them`(names: [String], entry: String) {
        #expect(reference(names).entry == entry)
    }
}
