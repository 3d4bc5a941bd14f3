import Diagnostics
import Records
import Rules
import WorkingCalendar

/// What the title of a point tells: a line for each event.
enum EventWords {
    static func title(_ point: EventRow.Point, _ scene: MatterScene, _ detail: PictureDetail) -> SVGMarkup {
        var title = TitleLines(detail)
        for position in point.events.prefix(detail.list) { title.add(line(scene.events[position], scene)) }
        let more = point.events.count - detail.list
        if more > 0 { title.add(scene.say(TimelineWords.others(more))) }
        return title.markup
    }

    /// `02/03/2026: đề nghị phối hợp 215/SNNMT-TNN → SYT, STC`.
    private static func line(_ event: Event, _ scene: MatterScene) -> String {
        var line = "\(event.day.shown(in: scene.language)): \(scene.say(Words.kind(event.kind)))"
        if let number = event.documents.first { line += " \(number.text)" }
        if !event.recipients.isEmpty { line += " → \(recipients(event, scene))" }
        if event.day > scene.asOf { line += " (\(scene.say(TimelineWords.planned)))" }
        return line
    }

    private static func recipients(_ event: Event, _ scene: MatterScene) -> String {
        let partners = scene.matter.partners
        if partners.count > 2, event.recipients == partners { return scene.say(TimelineWords.allPartners) }
        return event.recipients.prefix(6).map(scene.registry.shortName).joined(separator: ", ")
            + (event.recipients.count > 6 ? " +\(event.recipients.count - 6)" : "")
    }
}
