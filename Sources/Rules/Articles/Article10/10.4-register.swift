import Diagnostics

extension Rule {
    static let entryNumbered = Rule(
        "10.4-register", clause: "10.4",
        title: Bilingual("Vào sổ văn bản đến có số đến", "An entry with its number"),
        quote: "Thời gian nhận công văn, tài liệu được tính từ khi văn bản đó được vào Sổ theo dõi công văn đến của cơ quan",
        method: Bilingual("Mỗi lần tiếp nhận phải ghi số đến của sổ văn bản đến.", "Each receipt must give its number in the book of incoming letters."),
        examples: [
            Example(Bilingual("Có số đến", "With a number"), [.init("so-xay-dung", .met)], entry(", số đến: '45'")),
            Example(Bilingual("Không có số đến", "Without a number"), [.init("so-xay-dung", .breach)], entry("")),
        ]
    ) { c in
        c.starting(.registered).flatMap { entry in
            entry.actors.map { receiver in
                let lacking = entry.lacking(number: false, .entryNumber)
                return c.atOnce(lacking.isEmpty, receiver, .event(entry), on: entry.day, at: entry.place,
                                [lacking.isEmpty ? .act(Mark(entry)) : .incomplete(Mark(entry), lacking: lacking)])
            }
        }
    }

    private static func entry(_ rest: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: 10/3/2026, việc: tiếp nhận, từ: SXD, về: 10/STC-QLG\(rest)}
        """
    }
}
