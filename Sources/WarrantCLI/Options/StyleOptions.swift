import Foundation
import Warrant

extension TextStyle {
    /// The style for standard output: color and width of the terminal, 80 columns otherwise.
    static var standardOutput: TextStyle {
        TextStyle(color: Console.usesColor, width: Console.width)
    }
}
