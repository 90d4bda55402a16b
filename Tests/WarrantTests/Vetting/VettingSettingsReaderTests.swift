import Testing
import WarrantText

@testable import Warrant

@Suite struct VettingSettingsReaderTests {
    private func problems(_ text: String) -> String {
        do {
            _ = try VettingSettingsReader.read(SourceText(name: "warrant.yaml", text: text))
            return ""
        } catch {
            return error.description
        }
    }

    @Test func `every key is read`() throws {
        let settings = try VettingSettingsReader.read(SourceText(name: "site/warrant.yaml", text: """
            catalog: ../evidence
            profile: uk
            profession: chiropractic
            fail-on: warning
            select: [SUB, TES-02]
            ignore: hype-word
            severity: {SUB-01: note, LNG-06: off}
            paths: [content]
            exclude: ["content/drafts/**"]
            hedges: [in our experience]
            terms: {knee-pain: [grumpy knees]}
            overrides:
              - paths: ["blog/**"]
                profile: editorial
                ignore: [TES-02]
                severity: {SUB: warning}
            """))
        #expect(settings.folder == "site")
        #expect(settings.profile == .uk)
        #expect(settings.ignore == ["hype-word", "LNG-06"])
        #expect(settings.failOn == .warning)
        let blog = settings.settings(forPage: "blog/a.md", VettingOptions())
        #expect(blog.configuration.profile == .editorial)
        #expect(blog.configuration.ignore == ["hype-word", "LNG-06", "TES-02"])
        #expect(blog.severities == ["SUB-01": .note, "SUB": .warning])
        let other = settings.settings(forPage: "pages/a.md", VettingOptions())
        #expect(other.configuration.profile == .uk)
        #expect(other.severities == ["SUB-01": .note])
    }

    @Test func `options win over the file`() throws {
        let settings = try VettingSettingsReader.read(SourceText(name: "warrant.yaml", text: "profile: uk\nselect: [SUB]\nignore: [LNG]\n"))
        var options = VettingOptions()
        options.profile = .us
        options.select = ["TES"]
        options.ignore = ["EST"]
        let page = settings.settings(forPage: "a.md", options)
        #expect(page.configuration.profile == .us)
        #expect(page.configuration.select == ["TES"])
        #expect(page.configuration.ignore == ["LNG", "EST"])
    }

    @Test func `an unknown key is shown with the one that was meant`() {
        #expect(problems("profil: uk\n") == """
            warrant.yaml:1:1: error: unknown key 'profil' [F001]
              1 | profil: uk
                | ^~~~~~
              fix-it: replace with 'profile'
              note: keys are catalog, catalogue, exclude, fail-on, hedges, ignore, overrides, paths, profession, profile, select, severity, terms

            """)
    }

    @Test func `every mistake is shown at once`() {
        let text = problems("profile: ukk\nselect: [SUB-33]\nseverity: {SUB-01: loud}\noverrides: [{ignore: [LNG]}]\n")
        #expect(text.contains("1:10: error: unknown value 'ukk'"))
        #expect(text.contains("profiles are editorial, us, uk, eu, au"))
        #expect(text.contains("2:10: error: unknown rule 'SUB-33'"))
        #expect(text.contains("3:20: error: unknown value 'loud'"))
        #expect(text.contains("severities are note, warning, error, off"))
        #expect(text.contains("an override needs 'paths'"))
    }

    @Test(arguments: ["", "\n", "# nothing\nprofile: editorial\n"]) func `an empty file is fine`(text: String) {
        #expect(problems(text) == "")
    }
}
