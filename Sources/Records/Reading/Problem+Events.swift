import Diagnostics
import WorkingCalendar

/// What can be wrong with an event, besides its keys and names.
extension ValueProblem {
    static func unknownEvent(_ text: String) -> ValueProblem {
        let near = nearest(to: text, among: EventKind.allCases.map(\.rawValue))
        return ValueProblem(
            "unknown-event", Bilingual("Không có việc nào tên là `\(shown(text))`.", "There is no event `\(shown(text))`."),
            hint: near.map { Bilingual("Có phải `\($0)` không?", "Did you mean `\($0)`?") }
                ?? Bilingual("Xem danh sách các việc trong trang hướng dẫn.", "The guide lists the events."))
    }

    static func wrongAuthor(_ spec: EventSpec, _ author: String, lead: String?) -> ValueProblem {
        let who = spec.authors.name
        var hint = Bilingual("Ở `từ` phải là \(who.vi); hoặc xem lại tên việc.", "`từ` must be \(who.en); or look again at the kind of event.")
        if spec.authors == .lead, let lead {
            hint = Bilingual("Bỏ dòng `từ`, hoặc ghi `từ: \(lead)`.", "Remove `từ`, or write `từ: \(lead)`.")
        }
        if spec.authors == .committee || spec.authors == .office {
            hint = Bilingual("Bỏ dòng `từ`: việc này luôn là của \(who.vi); hoặc xem lại tên việc.",
                             "Remove `từ`: this is always for \(who.en); or look again at the kind of event.")
        }
        return ValueProblem(
            "wrong-author",
            Bilingual("Việc `\(spec.kind.rawValue)` là của \(who.vi); `\(author)` không phải.",
                      "`\(spec.kind.rawValue)` is for \(who.en); `\(author)` is not."),
            hint: hint)
    }

    static func presentAndAbsent(_ name: String) -> ValueProblem {
        ValueProblem(
            "present-and-absent",
            Bilingual("`\(name)` vừa ở `tham dự` vừa ở `vắng`.", "`\(name)` stands both in `tham dự` and in `vắng`."),
            hint: Bilingual("Bỏ tên này ở một trong hai nơi.", "Remove it from one of them."))
    }

    static func countNotAllowed(_ wording: String, _ from: Day, _ wouldBe: Day) -> ValueProblem {
        ValueProblem(
            "count-not-allowed",
            Bilingual("Ở đây phải ghi ngày cụ thể, không ghi `\(shown(wording))`.", "A day is needed here, not `\(shown(wording))`."),
            hint: Bilingual("Nếu tính từ \(from.vietnamese) thì ghi: \(wouldBe.vietnamese)",
                            "Where it counts from \(from.english), write: \(wouldBe.vietnamese)"))
    }

    static func limitBeforeLetter(_ limit: Day, _ letter: Day) -> ValueProblem {
        ValueProblem(
            "limit-before-letter",
            Bilingual("Hạn \(limit.vietnamese) trước ngày của chính văn bản, \(letter.vietnamese): gõ nhầm năm? Hạn này coi như không có.",
                      "The limit \(limit.english) is before its own letter, \(letter.english): a mistyped year? It is read as none."),
            hint: Bilingual("Kiểm tra lại năm của hai ngày này.", "Check the years of both."), severity: .warning)
    }

    static func newLimitBeforeEvent(_ limit: Day, _ event: Day) -> ValueProblem {
        ValueProblem(
            "new-limit-before-event",
            Bilingual("Hạn mới \(limit.vietnamese) trước ngày của chính việc này, \(event.vietnamese).",
                      "The new limit \(limit.english) is before its own event, \(event.english)."),
            hint: Bilingual("Kiểm tra lại năm của hai ngày này.", "Check the years of both."))
    }

