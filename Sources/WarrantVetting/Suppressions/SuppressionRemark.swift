/// Something to say about a suppression itself.
struct SuppressionRemark: Sendable {
    let rule: RuleDescription
    /// The bytes of the comment.
    let range: Range<Int>
    let reason: String
}
