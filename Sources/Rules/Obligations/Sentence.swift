import Diagnostics
import Records
import WorkingCalendar

/// An event as an explanation names it.
public struct Mark: Sendable, Hashable {
    public let kind: EventKind
    public let day: Day
    /// The first of its numbers, as written.
    public let number: String?
    public let place: Place
    /// Who wrote it, where that is the successor of the body whose act it is (rules.md §2, succession); else nil.
    public let successor: Body?

    public init(_ event: Event) {
        kind = event.kind
        day = event.day
        number = event.documents.first?.text
        place = event.place
        successor = event.author.flatMap { event.actors.isEmpty || event.actors.contains($0) ? nil : $0 }
    }
}

/// One step of an explanation, in a form that both languages share. The words are made when they are shown.
public enum Sentence: Sendable, Hashable {
    /// A letter or an act that the verdict rests on: kind, number, day, line.
    case act(Mark)
    /// An act whose own day is the due day.
    case dueOnDay(of: Mark)
    /// An act that is there but lacks what the clause asks for.
    case incomplete(Mark, lacking: [Bilingual])
    /// A letter's entry in the book of incoming letters: its receipt (10.4).
    case registered(Mark, by: Body)
    /// A letter without an entry in the book: the day of sending counts.
    case notRegistered(day: Day)
    /// What has not been done.
    case nothing(Bilingual)
    /// A day that was counted; `label` names the day that it starts from, `clause` the limit.
    case count(label: Bilingual, kind: Count.Kind, start: Day, result: Day, clause: String)
    /// A limit in the words of the letter, with the day that it names.
    case limit(wording: String, day: Day)
    /// A limit that is read as none, since it lies before its letter.
    case limitIgnored(wording: String)
    /// A header field that the verdict rests on.
    case field(Bilingual, Place?)
    /// Anything that only one rule says.
    case says(Bilingual)
}
