import Testing

@testable import Papers

@Suite("A paper as Markdown")
struct MarkdownPaperTests {
    @Test("a cell of a table stays one cell")
    func cells() {
        let table = Paper.Table(title: nil, columns: [.init("A", 1)], rows: [["a|b*c_<x>\n"]])
        #expect([Paper.Block.table(table)].markdown == "| A |\n| --- |\n| a\\|b\\*c\\_\\<x\\>\u{FFFD} |\n")
    }
}
