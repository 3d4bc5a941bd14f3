import Diagnostics
import Records
import Rules

/// The rate by half-year of the due day, of all articles and of each: small pictures of one scale, with their figures.
struct HalfYearRates {
    static let shape: [String: Shape] = [
        "halves": .list(.text),
        "rows": .list(.object(["label": .text, "link": .optional(.text), "cells": .list(.object(cellShape))])),
    ]
    private static let cellShape = Site.rateShape.merging(["top": .text, "height": .text]) { $1 }
    /// How many half-years are shown, the newest last.
    private static let most = 8
    /// The height of a picture, in its own units.
    private static let height = 40

    private let site: Site
    private let periods: [Period]
    private let halves: [Period: [Int: Tally]]

    /// Nil where nothing is decided in two half-years or more: one says no more than the rates beside it.
    init?(site: Site, halves: [Period: [Int: Tally]]) {
        let decided = halves.filter { $0.value.values.contains { $0.rateDecided > 0 } }.keys
        guard let last = decided.max(), let first = decided.min(), first < last else { return nil }
        self.site = site
        self.halves = halves
        periods = Array(sequence(first: first) { $0 < last ? $0.next : nil }.suffix(Self.most))
    }

    var value: Value {
        let articles = Set(periods.flatMap { half in (halves[half] ?? [:]).filter { $0.value.rateDecided > 0 }.keys }).sorted()
        let all = row(site.strings[.allArticles], nil) { (halves[$0] ?? [:]).values.reduce(into: Tally()) { $0 += $1 } }
        let rows = articles.map { article in
            row(site.heading(ofArticle: article), site.links.regulation + "#dieu-\(article)") { halves[$0]?[article] ?? Tally() }
        }
        return .object([
            "halves": .list(periods.map { .text(site.name(of: $0)) }),
            "rows": .list([all] + rows),
        ])
    }

    private func row(_ label: String, _ link: String?, _ tally: (Period) -> Tally) -> Value {
        .object(["label": .text(label), "link": Value(link), "cells": .list(periods.map { cell(tally($0)) })])
    }

    private func cell(_ tally: Tally) -> Value {
        let filled = (tally.ratePerMille ?? 0) * Self.height / 1000
        return .object(Object(site.rateFields(tally) + [("top", .text("\(Self.height - filled)")), ("height", .text("\(filled)"))]))
    }
}
