/// What may be written as the value of a key (record-format §2).
public indirect enum FieldType: Sendable {
    /// One text.
    case text
    /// One text or a list of texts.
    case texts
    /// The identity of a record or an entry, which is also an address.
    case identity
    case day
    case dayTime
    /// A day or a range of days.
    case range
    /// A last day; where `counts` also so many (working) days from the receipt.
    case limit(counts: Bool)
    case yesNo
    case period
    /// One number and symbol of a document.
    case document
    /// One or several of them.
    case documents
    /// One of these texts, compared folded.
    case choice([String])
    /// One or several of these texts.
    case choices([String])
    /// An entry of the registry.
    case agency
    case agencies
    /// An entry of the registry, or any other name: the header says here which other bodies a record knows.
    case listedBodies
    /// An entry of the registry, or a body outside it that the header lists.
    case body
    case bodies
    /// Bodies, or `tất cả phối hợp`.
    case recipients
    /// Bodies; any other name is kept as text.
    case attendees
    /// A text for all, or a mapping: body → text.
    case addressed
    /// A mapping with the keys of a table.
    case table(FieldTable)
    /// A list of such mappings.
    case tables(FieldTable)
    /// A list of names or of such mappings.
    case people(FieldTable)
    /// A list of bodies or of such mappings.
    case members(FieldTable)
    /// A mapping: body → such a mapping; where `orText` a text does for its first key.
    case byBody(FieldTable, orText: Bool)
    /// A mapping: day or range of days → text.
    case byDay
    /// A mapping: clause → limit, or such a mapping.
    case byClause(FieldTable)
    /// `diễn biến`: a list of events, each with the keys of its kind.
    case events
    case number(ClosedRange<Int>)
    /// `#rrggbb`.
    case colour
    /// An address that begins with `https://` or `http://`.
    case address
    /// A path below the content folder.
    case path
}
