public import WarrantStatistics

/// What a forest plot shows: studies with their effects, and what they amount to together.
///
/// All values stand on the scale people read; the axis of a ratio is logarithmic.
public struct ForestFigure: Sendable, Hashable {
    /// What the figure is about, in a few words; it stands in the file, not in the picture.
    public var title: String
    /// The head over the names of studies.
    public var labelHeading = "Study"
    /// The heads of the columns between the names and the picture, such as events and totals.
    public var columns: [Column] = []
    /// The head over the numbers, such as `RR [95% CI]`.
    public var effectHeading: String
    /// The heads of the columns to the right of the numbers, such as the weight.
    public var trailingColumns: [Column] = []
    /// The words below the axis: the measure, and that the scale is logarithmic.
    public var axisTitle: String
    /// Whether the axis is logarithmic; all values are positive then.
    public var isLogarithmic: Bool
    /// The value of no effect; nil where there is none, as for a proportion.
    public var null: Double?
    /// What lies to either side of no effect.
    public var favours: Favours?
    /// How numbers are written.
    public var numbers: Numbers = .rounded
    /// The studies.
    public var blocks: [Block]
    /// The overall results, below all studies.
    public var totals: [Total] = []
    /// What stands below the figure, such as heterogeneity and what marks mean.
    public var notes: [String] = []

    public init(
        title: String, effectHeading: String, axisTitle: String, isLogarithmic: Bool, null: Double?, blocks: [Block]
    ) {
        self.title = title
        self.effectHeading = effectHeading
        self.axisTitle = axisTitle
        self.isLogarithmic = isLogarithmic
        self.null = null
        self.blocks = blocks
    }

    /// How numbers are written.
    public enum Numbers: Sendable, Hashable {
        /// All with the decimals that suit them together.
        case rounded
        /// Each as precise as it was given.
        case asGiven
    }

    /// The head of a column, on one line or more.
    public struct Column: Sendable, Hashable {
        public let lines: [String]

        public init(_ lines: String...) { self.lines = lines }
    }

    /// The words to either side of no effect, after "Favours".
    public struct Favours: Sendable, Hashable {
        public let left: String
        public let right: String

        public init(left: String, right: String) {
            self.left = left
            self.right = right
        }
    }

    /// How a row is drawn.
    public enum Mark: Sendable, Hashable {
        /// A square whose area is the weight.
        case square
        /// An open diamond: a result that was itself pooled by others.
        case pool
    }

    /// One study.
    public struct Row: Sendable, Hashable {
        public var label: String
        /// What to know about the row, in smaller type below its name.
        public var detail: String?
        public var cells: [String]
        /// The effect; nil when it cannot be estimated.
        public var estimate: Double?
        public var interval: Interval?
        /// The weight in the pooled result, in percent; nil where nothing was pooled.
        public var weightPercent: Double?
        public var trailing: [String]
        public var mark: Mark

        public init(
            label: String, detail: String? = nil, cells: [String] = [], estimate: Double?, interval: Interval?,
            weightPercent: Double? = nil, trailing: [String] = [], mark: Mark = .square
        ) {
            self.label = label
            self.detail = detail
            self.cells = cells
            self.estimate = estimate
            self.interval = interval
            self.weightPercent = weightPercent
            self.trailing = trailing
            self.mark = mark
        }
    }

    /// A pooled result, drawn as a diamond.
    public struct Total: Sendable, Hashable {
        public var label: String
        public var cells: [String]
        public var estimate: Double
        public var interval: Interval
        /// The range where the effect of a new study is expected, in a row of its own.
        public var prediction: Interval?
        /// The name of that row.
        public var predictionLabel: String
        public var trailing: [String]
        /// What to know about it, in smaller type below its name, such as heterogeneity within a subgroup.
        public var detail: String?

        public init(
            label: String, cells: [String] = [], estimate: Double, interval: Interval, prediction: Interval? = nil,
            predictionLabel: String = "95% prediction interval", trailing: [String] = [], detail: String? = nil
        ) {
            self.label = label
            self.cells = cells
            self.estimate = estimate
            self.interval = interval
            self.prediction = prediction
            self.predictionLabel = predictionLabel
            self.trailing = trailing
            self.detail = detail
        }
    }

    /// Studies that belong together, with their own total.
    public struct Block: Sendable, Hashable {
        public var heading: String?
        public var rows: [Row]
        public var total: Total?

        public init(heading: String? = nil, rows: [Row], total: Total? = nil) {
            self.heading = heading
            self.rows = rows
            self.total = total
        }
    }
}
