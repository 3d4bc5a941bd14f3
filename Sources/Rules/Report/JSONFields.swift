import WorkingCalendar

/// A key together with its value, for the types that reports are made of; nil is written as `null`.
extension JSONWriter {
    public mutating func field(_ name: String, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    public mutating func field(_ name: String, _ number: Int) {
        key(name)
        integer(number)
    }

    public mutating func field(_ name: String, _ flag: Bool) {
        key(name)
        bool(flag)
    }

    /// A day as ISO.
    public mutating func field(_ name: String, _ day: Day?) {
        key(name)
        if let day { string(day.iso) } else { null() }
    }

    public mutating func field(_ name: String, _ texts: [String]) {
        key(name)
        array(texts) { $0.string($1) }
    }
}
