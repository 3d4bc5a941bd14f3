import Diagnostics
import Records
import Rules
import WorkingCalendar

/// Draws the grid of agencies and months.
struct MonthPicture {
    static let rowHeight = 36.0
    private static let nameWidth = 132.0
    private static let top = 36.0
    private static let hatchWidth = 5.0

    let grid: MonthGrid
    let judgement: Judgement
    let language: Language
    let href: (_ agency: Int, _ year: Int) -> String

    private let prefix = "tlm"

    func drawn(withTitles hasTitles: Bool) -> [UInt8] {
        let names = grid.rows.map { TextWidth.wrapped(judgement.content.registry.name(of: .agency($0.agency)), to: Self.nameWidth, lines: 2) }
        let gutter = (names.joined().map(TextWidth.of).max() ?? 0) + 14
        let words = grid.rows.lazy.flatMap(\.counts).map { max(TextWidth.of(String($0.total)), TextWidth.of(word($0) ?? "")) }
        let cell = max(52, (words.max() ?? 0) + Self.hatchWidth + 6)
        let width = gutter + Double(grid.months.count) * cell + 2
        let bottom = Self.top + Double(grid.rows.count) * Self.rowHeight
        let looks = Set(grid.rows.lazy.flatMap(\.counts).filter { $0.total > 0 }.map(\.worst))
        var canvas = Canvas(prefix: prefix, capacity: 24_000)
        canvas.open(width: width, height: bottom + TextWidth.line + 6, kind: "tl-months")
        canvas.hatches([.overdue, .breach, .late].filter(looks.contains))
        head(gutter, cell, &canvas)
        for (index, row) in grid.rows.enumerated() {
            let y = Self.top + Double(index) * Self.rowHeight
            canvas += "<path class=\"tl-lane\" d=\"M0 \(y)H\(width)\"/>"
            let first = (Self.rowHeight - Double(names[index].count) * 15) / 2 + 12
            let whole = judgement.content.registry.name(of: .agency(row.agency))
            canvas += names[index].joined(separator: " ") == whole ? "<g>" : "<g><title>\(whole)</title>"
            for (line, name) in names[index].enumerated() { canvas.text(name, x: 2, y: y + first + Double(line) * 15) }
            canvas += "</g>"
            cells(row.agency, row.counts, gutter, cell, y, hasTitles, &canvas)
        }
        canvas += "<path class=\"tl-lane\" d=\"M0 \(bottom)H\(width)\"/>"
        canvas.text(TextWidth.clipped(TimelineWords.monthNote(language), to: width - 4), x: 2, y: bottom + TextWidth.line, class: "tl-soft")
        canvas.close()
        return canvas.markup.bytes
    }

    /// The years, and below them the months.
    private func head(_ gutter: Double, _ cell: Double, _ canvas: inout Canvas) {
        for (index, month) in grid.months.enumerated() {
            let x = gutter + Double(index) * cell
            if index == 0 || month.month == 1 { canvas.text(String(month.year), x: x + 3, y: 13, class: "tl-major") }
            canvas.text(TimelineWords.month(month, language), x: x + 3, y: 29, class: "tl-soft")
        }
    }

    /// One link for the months of each year: they lead to one page.
    private func cells(_ agency: Int, _ counts: [MonthCounts], _ gutter: Double, _ cell: Double, _ y: Double, _ hasTitles: Bool,
                       _ canvas: inout Canvas) {
        var open: Int?
        for (index, count) in counts.enumerated() where count.total > 0 {
            let year = grid.months[index].year
            if open != year {
                if open != nil { canvas += "</a>" }
                canvas += "<a href=\"\(href(agency, year))\" tabindex=\"-1\">"
                open = year
            }
            draw(count, grid.months[index], x: gutter + Double(index) * cell, cell, y, hasTitles, &canvas)
        }
        if open != nil { canvas += "</a>" }
    }

    private func draw(_ count: MonthCounts, _ month: Day, x: Double, _ cell: Double, _ y: Double, _ hasTitle: Bool, _ canvas: inout Canvas) {
        let kind = count.worst.rawValue
        let box: SVGMarkup = "M\(x + 1) \(y + 2)h\(cell - 2)v\(Self.rowHeight - 4)h\(2 - cell)z"
        canvas += "<path class=\"tl-b \(kind)\" d=\"\(box)\">"
        if hasTitle { canvas += "<title>\(title(count, month))</title>" }
        canvas += "</path>"
        guard count.worst.isFailure, let word = word(count) else {
            canvas.text(String(count.total), x: x + 6, y: y + 22)
            return
        }
        canvas += "<path class=\"tl-h \(kind)\" fill=\"url(#\(prefix)-\(kind))\" d=\"M\(x + 1) \(y + 2)h\(Self.hatchWidth)v\(Self.rowHeight - 4)h-\(Self.hatchWidth)z\"/>"
        canvas.text(String(count.total), x: x + Self.hatchWidth + 5, y: y + 15)
        canvas.text(word, x: x + Self.hatchWidth + 5, y: y + 30, class: "tl-word \(kind)")
    }

    /// `2 trễ hạn`; nil where nothing failed.
    private func word(_ count: MonthCounts) -> String? {
        count.worst.isFailure ? "\(count.worstCount) \(TimelineWords.look(count.worst)(language))" : nil
    }

    private func title(_ count: MonthCounts, _ month: Day) -> String {
        let worst = "\(count.worstCount) \(TimelineWords.look(count.worst)(language))"
        return "\(TimelineWords.monthOfYear(month, language)[0]): \(count.total == count.worstCount ? worst : "\(worst) / \(count.total)")"
    }
}
