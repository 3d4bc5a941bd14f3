extension String {
    /// The text with a capital first letter, as a sentence begins; marks that follow the letter stay.
    public var capitalised: String {
        guard let first = unicodeScalars.first, first.properties.isLowercase else { return self }
        var text = first.properties.uppercaseMapping
        text.append(contentsOf: self[unicodeScalars.index(after: startIndex)...])
        return text
    }
}
