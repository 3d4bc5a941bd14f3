import Diagnostics
import Foundation

@testable import Records

/// One slip of the hand.
enum MutantEdit: String, CaseIterable {
    case drop, double, swap, replace
    case empty
    case day32 = "day 32", month13 = "month 13", year
    case lessIndent = "one space less", moreIndent = "one space more", tab

    /// The slips that keep a word nearly what it was.
    static let letters: [MutantEdit] = [.drop, .double, .swap, .replace]

    /// The slips that can be made at a site.
    static func edits(at site: MutantSite) -> [MutantEdit] {
        switch site.kind {
        case .key, .bodyKey: letters
        case .dayKey: letters + [.day32, .month13, .year]
        case .indent: [.lessIndent, .moreIndent, .tab]
        case .value(let type): letters + [.empty] + (type.holdsDay ? [.day32, .month13, .year] : [])
        }
    }

    /// The text with the slip made; nil where there is no place for it, or where nothing would change.
    func applied(to text: String, _ random: inout SplitMix) -> String? {
        let changed: String? = switch self {
        case .drop, .double, .swap, .replace: letterChanged(text, &random)
        case .empty: text.hasSuffix("\n") ? "\n" : ""
        case .day32: dayChanged(text, \.day, "32")
        case .month13: dayChanged(text, \.month, "13")
        case .year: dayChanged(text, \.year, nil, &random)
        case .lessIndent: text.isEmpty ? nil : String(text.dropLast())
        case .moreIndent: text + " "
        case .tab: text.isEmpty ? "\t" : String(text.dropLast()) + "\t"
        }
        return changed == text ? nil : changed
    }

    private func letterChanged(_ text: String, _ random: inout SplitMix) -> String? {
        var letters = Array(text)
        // The line that opens a block scalar (`>-`) is no text of it.
        let first = text.hasPrefix(">") || text.hasPrefix("|") ? letters.firstIndex(of: "\n") ?? 0 : 0
        let places = letters.indices.filter { index in
            guard index >= first, letters[index].isLetter || letters[index].isNumber else { return false }
            guard self == .swap else { return true }
            return index + 1 < letters.count && letters[index + 1].isLetter == letters[index].isLetter && letters[index + 1] != letters[index]
                && (letters[index + 1].isLetter || letters[index + 1].isNumber)
        }
        guard !places.isEmpty else { return nil }
        let at = places[random.below(places.count)]
        switch self {
        case .drop: letters.remove(at: at)
        case .double: letters.insert(letters[at], at: at)
        case .swap: letters.swapAt(at, at + 1)
        default: letters[at] = letters[at].neighbour(&random)
        }
        return String(letters)
    }

    private struct DayDigits {
        var day: Range<String.Index>?
        var month: Range<String.Index>?
        var year: Range<String.Index>
    }

    /// The digits of the first full day in a text, `20/3/2026`, `2026-03-20` or `20 tháng 3 năm 2026`.
    private func digits(_ text: String) -> DayDigits? {
        let runs = text.ranges(of: /[0-9]+/)
        guard let index = runs.firstIndex(where: { text[$0].count == 4 }) else { return nil }
        let year = runs[index]
        if year.upperBound < text.endIndex, text[year.upperBound] == "-", index + 2 < runs.count, text[runs[index + 1]].count <= 2 {
            return DayDigits(day: runs[index + 2], month: runs[index + 1], year: year)
        }
        return DayDigits(day: index >= 2 ? runs[index - 2] : nil, month: index >= 1 ? runs[index - 1] : nil, year: year)
    }

    private func dayChanged(_ text: String, _ part: KeyPath<DayDigits, Range<String.Index>?>, _ new: String) -> String? {
        digits(text)?[keyPath: part].map { text.replacingCharacters(in: $0, with: new) }
    }

    /// A year beside, ten years off, or of the wrong century.
    private func dayChanged(_ text: String, _: KeyPath<DayDigits, Range<String.Index>>, _: String?, _ random: inout SplitMix) -> String? {
        guard let year = digits(text)?.year, let number = Int(text[year]) else { return nil }
        let others = [number - 1, number + 1, number - 10, number + 10, number - 100, number % 100]
        return text.replacingCharacters(in: year, with: String(others[random.below(others.count)]))
    }
}

extension FieldType {
    var holdsDay: Bool {
        switch self {
        case .day, .dayTime, .range, .limit: true
        default: false
        }
    }
}

extension Character {
    /// Another letter with the same marks, or another digit.
    fileprivate func neighbour(_ random: inout SplitMix) -> Character {
        if let digit = wholeNumberValue, isASCII { return Character(String((digit + 1 + random.below(9)) % 10)) }
        let parts = String(self).decomposedStringWithCanonicalMapping.unicodeScalars
        let marks = parts.dropFirst()
        let base = parts.first.map(Character.init) ?? "x"
        let row = marks.isEmpty ? "bcdghklmnpqrstvxaeiouy" : "aeiouy"
        let others = row.filter { $0 != Character(base.lowercased()) }
        let letter = others[others.index(others.startIndex, offsetBy: random.below(others.count))]
        var view = String.UnicodeScalarView()
        view.append(contentsOf: (isUppercase ? letter.uppercased() : String(letter)).unicodeScalars)
        view.append(contentsOf: marks)
        return String(view).precomposedStringWithCanonicalMapping.first ?? letter
    }
}

/// A small random generator whose numbers are the same everywhere.
struct SplitMix {
    private var state: UInt64

    /// - Parameter seed: a text; equal texts give equal numbers.
    init(_ seed: String) { state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 } }

    mutating func below(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(count))
    }
}
