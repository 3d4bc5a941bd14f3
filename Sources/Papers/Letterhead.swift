import Diagnostics
import Records
import Rules
import WorkingCalendar

/// What stands above a paper: who issues it, under whom, the number, the place and the day.
public struct Letterhead: Sendable {
    /// The body above the issuer, in capitals.
    public let superior: Phrase
    /// In capitals.
    public let issuer: String
    public let number: Phrase
    public let place: Phrase
    /// The issuer's name as running text has it.
    let issuerName: String

    /// Of the Office. Its superior and the place are read from `cơ quan chủ quản` (`Văn phòng Ủy ban nhân dân tỉnh Cao Bằng`);
    /// what that does not say is left open.
    /// - Parameters:
    ///   - office: the Office's position in the registry.
    ///   - symbol: what follows the number, for example `/BC-VP`.
    init(_ judgement: Judgement, office: Int?, symbol: Phrase) {
        let owner = judgement.content.settings.owner
        let name = office.map { judgement.content.registry.agencies[$0].name } ?? owner ?? ""
        issuerName = name
        let prefix = "Văn phòng "
        if let owner, folded(owner).hasPrefix(folded(prefix)), office != nil {
            superior = Phrase(Self.shortened(String(owner.dropFirst(prefix.count))).uppercased())
            issuer = "VĂN PHÒNG"
        } else {
            superior = owner.map { Phrase(Self.shortened($0).uppercased()) } ?? "\(blank: "tên cơ quan chủ quản")"
            issuer = name.uppercased()
        }
        number = "Số: \(blank: "số")" + symbol
        let town = owner.flatMap { owner in owner.range(after: " tỉnh ") ?? owner.range(after: " thành phố ") }
        let where_ = town.map { Phrase($0) } ?? "\(blank: "địa danh")"
        place = where_ + ", ngày \(blank: "") tháng \(blank: "") năm \(String(judgement.asOf.year))"
    }

    /// `Ủy ban nhân dân` as letterheads shorten it.
    private static func shortened(_ name: String) -> String {
        let words = "ủy ban nhân dân"
        guard name.lowercased().hasPrefix(words) || name.lowercased().hasPrefix("uỷ ban nhân dân") else { return name }
        return "UBND" + name.dropFirst(words.count)
    }
}

extension String {
    /// What follows the last `mark`; nil where it does not stand in the text, or at its end.
    fileprivate func range(after mark: String) -> String? {
        let parts = split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last, !last.isEmpty else { return nil }
        return String(last)
    }
}

/// Counts as papers write them: 1 to 9 with two digits, thousands with a dot.
func count(_ number: Int) -> String { (1..<10).contains(number) ? "0\(number)" : Numbers.grouped(number, .vi) }
