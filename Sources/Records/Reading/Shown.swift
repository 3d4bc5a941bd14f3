/// A written text as a message shows it: one line, not too long.
func shown(_ text: String) -> String {
    var short = ""
    var count = 0
    for scalar in text.unicodeScalars {
        if count == 80 { return short + "…" }
        short.unicodeScalars.append(scalar.properties.isWhitespace ? " " : scalar)
        count += 1
    }
    return short
}

/// Several names as a message shows them.
func list(_ items: [String]) -> String { items.joined(separator: ", ") }
