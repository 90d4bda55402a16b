/// A figure that draws itself as SVG: one image with a title and a description.
public protocol Plot: Sendable {
    /// What the figure shows, in a few words.
    var title: String { get }
    /// What it shows, in sentences, for readers who do not see it.
    var description: String { get }
    /// Returns the figure as one `svg` element.
    ///
    /// - Parameter id: The name its inner names begin with; unique within the page.
    func svg(_ setting: PlotSetting, id: String) -> String
}

extension Plot {
    /// Returns the figure as a file, ended by a line feed.
    public func file() -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg(.standalone, id: "plot") + "\n"
    }
}
