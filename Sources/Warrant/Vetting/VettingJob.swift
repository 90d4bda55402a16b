#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import WarrantModel
import WarrantText
public import WarrantVetting

/// Vets pages against a workspace's catalogue: finds them, vets them on all cores, and gathers what was found.
public struct VettingJob: Sendable {
    public let options: VettingOptions
    private let catalog: VettingCatalog
    let folder: WorkingFolder

    /// Loads what vetting needs of the catalogue.
    ///
    /// - Throws: `.workspace` when the catalogue cannot be had, `.unknownRule`.
    public init(_ workspace: Workspace, options: VettingOptions) async throws(VettingError) {
        for name in options.select + options.ignore where !AllReportedRules.list.contains(where: { $0.answers(to: name) }) {
            throw .unknownRule(name, nearest: AllReportedRules.nearestName(to: name))
        }
        self.options = options
        folder = WorkingFolder()
        do {
            catalog = try await workspace.vettingCatalog()
        } catch {
            throw .workspace(error)
        }
    }

    /// A page to vet.
    private struct Page {
        let path: String
        let settings: PageSettings
        let changed: LineSet?
        /// Its bytes, when they came from standard input.
        let bytes: [UInt8]?
    }

    /// Vets the pages that arguments name; what the settings name when there are none. `-` is standard input.
    ///
    /// A page that cannot be read becomes a problem of the run. The result does not depend on how many pages are vetted at
    /// once.
    public func run(
        _ arguments: [String], standardInput: () -> [UInt8] = { [] },
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(VettingError) -> VettingRun {
        var finder = SettingsFinder(options, folder)
        let here = try finder.settings(forFolder: ".")
        var problems: [Diagnostic] = []
        let (pages, search) = try self.pages(arguments, here, &finder, standardInput, &problems)
        var vetters: [PageSettings: DocumentVetter] = [:]
        for page in pages where vetters[page.settings] == nil {
            vetters[page.settings] = try catalog.vetter(page.settings, today: options.today)
        }
        let results = await vet(pages, vetters, progress)
        problems += results.flatMap(\.problems)
        var run = VettingRun(
            documents: results.compactMap(\.document), problems: problems.sorted(), claims: catalog.labels,
            studies: catalog.studies, listsAllSentences: options.listsAllSentences,
            failOn: options.failOn ?? here.failOn ?? .error, profile: options.profile ?? here.profile ?? .editorial,
            version: options.version)
        run.search = search
        return run
    }

    private func pages(
        _ arguments: [String], _ here: VettingSettings, _ finder: inout SettingsFinder, _ standardInput: () -> [UInt8],
        _ problems: inout [Diagnostic]
    ) throws(VettingError) -> ([Page], PageSearch) {
        let changes = try options.diffBase.map { base throws(VettingError) in try ChangedLines(since: base, folder: folder.path) }
        var named = arguments
        if named.isEmpty {
            named = here.paths.map { here.folder == "." ? $0 : "\(here.folder)/\($0)" }
            if named.isEmpty, changes != nil { named = ["."] }
            if named.isEmpty { throw .nothing }
        }
        let found = PageFinder(folder: folder).pages(named.filter { $0 != "-" })
        for path in found.missing {
            problems.append(
                Diagnostic(
                    code: "V001", location: SourceLocation(file: path, line: 1, column: 1),
                    message: GlobPattern.isPattern(path) ? "no page matches this pattern" : "no such file or folder"))
        }
        for path in found.unlistable {
            problems.append(
                Diagnostic(
                    code: "V002", location: SourceLocation(file: path, line: 1, column: 1),
                    message: "cannot read this folder, so the pages in it were not vetted"))
        }
        var pages: [Page] = []
        var search = PageSearch(paths: named, found: found.pages.count)
        for path in found.pages {
            let settings = try finder.settings(forFolder: WorkingFolder.parent(folder.absolute(path)))
            let inner = WorkingFolder.path(folder.absolute(path), in: folder.absolute(settings.folder)) ?? path
            if settings.exclude.contains(where: { $0.matches(inner) }) {
                search.excluded += 1
                continue
            }
            if let changes, changes.lines[path] == nil {
                search.unchanged += 1
                continue
            }
            pages.append(
                Page(path: path, settings: settings.settings(forPage: inner, options), changed: changes?.lines[path], bytes: nil))
        }
        if named.contains("-") {
            let path = options.standardInputName ?? "<standard input>"
            let settings = try finder.settings(forFolder: WorkingFolder.parent(folder.absolute(path)))
            let inner = WorkingFolder.path(folder.absolute(path), in: folder.absolute(settings.folder)) ?? path
            pages.append(
                Page(
                    path: path, settings: settings.settings(forPage: inner, options), changed: changes?.lines[path],
                    bytes: standardInput()))
        }
        return (pages, search)
    }

    private struct PageResult: Sendable {
        var document: VettedDocument?
        var problems: [Diagnostic] = []
    }

    /// Vets pages side by side; the results keep their order.
    private func vet(
        _ pages: [Page], _ vetters: [PageSettings: DocumentVetter], _ progress: @escaping @Sendable (Int, Int) -> Void
    ) async -> [PageResult] {
        let width = max(1, min(options.jobs ?? ProcessInfo.processInfo.activeProcessorCount, pages.count))
        var results = [PageResult](repeating: PageResult(), count: pages.count)
        guard width > 1 else {
            for (index, page) in pages.enumerated() {
                if let vetter = vetters[page.settings] { results[index] = vet(page, vetter) }
                progress(index + 1, pages.count)
            }
            return results
        }
        await withTaskGroup(of: (Int, PageResult).self) { group in
            var next = 0
            func start() {
                guard next < pages.count, let vetter = vetters[pages[next].settings] else { return }
                let (index, page) = (next, pages[next])
                next += 1
                group.addTask { (index, self.vet(page, vetter)) }
            }
            for _ in 0..<width { start() }
            var done = 0
            for await (index, result) in group {
                results[index] = result
                done += 1
                progress(done, pages.count)
                start()
            }
        }
        return results
    }

    private func vet(_ page: Page, _ vetter: DocumentVetter) -> PageResult {
        let bytes: [UInt8]
        if let given = page.bytes {
            bytes = given
        } else {
            do {
                bytes = Array(try Data(contentsOf: URL(filePath: page.path)))
            } catch {
                let place = SourceLocation(file: page.path, line: 1, column: 1)
                return PageResult(problems: [Diagnostic(code: "V002", location: place, message: "cannot read this file")])
            }
        }
        return vet(SourceText(name: page.path, bytes: bytes), options.format, page.changed, vetter)
    }

    private func vet(_ source: SourceText, _ format: ProseFormat?, _ changed: LineSet?, _ vetter: DocumentVetter) -> PageResult {
        let format = format ?? .guessed(forFile: source.name)
        let prose = Prose.read(source, as: format)
        if prose.problems.contains(where: { $0.severity == .error }) { return PageResult(problems: prose.problems) }
        var document = vetter.vet(
            prose, format: format, path: source.name, projectPath: folder.projectPath(source.name), changed: changed,
            withAllSentences: options.listsAllSentences)
        if options.gathersClaims { document.claims = vetter.claims(in: document) }
        return PageResult(document: document, problems: prose.problems)
    }
}

extension VettingJob {
    /// Returns the vetter for some settings.
    func vetter(_ settings: PageSettings) throws(VettingError) -> DocumentVetter {
        try catalog.vetter(settings, today: options.today)
    }

    var labels: [Claim.ID: ClaimLabel] { catalog.labels }
    var studies: [CitationKey: String] { catalog.studies }
}
