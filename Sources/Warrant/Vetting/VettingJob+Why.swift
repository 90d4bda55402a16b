#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import WarrantText
public import WarrantVetting

extension VettingJob {
    /// Returns how the sentences on a line of a page were read, matched and judged.
    ///
    /// - Throws: `.unreadable`, `.settings`.
    public func explain(_ path: String, line: Int) throws(VettingError) -> [SentenceExplanation] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(path, reason: "no such file, or no permission")
        }
        let (vetter, _) = try vetter(forPage: path)
        let format = options.format ?? .guessed(forFile: path)
        let prose = Prose.read(SourceText(name: path, bytes: Array(data)), as: format)
        let document = vetter.vet(
            prose, format: format, path: folder.shown(path), projectPath: folder.projectPath(path), withAllSentences: true)
        return vetter.explain(line: line, of: document)
    }

    /// Returns the vetter that a page gets, and the settings it comes from.
    func vetter(forPage path: String) throws(VettingError) -> (DocumentVetter, VettingSettings) {
        let (settings, inner) = try settings(forPage: path)
        return (try vetter(settings.settings(forPage: inner, options)), settings)
    }

    /// Returns what holds for a page, as YAML; for the working folder when no page is named.
    public func printedSettings(forPage path: String?) throws(VettingError) -> String {
        let (settings, inner) = try settings(forPage: path ?? "page")
        return settings.yaml(forPage: path == nil ? nil : inner, options)
    }

    private func settings(forPage path: String) throws(VettingError) -> (VettingSettings, String) {
        var finder = SettingsFinder(options, folder)
        let settings = try finder.settings(forFolder: WorkingFolder.parent(folder.absolute(path)))
        return (settings, WorkingFolder.path(folder.absolute(path), in: folder.absolute(settings.folder)) ?? path)
    }
}
