import Foundation
import Records
import Testing
import WorkingCalendar

@testable import Rules

/// What no agency may be accused of. Days are those of March 2026: the 2nd, 9th, 16th and 23rd are Mondays, no day off besides
/// weekends.
@Suite("Fairness")
struct FairnessTests {
    private struct Verdict: Equatable, CustomStringConvertible {
        let status: Status
        let due: String?
        let words: String
        var description: String { "\(status) due \(due ?? "—"): \(words)" }
    }

    private func judged(_ record: String, _ asOf: String) -> JudgedMatter {
        let day = Province.day(asOf)
        return judge(Province.with("---\n" + record + "\n---\n", asOf: day), asOf: day).matters[0]
    }

    private func verdict(_ record: String, _ asOf: String, _ rule: String, _ debtor: String) throws -> Verdict {
        let day = Province.day(asOf)
        let judgement = judge(Province.with("---\n" + record + "\n---\n", asOf: day), asOf: day)
        let o = try #require(judgement.matters[0].obligations.first {
            $0.rule == rule && judgement.content.registry.id(of: $0.debtor) == debtor
        }, "no \(rule) of \(debtor)")
        return Verdict(status: o.status, due: o.due?.iso, words: Narrator(judgement, language: .vi).message(o, in: judgement.matters[0].matter))
    }

    private func survey(_ events: String, on dates: String = "20/3/2026", partners: String = "[SXD]", lead: String = "STC") -> String {
        """
        mã: KS-2026-01
        hình thức: khảo sát
        tiêu đề: Khảo sát
        chủ trì: \(lead)
        phối hợp: \(partners)
        tiến hành: \(dates)
        diễn biến:
        \(events)
        """
    }

    private func opinion(_ events: String) -> String {
        """
        mã: YK-2026-01
        hình thức: lấy ý kiến
        tiêu đề: Lấy ý kiến
        chủ trì: STC
        phối hợp: [SXD]
        diễn biến:
        \(events)
        """
    }

    @Test("a letter that leaves no time makes the lead late, not the partner", arguments: ["13/3/2026", "16/3/2026", "19/3/2026"])
    func letterTooLate(sent: String) throws {
        let record = survey("  - {ngày: \(sent), việc: đề nghị phối hợp, văn bản: 10/STC-NS}")
        let partner = try verdict(record, "2026-04-30", "9.2-deadline", "so-xay-dung")
        #expect(partner.status == .notApplicable && partner.words.contains("chủ trì không còn dành thời gian"), "\(partner)")
        #expect(try verdict(record, "2026-04-30", "9.1-deadline", "so-tai-chinh").status == .late)
        // One working day earlier there is time, if little.
        let inTime = survey("  - {ngày: 12/3/2026, việc: đề nghị phối hợp, văn bản: 10/STC-NS}")
        #expect(try verdict(inTime, "2026-04-30", "9.2-deadline", "so-xay-dung").status == .overdue)
    }

    @Test("the overlap of two limits is named where the lead kept its own")
    func overlap() throws {
        // Ten days before Monday the 16th is Friday the 6th; five working days before it is Monday the 9th.
        let record = survey("  - {ngày: 6/3/2026, việc: đề nghị phối hợp, văn bản: 10/STC-NS}\n  - {ngày: 9/3/2026, việc: tiếp nhận, từ: SXD, về: 10/STC-NS}", on: "16/3/2026")
        let partner = try verdict(record, "2026-04-30", "9.2-deadline", "so-xay-dung")
        #expect(partner.status == .notApplicable && partner.words.contains("hai thời hạn của khoản 1 và khoản 2 chồng lên nhau"), "\(partner)")
        #expect(try verdict(record, "2026-04-30", "9.1-deadline", "so-tai-chinh").status == .met)
    }

    @Test("a period shorter than the regulation allows does not bind the partner")
    func periodTooShort() throws {
        // Five working days from Monday the 2nd end on the 9th.
        let record = opinion("  - {ngày: 2/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-NS, hạn: 4/3/2026, nội dung: toàn văn}\n  - {ngày: 9/3/2026, việc: góp ý, từ: SXD, văn bản: 20/SXD, về: 10/STC-NS, kết quả: đồng ý}")
        let reply = try verdict(record, "2026-04-30", "10.2-reply", "so-xay-dung")
        #expect(reply.status == .met && reply.due == "2026-03-09", "\(reply)")
        #expect(try verdict(record, "2026-04-30", "10.1-period", "so-tai-chinh").status == .breach)
    }

    @Test("a dossier that arrives after its own limit gives the partner the regulation's days from its entry")
    func arrivedTooLate() throws {
        let record = opinion("  - {ngày: 2/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-NS, hạn: 6/3/2026, nội dung: toàn văn}\n  - {ngày: 9/3/2026, việc: tiếp nhận, từ: SXD, về: 10/STC-NS, số đến: 31}\n  - {ngày: 16/3/2026, việc: góp ý, từ: SXD, văn bản: 20/SXD, về: 10/STC-NS, kết quả: đồng ý}")
        let reply = try verdict(record, "2026-04-30", "10.2-reply", "so-xay-dung")
        #expect(reply.status == .met && reply.due == "2026-03-16", "\(reply)")
    }

    @Test("a day moved forward after the request does not make a reply late", arguments: [nil, "16/3/2026"])
    func dayMoved(reply: String?) throws {
        let record = survey("  - {ngày: 5/3/2026, việc: đề nghị phối hợp, văn bản: 10/STC-NS}\n  - {ngày: 13/3/2026, việc: điều chỉnh thời gian, tiến hành mới: 18/3/2026, văn bản: 15/STC-NS}"
            + (reply.map { "\n  - {ngày: \($0), việc: cử người, từ: SXD, văn bản: 20/SXD}" } ?? ""))
        // Five working days before Wednesday the 18th is the 11th, past when the day was moved.
        let partner = try verdict(record, "2026-04-30", "9.2-deadline", "so-xay-dung")
        #expect(partner.status == .notApplicable, "\(partner)")
    }

    @Test("a late entry in the book moves a day only in plain words, and is held against whoever made it")
    func lateEntry() throws {
        let record = opinion("  - {ngày: 2/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-NS, nội dung: toàn văn}\n  - {ngày: 6/3/2026, việc: tiếp nhận, từ: SXD, về: 10/STC-NS, số đến: 31}")
        let reply = try verdict(record, "2026-03-10", "10.2-reply", "so-xay-dung")
        #expect(reply.status == .pending && reply.due == "2026-03-13" && reply.words.contains("vào sổ văn bản đến ngày 06/03/2026"), "\(reply)")
        #expect(try verdict(record, "2026-03-10", "10.4-delay", "so-xay-dung").status == .late)
    }

    @Test("what falls on a merged agency falls on nobody else")
    func merged() {
        // Sở Thông tin và Truyền thông ended on 28/02/2025.
        let record = survey("  - {ngày: 7/2/2025, việc: đề nghị phối hợp, văn bản: 10/SCT-NS}", on: "20/2/2025",
                            partners: "[Sở Thông tin và Truyền thông]", lead: "so-cong-thuong")
        for asOf in ["2025-02-20", "2025-03-01", "2026-11-25"] {
            let registry = Province.content.registry
            let debtors = Set(judged(record, asOf).obligations.filter { $0.rule.hasPrefix("9.2") || $0.rule.hasPrefix("6.") }.map { registry.id(of: $0.debtor) })
            #expect(debtors == ["so-thong-tin-va-truyen-thong"], "\(asOf): \(debtors)")
        }
    }
}
