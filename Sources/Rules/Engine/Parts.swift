import Diagnostics
import Records
import WorkingCalendar

/// The points that a clause asks of a letter, by name.
enum Part {
    static let number = Bilingual("số văn bản", "its number")
    static let reason = Bilingual("lý do", "a reason")
    static let ground = Bilingual("căn cứ theo Điều 3", "a ground under Article 3")
    static let day = Bilingual("ngày", "a day")

    static func name(_ key: DetailKey) -> Bilingual {
        let english: String =
            switch key {
            case .time: "the time"
            case .venue: "the place"
            case .content: "the content"
            case .participants: "the participants"
            case .limit: "a limit"
            case .purpose: "the purpose"
            case .papers: "the documents"
            case .justification: "an explanation"
            case .people: "who is sent"
            case .entryNumber: "the entry number"
            case .outcome: "the outcome"
            case .meetingDay: "the day of the meeting with its time"
            default: key.rawValue
            }
        return Bilingual(key.rawValue, english)
    }
}

extension Event {
    /// Which of the points are not given: its number, then each key.
    func lacking(number: Bool = true, _ keys: DetailKey...) -> [Bilingual] {
        (number && documents.isEmpty ? [Part.number] : []) + keys.filter { !has($0) }.map(Part.name)
    }
}

extension Case {
    /// What `nhân sự` of a request lacks (9.1, 12.1): a later letter inherits point by point from the partner's first.
    func lackingStaff(_ request: Event, first: Event) -> [Bilingual] {
        let points: [(Bilingual, KeyPath<StaffRequest, String?> & Sendable)] = [
            (Bilingual("số lượng người", "how many people"), \.number), (Bilingual("chức vụ", "their position"), \.position),
            (Bilingual("trình độ chuyên môn", "their qualification"), \.qualification),
            (Bilingual("kinh nghiệm công tác", "their experience"), \.experience),
        ]
        return points.filter { point in
            (request.staff?[keyPath: point.1] ?? first.staff?[keyPath: point.1]) == nil
        }.map(\.0)
    }

    /// Which of `keys` neither a request nor the partner's first request gives.
    func lackingInherited(_ request: Event, first: Event, _ keys: DetailKey...) -> [Bilingual] {
        keys.filter { !request.has($0) && !first.has($0) }.map(Part.name)
    }

    /// The verdict on a letter's contents: met where nothing lacks.
    func contents(_ letter: Event, _ debtor: Body, to creditor: Body, lacking: [Bilingual]) -> Finding {
        atOnce(lacking.isEmpty, debtor, to: creditor, .event(letter), on: letter.day, at: letter.place,
               [lacking.isEmpty ? .act(Mark(letter)) : .incomplete(Mark(letter), lacking: lacking)])
    }

    /// Each letter of a kind that can start an obligation, with each of `bodies` that it reaches.
    func each(_ kind: EventKind, reaching bodies: [Body]) -> [(letter: Event, body: Body)] {
        starting(kind).flatMap { letter in bodies.filter(letter.reaches).map { (letter, $0) } }
    }

    /// The first `đề nghị phối hợp` that reaches a partner.
    func firstCooperationRequest(to partner: Body) -> Event? { all(.cooperationRequest).first { $0.reaches(partner) } }

    /// The partners that a `đề nghị phối hợp` reached, each with its first one; none of a cancelled matter's later letters.
    var partnersAsked: [(partner: Body, request: Event)] {
        partners.compactMap { partner in
            starting(.cooperationRequest).first { $0.reaches(partner) }.map { (partner, $0) }
        }
    }

    /// ‡: a letter cannot be late for a survey or an inspection that was moved earlier at a partner's request, once the
    /// move came on or after its due day.
    func excusedByEarlierDate(_ o: Finding) -> Finding {
        guard let change = dates.newest, change.isAtPartnersRequest, let before = change.before, let due = o.due else { return o }
        return o.excused(
            if: (o.status == .late || o.status == .overdue) && change.after.first < before.first && change.event.day >= due,
            Bilingual("ngày tiến hành được chuyển sớm hơn theo đề nghị của cơ quan phối hợp ngày \(change.event.day.vietnamese) (dòng \(change.event.place.line)), vào hoặc sau hạn \(due.vietnamese)",
                      "the day was moved earlier at a partner's request on \(change.event.day.english) (line \(change.event.place.line)), on or after the due day, \(due.english)"))
    }

    /// The label of E in a count.
    var datesLabel: Bilingual {
        switch matter.form {
        case .survey: Bilingual("khảo sát", "survey on")
        case .inspection: Bilingual("kiểm tra", "inspection on")
        default: Bilingual("tiến hành", "activity on")
        }
    }
}
