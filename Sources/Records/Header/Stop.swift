/// Why reading a draft stopped; offsets are of the draft.
struct Stop: Error {
    enum Reason {
        /// libyaml's own words.
        case syntax(problem: String, context: String)
        /// A quoted text that runs on into lines that are not its own: its closing quote is missing.
        case openQuote
        /// A `[` or `{` that does.
        case openFlow
        /// More than ``NodeBuilder/deepest`` values inside one another.
        case depth
    }

    let reason: Reason
    let offset: Int
    /// Where the thing that libyaml was reading begins.
    let contextOffset: Int
}