    static func letterOnDayOff(_ day: Day, _ name: Bilingual) -> ValueProblem {
        ValueProblem(
            "letter-on-day-off",
            Bilingual("Văn bản đề ngày \(day.vietnamese) là ngày nghỉ (\(name.vi)).",
                      "The letter is dated \(day.english), a day off (\(name.en))."),
            hint: Bilingual("Kiểm tra lại ngày của văn bản.", "Check its day."), severity: .warning)
    }

    static func eventAfterEnd(_ day: Day, _ end: Day) -> ValueProblem {
        ValueProblem(
            "event-after-end",
            Bilingual("Việc ngày \(day.vietnamese) sau ngày kết thúc hồ sơ, \(end.vietnamese).",
                      "The event of \(day.english) is after the matter's end, \(end.english)."),
            hint: Bilingual("Kiểm tra lại ngày của việc hoặc `ngày kết thúc`.",
                            "Check its day, or `ngày kết thúc`."), severity: .warning)
    }

    static func nearLetter(_ answer: String, _ letter: String) -> ValueProblem {
        ValueProblem(
            "near-letter",
            Bilingual("Hồ sơ này không có văn bản `\(shown(answer))` nên việc trả lời không được tính cho văn bản nào.",
                      "This record has no letter `\(shown(answer))`, so the answer counts for none."),
            hint: Bilingual("Nếu là `\(shown(letter))` thì sửa lại số cho đúng.", "Where `\(shown(letter))` is meant, write it so."), severity: .warning)
    }

    static func entryBeforeLetter(_ day: Day, _ letter: Day) -> ValueProblem {
        ValueProblem(
            "entry-before-letter",
            Bilingual("Tiếp nhận ngày \(day.vietnamese) trước ngày của văn bản, \(letter.vietnamese).",
                      "Registered on \(day.english), before the letter's own day, \(letter.english)."),
            hint: Bilingual("Kiểm tra lại hai ngày này.", "Check both days."), severity: .warning)
    }

    static func activityBeforeItsDay(_ day: Day, _ planned: Day) -> ValueProblem {
        ValueProblem(
            "activity-before-its-day",
            Bilingual("Việc ngày \(day.vietnamese) trước ngày dự kiến, \(planned.vietnamese).",
                      "It took place on \(day.english), before the planned day, \(planned.english)."),
            hint: Bilingual("Nếu đã đổi ngày, ghi thêm việc `điều chỉnh thời gian`.",
                            "Where the day was changed, add the event `điều chỉnh thời gian`."),
            severity: .warning)
    }
}

extension EventSpec.Authors {
    /// How messages name those who may write an event.
    var name: Bilingual {
        switch self {
        case .lead: Bilingual("cơ quan chủ trì", "the lead")
        case .partner: Bilingual("cơ quan phối hợp", "a partner")
        case .leadOrPartner: Bilingual("cơ quan chủ trì hoặc cơ quan phối hợp", "the lead or a partner")
        case .office: Bilingual("Văn phòng UBND tỉnh", "the Office")
        case .leadOrOffice: Bilingual("cơ quan chủ trì hoặc Văn phòng UBND tỉnh", "the lead or the Office")
        case .committee: Bilingual("UBND tỉnh", "the People's Committee")
        case .partnerOrRelated: Bilingual("cơ quan phối hợp hoặc cơ quan liên quan", "a partner or a body concerned")
        case .partnerOrAsked: Bilingual("cơ quan phối hợp, cơ quan liên quan hoặc cơ quan được yêu cầu thông tin",
                                        "a partner, a body concerned or a body asked")
        case .partyOrAsked: Bilingual("cơ quan có tên trong phần đầu, Văn phòng UBND tỉnh hoặc cơ quan được yêu cầu thông tin",
                                      "a party, the Office or a body asked")
        case .overseer: Bilingual("cơ quan có vai trò `văn phòng` hoặc `theo dõi`", "an agency with the role `văn phòng` or `theo dõi`")
        case .agency: Bilingual("một cơ quan trong danh bạ", "an agency of the registry")
        case .anyBody: Bilingual("mọi cơ quan", "any body")
        }
    }
}
