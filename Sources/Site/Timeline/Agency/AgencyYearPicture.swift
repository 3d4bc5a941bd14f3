import Diagnostics
import Records
import Rules
import WorkingCalendar

/// Draws the rows of an agency over a year or a half.
struct AgencyYearPicture {
    static let rowHeight = 22.0
    static let room = 560.0
    static let largest = 30_000
    private static let idWidth = 110.0
    private static let titleWidth = 300.0
    private static let barHeight = 12.0

    let rows: [AgencyYearRow]
    let time: ClosedRange<Day>
    /// Which half this is; nil for a whole year.
    let caption: String?
    let prefix: String
    let judgement: Judgement
    let language: Language
    let href: (JudgedMatter) -> String

    /// The picture; with shorter titles where it would be too large.
    func drawn() -> [UInt8] {
        var picture: [UInt8] = []
        for titleBytes in [160, 80, 0] {
            picture = drawn(titleBytes: titleBytes)
            if picture.count <= Self.largest { break }
        }
        return picture
    }

    private func drawn(titleBytes: Int) -> [UInt8] {
        let ids = rows.map { TextWidth.clipped($0.judged.matter.id, to: Self.idWidth) }
        let titles = rows.map { TextWidth.clipped($0.judged.matter.title, to: Self.titleWidth) }
        let titleLeft = (ids.map(TextWidth.of).max() ?? 0) + 10
        let gutter = titleLeft + (titles.map(TextWidth.of).max() ?? 0) + 8
        let scale = TimeScale([time], left: gutter, room: Self.room, most: Self.room)
        let words = rows.map { $0.word(language) }
        let header = header(scale)
        let axisTop = header.isEmpty ? 2 : TextWidth.line + 4
        let top = axisTop + AxisDrawing.height
        let bottom = top + Double(rows.count) * Self.rowHeight
        let right = scale.right + 6 + (words.map(TextWidth.of).max() ?? 0) * TextWidth.bold
        let width = max(right + 2, header.map(\.right).max() ?? 0)
        var canvas = Canvas(prefix: prefix, capacity: 16_000)
        let axis = AxisDrawing(scale: scale, language: language, top: axisTop, bottom: bottom)
        canvas.open(width: width, height: bottom + 2, kind: "tl-year")
        canvas.hatches([.overdue, .breach, .late].filter { look in rows.contains { $0.worst == look } })
        axis.daysOff(judgement.content.calendar, &canvas)
        axis.ticks(&canvas)
        if time.contains(judgement.asOf) {
            canvas += "<path class=\"tl-now\" d=\"M\(scale.middle(of: judgement.asOf)) \(axisTop - 3)V\(bottom)\"/>"
        }
        for label in header { canvas.text(label.text, x: label.left, y: 12, class: label.kind) }
        // A picture that is too large already is drawn again with shorter titles, if there are any.
        let most = titleBytes == 0 ? Int.max : Self.largest
        for (index, row) in rows.enumerated() where canvas.count <= most {
            let y = top + (Double(index) + 0.5) * Self.rowHeight
            canvas += "<path class=\"tl-lane\" d=\"M0 \(y - Self.rowHeight / 2)H\(width)\"/>"
            let address = href(row.judged)
            canvas.link(address, title: title(row, titleBytes))
            canvas.text(ids[index], x: 2, y: y + 4)
            canvas.text(titles[index], x: titleLeft, y: y + 4, class: "tl-soft")
            draw(row, words[index], y, scale, &canvas)
            canvas.endLink(address)
        }
        canvas.close()
        return canvas.markup.bytes
    }

    private func draw(_ row: AgencyYearRow, _ word: String, _ y: Double, _ scale: TimeScale, _ canvas: inout Canvas) {
        let kind = row.worst.rawValue
        bar("tl-b \(kind)", nil, row.life, y, scale, &canvas)
        for failure in row.failures { bar("tl-h \(kind)", "url(#\(prefix)-\(kind))", failure, y, scale, &canvas) }
        canvas.text(word, x: scale.right + 6, y: y + 4, class: row.worst.isFailure ? "tl-word \(kind)" : "tl-soft")
    }

    private func bar(_ kind: String, _ fill: String?, _ days: ClosedRange<Day>, _ y: Double, _ scale: TimeScale, _ canvas: inout Canvas) {
        // A hatch needs some room to be seen; it grows to the left at the end of the time shown.
        let least = fill == nil ? 3.0 : 8.0
        let left = min(scale.start(of: days.lowerBound), scale.right - TimeScale.padding - least)
        let wide = max(least, scale.end(of: days.upperBound) - left)
        let fill: SVGMarkup = fill.map { " fill=\"\($0)\"" } ?? ""
        canvas += "<path class=\"\(kind)\"\(fill) d=\"M\(left) \(y - Self.barHeight / 2)h\(wide)v\(Self.barHeight)H\(left)z\"/>"
    }

    private func title(_ row: AgencyYearRow, _ bytes: Int) -> SVGMarkup {
        var title = TitleLines(bytes: bytes)
        title.add(whole: "\(row.judged.matter.id): \(row.word(language))")
        if bytes > 0 { title.add(row.judged.matter.title) }
        return title.markup
    }

    private struct HeaderLabel {
        let text: String
        let left: Double
        let right: Double
        let kind: String
    }

    /// Which half this is, and the as-of day where it lies within the time shown.
    private func header(_ scale: TimeScale) -> [HeaderLabel] {
        var labels: [HeaderLabel] = []
        var free = 2.0
        if let caption {
            let right = 2 + TextWidth.of(caption) * TextWidth.bold
            labels.append(HeaderLabel(text: caption, left: 2, right: right, kind: "tl-major"))
            free = right + 12
        }
        if time.contains(judgement.asOf) {
            let text = "\(TimelineWords.asOf(language)) \(judgement.asOf.shown(in: language))"
            let width = TextWidth.of(text) * TextWidth.bold
            let left = max(free, min(scale.middle(of: judgement.asOf) - width / 2, scale.right - width))
            labels.append(HeaderLabel(text: text, left: left, right: left + width, kind: "tl-now"))
        }
        return labels
    }
}
