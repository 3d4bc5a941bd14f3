import Records

/// The fields of an event in words.
struct EventText: Sendable {
    let site: Site

    /// One line of a log entry.
    struct Line { let label: String, text: String, href: String? }

    /// Every given field, but files, as a label and a text; what a verdict is contested by links to it.
    /// - Parameter obligations: the ids of the matter's obligations.
    func lines(_ event: Event, obligations: Set<String>) -> [Line] {
        event.details.flatMap { detail -> [Line] in
            let label = site.names.field[detail.key] ?? detail.key.rawValue
            if detail.key == .attachments { return [] }
            if detail.key == .obligations, case .texts(let ids) = detail.value {
                return ids.map { Line(label: label, text: $0, href: obligations.contains($0) ? "#" + Anchor.fragment($0) : nil) }
            }
            return [Line(label: label, text: text(detail.value), href: nil)]
        }
    }

    /// What an explanation says, in one text.
    func summary(_ event: Event) -> String? { (event[.content] ?? event[.justification] ?? event[.reason]).map(text) }

    func text(_ value: DetailValue) -> String {
        switch value {
        case .texts(let texts): texts.joined(separator: "; ")
        case .flag(let on): site.strings[on ? .yes : .no]
        case .day(let moment): show(moment)
        case .range(let range): site.show(range)
        case .limit(let limit): show(limit)
        case .bodies(let bodies, let names): (bodies.map(site.name) + names).joined(separator: ", ")
        case .outcome(let outcome): site.names.outcome[outcome] ?? outcome.rawValue
        case .addressed(.common(let texts)): texts.joined(separator: "; ")
        case .addressed(.each(let entries)):
            entries.map { "\(site.name($0.body)): \($0.texts.joined(separator: "; "))" }.joined(separator: ". ")
        case .staff(let staff): show(staff)
        case .people(let people): people.map(show).joined(separator: "; ")
        case .members(let bodies, let people): (bodies.map(site.name) + people.map(show)).joined(separator: "; ")
        case .parts(let parts): ReportPart.allCases.filter(parts.contains).compactMap { site.names.part[$0] }.joined(separator: "; ")
        }
    }

    /// `Nguyễn Văn A, trưởng phòng (Sở Tư pháp): nhiệm vụ`.
    func show(_ person: Person) -> String {
        var text = [person.name, person.position].compactMap { $0 }.joined(separator: ", ")
        let agencies = person.agencies.map(site.name).joined(separator: "; ")
        if !agencies.isEmpty { text += text.isEmpty ? agencies : " (\(agencies))" }
        if let task = person.task { text += text.isEmpty ? task : ": \(task)" }
        if let limit = person.limit { text += " (\(site.names.field[.limit, default: ""].lowercased()) \(site.show(limit)))" }
        return text
    }

    private func show(_ moment: DayTime) -> String {
        guard let minute = moment.minute else { return site.show(moment.day) }
        let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest), \(site.show(moment.day))"
    }

    /// The limit in its letter's words, with the day they name where the words are more than a day.
    private func show(_ limit: Limit) -> String {
        var text = "“\(limit.wording)”"
        if case .day(let moment) = limit.reach {
            let isBareDay = limit.wording.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
            text = isBareDay ? show(moment) : "\(text) (\(show(moment)))"
        }
        return limit.isBeforeItsLetter ? "\(text), \(site.strings[.limitIgnored])" : text
    }

    private func show(_ staff: StaffRequest) -> String {
        let values = [staff.number, staff.position, staff.qualification, staff.experience, staff.other]
        return zip(site.names.staff, values).compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: "; ")
    }
}

extension Site {
    var eventText: EventText { EventText(site: self) }
}
