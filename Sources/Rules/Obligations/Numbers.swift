import Diagnostics

/// Numbers as the two languages write them.
public enum Numbers {
    /// `12.345` in Vietnamese, `12,345` in English.
    public static func grouped(_ number: Int, _ language: Language) -> String {
        let digits = String(abs(number))
        guard digits.utf8.count > 3 else { return String(number) }
        let separator: Character = language == .vi ? "." : ","
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(separator) }
            result.append(digit)
        }
        return result
    }

    /// Tenths of a percent as `97,4%` in Vietnamese, `97.4%` in English; whole percents without the tenth.
    public static func percent(_ perMille: Int, _ language: Language) -> String {
        let (whole, tenth) = perMille.quotientAndRemainder(dividingBy: 10)
        if tenth == 0 { return "\(whole)%" }
        return "\(whole)\(language == .vi ? "," : ".")\(tenth)%"
    }
}
