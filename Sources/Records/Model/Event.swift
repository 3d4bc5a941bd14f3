import Diagnostics
import WorkingCalendar

/// One entry of `diễn biến` (record-format §4), typed, with every body resolved.
///
/// Fields that only some kinds have live in ``details``; an accessor is nil (or empty) where the record does not
/// give the field: present and not empty (rules.md §2, "Given"). A class, since rules pass events on and on, and a copy would
/// count up all that they hold.
public final class Event: Sendable {
    public let kind: EventKind
    public let day: Day
    /// The position in the list as written, from 0: with the day it makes the order of events.
    public let position: Int
    /// The first byte of the entry.
    public let place: Place
    /// `từ`, or its default: as named in the registry. Nil for `UBND đồng ý`.
    public let author: Body?
    /// Whose act it is: each party that the author stands for (rules.md §2, succession), or the author itself.
    public let actors: [Body]
    /// `đến`, or its default, each body replaced by the parties that it stands for; no repeats, in the order written.
    public let recipients: [Body]
    /// `văn bản`.
    public let documents: [DocumentNumber]
    /// `về`: the numbers of what it answers.
    public let answers: [DocumentNumber]
    /// The other given fields, in the order of the table of fields.
    public let details: [Detail]

    public init(kind: EventKind, day: Day, position: Int, place: Place, author: Body?, actors: [Body], recipients: [Body],
                documents: [DocumentNumber], answers: [DocumentNumber], details: [Detail]) {
        self.kind = kind
        self.day = day
        self.position = position
        self.place = place
        self.author = author
        self.actors = actors
        self.recipients = recipients
        self.documents = documents
        self.answers = answers
        self.details = details
    }

    /// One given field with its value and the place of its key.
    public struct Detail: Sendable {
        public let key: DetailKey
        public let value: DetailValue
        public let place: Place

        public init(_ key: DetailKey, _ value: DetailValue, at place: Place) {
            self.key = key
            self.value = value
            self.place = place
        }
    }
}

/// The keys of an event besides `ngày`, `việc`, `từ`, `đến`, `văn bản`, `về`. The raw value is the documented spelling.
public enum DetailKey: String, Sendable, CaseIterable {
    case reason = "lý do"
    case grounds = "căn cứ"
    case note = "ghi chú"
    case attachments = "tệp"
    case members = "thành viên"
    case time = "thời gian"
    case venue = "địa điểm"
    case content = "nội dung"
    case staff = "nhân sự"
    case participants = "thành phần"
    case limit = "hạn"
    case draftReport = "dự thảo báo cáo"
    case meetingDay = "ngày họp"
    case newMeetingDay = "ngày họp mới"
    case papers = "tài liệu"
    case preparation = "yêu cầu chuẩn bị"
    case entryNumber = "số đến"
    case people = "người"
    case outcome = "kết quả"
    case justification = "giải trình"
    case newLimit = "hạn mới"
    case newDates = "tiến hành mới"
    case purpose = "mục đích"
    case attended = "tham dự"
    case absent = "vắng"
    case unprepared = "không chuẩn bị"
    case signed = "chủ tọa ký"
    case includes = "gồm"
    case violators = "cơ quan vi phạm"
    case obligations = "nghĩa vụ"
    case formerPerson = "người cũ"
    case newPerson = "người mới"
    case agencies = "cơ quan"
    case corrected = "sửa"
}

/// A typed value of an event's field.
public enum DetailValue: Sendable {
    /// One text, or a list of texts, never empty.
    case texts([String])
    case flag(Bool)
    case day(DayTime)
    case range(DayRange)
    case limit(Limit)
    /// Bodies, each replaced by the parties that it stands for; `names` keeps what is known to nobody, as written.
    case bodies([Body], names: [String])
    case outcome(Outcome)
    /// Text for all (`common`), or for each body.
    case addressed(Addressed)
    case staff(StaffRequest)
    case people([Person])
    /// `thành viên`: agencies, and persons with theirs.
    case members([Body], people: [Person])
    case parts(Set<ReportPart>)
}

/// `kết quả` of an opinion, of its answer, or of an answer to a request for another time.
public enum Outcome: String, Sendable, CaseIterable {
    case agrees = "đồng ý"
    case comments = "góp ý"
    case disagrees = "không đồng ý"
    case reserves = "bảo lưu"
    case accepted = "tiếp thu"
    case partly = "một phần"
    case notAccepted = "không"
    case approved = "chấp thuận"
    case declined = "không chấp thuận"
}

/// The five parts of an inspection report (13.1).
public enum ReportPart: String, Sendable, CaseIterable {
    case results = "kết quả"
    case obstacles = "vướng mắc"
    case proposals = "đề xuất"
    case recommendations = "kiến nghị"
    case cooperation = "kết quả phối hợp"
}

/// What a letter asks: one text for all, or one for each body.
public enum Addressed: Sendable {
    case common([String])
    case each([(body: Body, texts: [String])])

    /// Whether it says something to `body`.
    public func speaks(to body: Body) -> Bool {
        switch self {
        case .common: true
        case .each(let entries): entries.contains { $0.body == body }
        }
    }
}

/// `nhân sự`: what a request asks of the people to be sent; nil where a point is not given (9.1, 12.1).
public struct StaffRequest: Sendable, Hashable {
    public var number: String?
    public var position: String?
    public var qualification: String?
    public var experience: String?
    public var other: String?

    public init(number: String? = nil, position: String? = nil, qualification: String? = nil, experience: String? = nil,
                other: String? = nil) {
        self.number = number
        self.position = position
        self.qualification = qualification
        self.experience = experience
        self.other = other
    }
}

/// A person, or a function, that a record names.
public struct Person: Sendable, Hashable {
    public let name: String?
    /// The parties that the named agency stands for, or itself; empty where none is named.
    public let agencies: [Body]
    public let position: String?
    /// `nhiệm vụ`.
    public let task: String?
    /// `hạn` of the task.
    public let limit: Day?

    public init(name: String?, agency: Body? = nil, position: String? = nil, task: String? = nil, limit: Day? = nil) {
        self.init(name: name, agencies: agency.map { [$0] } ?? [], position: position, task: task, limit: limit)
    }

    public init(name: String?, agencies: [Body], position: String? = nil, task: String? = nil, limit: Day? = nil) {
        self.name = name
        self.agencies = agencies
        self.position = position
        self.task = task
        self.limit = limit
    }
}
