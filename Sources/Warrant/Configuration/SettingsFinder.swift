#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
import WarrantText

/// Finds the settings that hold for a page: those of the nearest `warrant.yaml` upwards, each file read once.
struct SettingsFinder {
    private let options: VettingOptions
    private let folder: WorkingFolder
    private var found: [String: VettingSettings] = [:]

    init(_ options: VettingOptions, _ folder: WorkingFolder) {
        self.options = options
        self.folder = folder
    }

    /// Returns the settings for the pages of a folder.
    ///
    /// - Throws: `.settings` when a file has mistakes, `.unreadable` when the one asked for is not there.
    mutating func settings(forFolder path: String) throws(VettingError) -> VettingSettings {
        if options.isIsolated { return VettingSettings() }
        if let file = options.configFile {
            if let known = found[""] { return known }
            guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file, reason: "no such file, or no permission") }
            let settings = try VettingSettingsReader.read(SourceText(name: file, bytes: Array(data)))
            found[""] = settings
            return settings
        }
        let absolute = folder.absolute(path)
        if let known = found[absolute] { return known }
        let file = absolute == "/" ? "/warrant.yaml" : "\(absolute)/warrant.yaml"
        let settings: VettingSettings
        if let data = FileManager.default.contents(atPath: file) {
            settings = try VettingSettingsReader.read(SourceText(name: folder.shown(file), bytes: Array(data)))
        } else if absolute == "/" {
            settings = VettingSettings()
        } else {
            settings = try self.settings(forFolder: WorkingFolder.parent(absolute))
        }
        found[absolute] = settings
        return settings
    }
}
