import Testing
import WarrantStore

@Suite struct StoreErrorTests {
    @Test(
        arguments: [
            (StoreError.Code.missing, "no database at 'c.sqlite'; run 'warrant build' to compile one"),
            (.empty, "'c.sqlite' holds no compiled catalogue yet; run 'warrant build' to compile one"),
            (.notADatabase, "'c.sqlite' is not an SQLite database"),
            (.notACatalogue, "'c.sqlite' is a database of another program, not a compiled catalogue"),
            (.corrupt, "'c.sqlite' is damaged (why); delete it and run 'warrant build' to compile it anew"),
            (.newerVersion, "'c.sqlite' was made by a newer version of warrant (why); update warrant to read it"),
            (.olderVersion, "'c.sqlite' was made by an older version of warrant (why); run 'warrant build' to bring it up to date"),
            (.readOnly, "'c.sqlite' cannot be written: the file or its folder is read-only"),
            (.cannotOpen, "cannot open 'c.sqlite': why"),
            (.diskFull, "no space left to write 'c.sqlite'; it is unchanged"),
            (.busy, "'c.sqlite' is in use by another program (why); try again"),
            (.unfinished, "a stopped compile left 'c.sqlite' unfinished, and its folder is read-only; open it once where it can be written"),
            (.danglingReference, "the catalogue is not whole: why; 'c.sqlite' is unchanged"),
            (.invalidRecord, "the database refuses a record: why; 'c.sqlite' is unchanged"),
            (.incompleteUpdate, "why would have no assessment; 'c.sqlite' is unchanged"),
            (.overtaken, "another compile changed 'c.sqlite' meanwhile; compile again"),
            (.interrupted, "the compile was stopped; 'c.sqlite' is unchanged"),
            (.system, "the system failed on 'c.sqlite': why"),
            (StoreError.Code(rawValue: "S999"), "'c.sqlite': why [S999]"),
        ])
    func `every error says what is wrong and what to do`(code: StoreError.Code, words: String) {
        #expect(StoreError(code, path: "c.sqlite", detail: "why").description == words)
    }
}
