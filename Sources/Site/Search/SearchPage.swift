/// `/tim-kiem/`: the search over agencies, clauses, rules and matters.
struct SearchPage {
    static let shape: [String: Shape] = ["keys": .text, "chunk": .text, "folder": .text]

    let site: Site
    let index: SearchIndex

    func file() -> OutputFile {
        site.page(.search, at: "tim-kiem/index.html", title: site.strings[.searchTitle], in: .search, [
            ("keys", .text(index.pieces.map(\.key).joined(separator: " "))), ("chunk", .text("\(SearchIndex.chunk)")), ("folder", "chi-muc/"),
        ])
    }
}
