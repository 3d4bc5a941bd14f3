/// The candidate nearest to `text` by edit distance over folded forms; nil where none is near enough to be what was meant.
func nearest(to text: String, among candidates: [String]) -> String? { nil }
