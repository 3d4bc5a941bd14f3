import Diagnostics
import Records

extension Rule {
    static let takePart = Rule(
        "6.1-take-part", clause: "6.1",
        title: Bilingual("Tham gia khảo sát", "Taking part in the survey"),
        quote: "Tham gia các hoạt động phối hợp theo kế hoạch phối hợp",
        method: Bilingual(
            "Cơ quan phối hợp đã được đề nghị phải có mặt trong cuộc khảo sát. Không áp dụng nếu đã từ chối có căn cứ trước đó, hoặc văn bản đề nghị đến quá muộn để kịp trả lời.",
            "A partner that was asked must be present at the survey; not applicable after a well-founded refusal, or where the request came too late to be answered."),
        examples: [
            Example(Bilingual("Có tham dự", "Present"), [.init("so-xay-dung", .met)], survey("tham dự: SXD")),
            Example(Bilingual("Vắng mặt", "Absent"), [.init("so-xay-dung", .breach)], survey("vắng: SXD")),
        ]
    ) { c in
        let surveys = c.starting(.survey)
        guard c.matter.form == .survey, let last = surveys.last else { return [] }
        return c.partnersAsked.map { partner, request in
            let trigger = [Sentence.act(Mark(request))]
            if let joined = surveys.first(where: { $0.attended.map { $0.contains(partner) } ?? !($0.absent ?? []).contains(partner) }) {
                return c.atOnce(true, partner, to: c.lead, on: joined.day, at: joined.place, trigger + [.act(Mark(joined))])
            }
            if let refusal = c.wellFoundedRefusals(by: partner).first(where: { $0.event.day <= last.day })?.event {
                return c.notApplicable(partner, to: c.lead, at: refusal.place, trigger, because: Bilingual(
                    "cơ quan đã từ chối có căn cứ ngày \(refusal.day.vietnamese) (dòng \(refusal.place.line))",
                    "the agency refused with grounds on \(refusal.day.english) (line \(refusal.place.line))"))
            }
            if (c.judged["9.2-deadline"] ?? []).contains(where: { $0.debtor == partner && $0.status == .notApplicable }) {
                return c.notApplicable(partner, to: c.lead, at: last.place, trigger, because: Bilingual(
                    "văn bản đề nghị đến quá muộn để kịp cử người (khoản 2 Điều 9 không áp dụng)",
                    "the request came too late for officials to be assigned (9.2 does not apply)"))
            }
            return c.atOnce(false, partner, to: c.lead, on: last.day, at: last.place, trigger + [.act(Mark(last)), .says(Bilingual(
                "\(c.registry.name(of: partner)) không có mặt.", "\(c.registry.name(of: partner)) was not present."))])
        }
    }

    private static func survey(_ line: String) -> String {
        """
        hình thức: khảo sát
        tiến hành: 20/3/2026
        diễn biến:
          - {ngày: 5/3/2026, việc: đề nghị phối hợp}
          - ngày: 20/3/2026
            việc: khảo sát
            \(line)
        """
    }
}
