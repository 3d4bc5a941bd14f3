import Diagnostics
import WorkingCalendar

/// Reads a matter's record (record-format §3, §4).
///
/// - Parameters:
///   - file: a Markdown file with a header.
///   - registry: who the names are.
///   - calendar: for the day that a count of days would give, and for letters dated on a day off.
///   - asOf: the first day of a matter that names no day at all.
/// - Returns: the matter, or nil where its record has an error; every diagnostic; whether it declares itself secret.
public func readMatter(_ file: SourceFile, registry: Registry, calendar: WorkingCalendar, asOf: Day) -> FileReading<Matter> {
    var diagnostics: [Diagnostic] = []
    let header = readHeader(file, &diagnostics)
    if let secret = secrecy(of: file, header, diagnostics) { return FileReading(secret: secret) }
    guard let header else { return FileReading(nil, diagnostics) }
    let reader = RecordReader(file, header: header, registry: registry, diagnostics: diagnostics)
    guard let mapping = reader.mapping(header.root, MatterKey.table, .header, missingAt: header.place) else {
        return FileReading(nil, reader.diagnostics)
    }
    return MatterReader(reader, header, mapping, calendar, asOf).read()
}

/// Puts one matter together: days first, since they say who the names are; then parties, plan and events.
final class MatterReader {
    let reader: RecordReader
    let header: Header
    let mapping: Mapping
    let calendar: WorkingCalendar
    let asOf: Day

    var form: Form?
    var dates: DayRange?
    var planDay: Day?
    var firstDay: Day
    var state = MatterState.ongoing
    var lead: Body?
    var partners: [Body] = []
    var surveyed: [Body] = []
    var inspected: [Body] = []
    var related: [Body] = []
    var isLedByStandingCommittee = false
    /// The Office on the first day.
    var office: Body?
    /// `kế hoạch` after its keys were matched; `.some(nil)` where there is none to use.
    var matchedPlan: Mapping??
    /// Whether every name of `chủ trì` and `phối hợp` is known, so that authors can be checked against them.
    var partiesAreKnown = true

    init(_ reader: RecordReader, _ header: Header, _ mapping: Mapping, _ calendar: WorkingCalendar, _ asOf: Day) {
        self.reader = reader
        self.header = header
        self.mapping = mapping
        self.calendar = calendar
        self.asOf = asOf
        firstDay = asOf
    }

    var names: NameBook { reader.names }

    func read() -> FileReading<Matter> {
        let id = readIdentity()
        form = mapping[MatterKey.form].flatMap { reader.choice($0.value, Form.self) }
        let drafts = readDrafts()
        readDays(drafts)
        readParties()
        isLedByStandingCommittee = mapping[MatterKey.committee].flatMap {
            reader.choice($0.value, ["Thường trực UBND tỉnh"])
        } != nil
        var matter = Matter(
            id: id ?? "", form: form ?? .meeting, title: text(.title) ?? "", lead: lead ?? .outside(""), partners: partners,
            firstDay: firstDay, place: header.place, bodyOffset: header.bodyOffset)
        readSimpleValues(into: &matter)
        matter.plan = readPlan()
        matter.officials = readOfficials()
        matter.assessments = readAssessments()
        matter.events = readEvents(drafts, plan: matter.plan)
        matter.waivers = readWaivers(events: matter.events)
        warn(about: matter.events)
        let identity = id.flatMap { id in mapping[MatterKey.id].map { (id, $0.value.place) } }
        return FileReading(reader.hasErrors ? nil : matter, reader.diagnostics, identity: identity)
    }

    func text(_ key: MatterKey) -> String? { mapping[key].flatMap { reader.text($0.value) } }
    func flag(_ key: MatterKey) -> Bool { mapping[key].flatMap { reader.yesNo($0.value) } ?? false }

    private func readSimpleValues(into matter: inout Matter) {
        matter.dates = dates
        matter.surveyed = surveyed
        matter.inspected = inspected
        matter.related = related
        matter.fields = mapping[MatterKey.fields].flatMap { reader.texts($0.value) } ?? []
        matter.isSurprise = flag(.surprise)
        matter.isLedByStandingCommittee = isLedByStandingCommittee
        matter.isLegalDrafting = flag(.legalDrafting)
        matter.state = state
        matter.archive = text(.archive)
        matter.audience = mapping[MatterKey.audience].flatMap { reader.choice($0.value, Audience.self) } ?? .internal
        for key in MatterKey.allCases {
            if let pair = mapping[key] { matter.keyPlaces[MatterKey.table.fields[key.rawValue].key] = pair.keyPlace }
        }
    }
}
