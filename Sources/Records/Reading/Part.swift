import Diagnostics

/// A part of a file, as messages name it.
enum Part {
    case header
    /// A file without a body: a calendar, the settings.
    case file
    /// The mapping below a key.
    case under(String)
    /// An entry of the list below a key.
    case entry(String)
    case event(EventKind?)
    case registryEntry

    var name: Bilingual {
        switch self {
        case .header: Bilingual("phần đầu của tệp", "the header")
        case .file: Bilingual("tệp này", "this file")
        case .under(let key): Bilingual("`\(key)`", "`\(key)`")
        case .entry(let key): Bilingual("một phần của `\(key)`", "an entry of `\(key)`")
        case .event(let kind?): Bilingual("việc `\(kind.rawValue)`", "the event `\(kind.rawValue)`")
        case .event(nil): Bilingual("một việc của `diễn biến`", "an event of `diễn biến`")
        case .registryEntry: Bilingual("một cơ quan của danh bạ", "an entry of the registry")
        }
    }
}
