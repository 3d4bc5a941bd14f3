import Records
import Rules
import WorkingCalendar

/// The newest changes as an Atom feed (RFC 4287): what was done, and what became overdue; dated by the records, never by a clock.
struct ChangeFeed {
    /// How many entries a feed holds.
    private static let limit = 50

    let site: Site
    /// Whose changes they are; nil: everybody's.
    let title: String?
    let path: String

    func bytes(of refs: [ObligationRef]) -> [UInt8] {
        let shown = newest(of: refs)
        let band = site.settings.isSample ? "DỮ LIỆU MẪU. " : ""
        var xml: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n".utf8)
        add("title", band + [title, site.settings.name].compactMap { $0 }.joined(separator: " – "), to: &xml)
        add("id", Self.id(path), to: &xml)
        add("updated", Self.moment(shown.first?.day ?? site.judgement.asOf), to: &xml)
        xml += "<link rel=\"self\" href=\"\(Self.name(of: path))\"/>\n<author>".utf8
        add("name", site.settings.owner ?? site.settings.name, to: &xml)
        xml += "</author>\n".utf8
        for (day, id, ref) in shown {
            let o = site.judgement[ref]
            xml += "<entry>\n".utf8
            add("id", Self.id("\(id)/\(o.status.rawValue)"), to: &xml)
            add("title", "\(band)\(site.name(o.debtor)): \(site.title(ofRule: o.rule)), \(o.plainStatus) (\(site.place(ref)))", to: &xml)
            add("updated", Self.moment(day), to: &xml)
            xml += "<link rel=\"alternate\" type=\"text/html\" href=\"".utf8
            HTMLEscape.append((site.links.base.map { $0 + "/" } ?? site.links.root(of: path)) + site.link(to: o, ref), to: &xml)
            xml += "\"/>\n</entry>\n".utf8
        }
        xml += "</feed>\n".utf8
        return xml
    }

    /// The newest first; of one day by id.
    private func newest(of refs: [ObligationRef]) -> ArraySlice<(day: Day, id: String, ref: ObligationRef)> {
        var dated: [(day: Day, ref: ObligationRef)] = []
        for ref in refs {
            let o = site.judgement[ref]
            if o.force == .mandatory, let day = Self.day(of: o), day <= site.judgement.asOf { dated.append((day, ref)) }
        }
        dated.sort { $0.day > $1.day }
        // Of all only those that can be among the first are put in order by their ids too.
        let last = dated.prefix(Self.limit).last?.day ?? .latest
        let named = dated.prefix { $0.day >= last }.map { (day: $0.day, id: site.judgement[$0.ref].id, ref: $0.ref) }
        return named.sorted { $0.day != $1.day ? $0.day > $1.day : $0.id < $1.id }.prefix(Self.limit)
    }

    /// The day on which it came to stand as it does: done; overdue since the day after its due day; nil where no day tells.
    private static func day(of o: Obligation) -> Day? {
        switch o.status {
        case .met, .late: o.done
        case .overdue: o.due?.adding(days: 1)
        case .breach: o.done ?? o.due
        case .pending, .notApplicable, .waived: nil
        }
    }

    private static func moment(_ day: Day) -> String { day.iso + "T00:00:00+07:00" }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// A tag URI (RFC 4151), since a site may have no address of its own.
    private static func id(_ name: String) -> String { "tag:phoihop.invalid,2009-12-06:" + Anchor.fragment(name) }

    private func add(_ name: String, _ text: String, to xml: inout [UInt8]) {
        xml += "<\(name)>".utf8
        HTMLEscape.append(text, to: &xml)
        xml += "</\(name)>\n".utf8
    }
}
