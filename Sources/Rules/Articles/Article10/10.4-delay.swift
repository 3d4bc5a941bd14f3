import Diagnostics

extension Rule {
    static let entryDelay = Rule(
        "10.4-delay", clause: "10.4",
        title: Bilingual("Vào sổ kịp thời", "Entered without delay"),
        force: .advisory, isInterpretive: true,
        quote: "Thời gian nhận công văn, tài liệu được tính từ khi văn bản đó được vào Sổ theo dõi công văn đến của cơ quan",
        method: Bilingual("Văn bản đến được vào sổ trong ngày hoặc ngày làm việc tiếp theo (Nghị định 30/2020/NĐ-CP, Điều 4). Chỉ để tham khảo, không tính vào tỷ lệ.",
                          "A letter is entered on its day or the next working day (Decree 30/2020/NĐ-CP, Article 4). Advisory: never counted."),
        limits: ["10.4"],
        examples: [
            Example(Bilingual("Vào sổ ngày làm việc tiếp theo", "Entered on the next working day"), [.init("so-xay-dung", .met, due: "2026-03-10")], entry("10/3/2026")),
            Example(Bilingual("Vào sổ muộn hơn một ngày", "Entered a day later"), [.init("so-xay-dung", .late, due: "2026-03-10")], entry("11/3/2026")),
        ]
    ) { c in
        c.starting(.registered).flatMap { entry in
            entry.actors.compactMap { receiver in
                let letter = c.events.first { $0.kind != .registered && $0.reaches(receiver) && $0.day <= entry.day && entry.names($0) }
                guard let letter else { return nil }
                return c.timed(receiver, .event(entry), due: c.due("10.4", after: letter.day, Bilingual("gửi ngày", "sent on")), done: entry,
                               missing: Bilingual("ngày vào sổ", "entry"), [.act(Mark(letter))])
            }
        }
    }

    private static func entry(_ day: String) -> String {
        """
        hình thức: lấy ý kiến
        diễn biến:
          - {ngày: 9/3/2026, việc: gửi hồ sơ lấy ý kiến, văn bản: 10/STC-QLG}
          - {ngày: \(day), việc: tiếp nhận, từ: SXD, về: 10/STC-QLG, số đến: '45'}
        """
    }
}
