import Diagnostics

extension Rule {
    static let invitationContent = Rule(
        "11.2-content", clause: "11.2.b",
        title: Bilingual("Nội dung giấy mời họp", "What an invitation must say"),
        quote: "Công văn mời họp, trong đó xác định thời gian, địa điểm, nội dung chính của cuộc họp và thành phần tham dự",
        method: Bilingual("Mỗi giấy mời phải có số, ngày giờ họp, địa điểm, nội dung và thành phần tham dự. Cuộc họp đã hủy thì không áp dụng.",
                          "Each invitation needs a number, the day and time, place, content and participants; of a cancelled meeting: not applicable."),
        examples: [
            Example(Bilingual("Giấy mời nêu đủ", "A complete invitation"), [.init("so-tai-chinh", .met)], invitation("10/3/2026 8h30")),
            Example(Bilingual("Không ghi giờ họp", "No time"), [.init("so-tai-chinh", .breach)], invitation("10/3/2026")),
        ]
    ) { c in
        c.each(.invitation, reaching: c.partners).map { letter, partner in
            if let day = letter.meetingDay?.day, let meeting = c.meeting(on: day), meeting.isCancelled {
                return c.notApplicable(c.lead, to: partner, .event(letter), [.act(Mark(letter))], because: c.meetingCancelled(on: meeting.day))
            }
            let lacksTime = letter.meetingDay?.minute == nil
            return c.contents(letter, c.lead, to: partner,
                              lacking: letter.lacking() + (lacksTime ? [Part.name(.meetingDay)] : []) + letter.lacking(number: false, .venue, .content, .participants))
        }
    }

    private static func invitation(_ day: String) -> String {
        """
        hình thức: họp
        diễn biến:
          - ngày: 3/3/2026
            việc: mời họp
            văn bản: 10/GM-STC
            ngày họp: \(day)
            địa điểm: Phòng họp số 2
            nội dung: Thống nhất phương án giá đất
            thành phần: Lãnh đạo Sở và phòng chuyên môn
        """
    }
}
