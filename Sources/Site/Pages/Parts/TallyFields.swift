import Diagnostics
import Rules

/// The values of the parts `rate`, `tally-cells` and `bar`.
extension Site {
    static let rateShape: [String: Shape] = ["rate": .text, "fraction": .optional(.text)]
    static let tallyShape = rateShape.merging([
        "met": .text, "late": .optional(.text), "overdue": .optional(.text), "breach": .optional(.text), "pending": .text,
        "segments": .list(.object(["status": .text, "x": .text, "w": .text])),
    ]) { $1 }

    /// A rate never stands without its counts; where nothing is decided it is a dash.
    func rateFields(_ tally: Tally) -> [(String, Value)] {
        guard let rate = tally.ratePerMille else { return [("rate", "—"), ("fraction", .nothing)] }
        return [
            ("rate", .text(Numbers.percent(rate, language))),
            ("fraction", .text("\(number(tally.rateMet))/\(number(tally.rateDecided))")),
        ]
    }

    func tallyFields(_ tally: Tally) -> [(String, Value)] {
        rateFields(tally) + [
            ("met", .text(number(tally.met))), ("late", Value(positive: tally.late, number)),
            ("overdue", Value(positive: tally.overdue, number)), ("breach", Value(positive: tally.breach, number)),
            ("pending", .text(number(tally.pending))), ("segments", segments(tally)),
        ]
    }

    func number(_ number: Int) -> String { Numbers.grouped(number, language) }

    /// The pieces of the bar: what is met, late, overdue, not met and not yet due, as shares of a hundred.
    private func segments(_ tally: Tally) -> Value {
        let parts: [(Look, Int)] = [
            (.met, tally.met), (.late, tally.late), (.overdue, tally.overdue), (.breach, tally.breach), (.pending, tally.pending),
        ]
        let total = parts.reduce(0) { $0 + $1.1 }
        guard total > 0 else { return .list([]) }
        var before = 0
        var pieces: [Value] = []
        for (look, count) in parts where count > 0 {
            let (start, end) = (before * 1000 / total, (before + count) * 1000 / total)
            before += count
            pieces.append(.object([
                "status": .text(look.rawValue), "x": .text(Self.tenths(start)), "w": .text(Self.tenths(end - start)),
            ]))
        }
        return .list(pieces)
    }

    private static func tenths(_ number: Int) -> String { number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(number % 10)" }
}
