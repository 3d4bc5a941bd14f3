import Diagnostics
import Records

extension Rule {
    static let archived = Rule(
        "5.6-archive", clause: "5.6",
        title: Bilingual("Lưu trữ hồ sơ", "The file archived"),
        quote: "Lưu trữ hồ sơ theo quy định của pháp luật",
        method: Bilingual("Hồ sơ hoàn thành phải ghi nơi lưu trữ.", "A finished matter must name where its file is archived."),
        examples: [
            Example(Bilingual("Đã ghi nơi lưu trữ", "The archive is named"), [.init("so-tai-chinh", .met)], """
                hình thức: lấy ý kiến
                tiến hành: 2/3/2026
                trạng thái: hoàn thành
                ngày kết thúc: 30/3/2026
                lưu trữ: Phông lưu trữ Sở Tài chính, hộp 12
                """),
            Example(Bilingual("Chưa ghi nơi lưu trữ", "No archive is named"), [.init("so-tai-chinh", .breach)], """
                hình thức: lấy ý kiến
                tiến hành: 2/3/2026
                trạng thái: hoàn thành
                ngày kết thúc: 30/3/2026
                """),
        ]
    ) { c in
        guard let end = c.finishedOn else { return [] }
        let place = c.matter.keyPlaces["lưu trữ"]
        let fact: Sentence = c.matter.archive.map { .field(Bilingual("Nơi lưu trữ: \($0)", "Archived at: \($0)"), place) }
            ?? .nothing(Bilingual("nơi lưu trữ, dù hồ sơ đã hoàn thành ngày \(end.vietnamese)", "archive, although the matter was finished on \(end.english)"))
        return [c.atOnce(c.matter.archive != nil, c.lead, on: nil, at: place, [fact])]
    }
}
