import Diagnostics

extension Day {
    /// Reads exactly `YYYY-MM-DD`, for example `2026-03-20`; nil for anything else and for a day that does not exist.
    ///
    /// The many ways in which an official writes a day are read elsewhere; this is the form of file names and data.
    public init?(iso text: some StringProtocol) {
        var digits: [Int] = []
        for (index, byte) in text.utf8.enumerated() {
            switch (index, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
            case (4, _), (7, _), (10..., _): return nil
            case (_, UInt8(ascii: "0")...UInt8(ascii: "9")): digits.append(Int(byte) - 48)
            default: return nil
            }
        }
        guard digits.count == 8 else { return nil }
        self.init(
            year: digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
            month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
    }

    /// `2026-03-20`: sorts as text, the form of data, addresses and file names.
    public var iso: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// `20/03/2026`, as Vietnamese pages and messages show it.
    public var vietnamese: String {
        let (year, month, day) = parts
        guard 0...9999 ~= year else { return "\(padded(day, 2))/\(padded(month, 2))/\(year)" }
        // A page names thousands of days: its ten digits and slashes are written as they stand.
        return String(unsafeUninitializedCapacity: 10) { out in
            func write(_ number: Int, endingAt end: Int, _ width: Int) {
                var rest = number
                for place in stride(from: end, to: end - width, by: -1) {
                    out[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
                    rest /= 10
                }
            }
            write(day, endingAt: 1, 2)
            write(month, endingAt: 4, 2)
            write(year, endingAt: 9, 4)
            out[2] = UInt8(ascii: "/")
            out[5] = UInt8(ascii: "/")
            return 10
        }
    }

    /// `20 March 2026`, as English pages and messages show it.
    public var english: String {
        let (year, month, day) = parts
        return "\(day) \(Day.englishMonths[month - 1]) \(year)"
    }

    /// The day as a text in `language`: ``vietnamese`` or ``english``.
    public func shown(in language: Language) -> String {
        switch language {
        case .vi: vietnamese
        case .en: english
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
}

extension Day: CustomStringConvertible {
    /// The same as ``iso``.
    public var description: String { iso }
}

/// `number` in decimal with zeros in front up to `width` digits; Foundation's formatting is not linked here.
private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
