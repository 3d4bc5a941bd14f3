/// The one accent colour of an office (`màu`), as a style sheet that keeps text readable in light and dark.
enum Accent {
    /// What an office gets that sets none: the blue of a stamp pad.
    private static let standard = Colour(red: 0.09, green: 0.31, blue: 0.53)
    /// The page's paper in light and in dark, as `site.css` has it.
    private static let paper = Colour(red: 1, green: 1, blue: 1)
    private static let night = Colour(red: 0.106, green: 0.125, blue: 0.149)
    /// WCAG asks for 4.5; links also stand on slightly tinted ground.
    private static let contrast = 5.2

    static func file(_ setting: String?) -> OutputFile {
        let colour = setting.flatMap(Colour.init) ?? standard
        let light = colour.mixed(towards: Colour(red: 0, green: 0, blue: 0), untilReadableOn: paper, contrast)
        let dark = colour.mixed(towards: paper, untilReadableOn: night, contrast)
        let css = """
            :root{--accent:\(light.hex)}
            @media screen and (prefers-color-scheme:dark){:root{--accent:\(dark.hex)}}

            """
        return OutputFile(path: "css/accent.css", bytes: Array(css.utf8))
    }
}

/// A colour in sRGB, each part from 0 to 1.
private struct Colour {
    let red: Double
    let green: Double
    let blue: Double

    init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb`; nil for anything else.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[0] == UInt8(ascii: "#"), bytes[1] != UInt8(ascii: "-"), bytes[1] != UInt8(ascii: "+"),
              let number = Int(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(red: Double(number >> 16) / 255, green: Double(number >> 8 & 255) / 255, blue: Double(number & 255) / 255)
    }

    var hex: String {
        "#" + [red, green, blue].map { part in
            let number = Int((part * 255).rounded())
            return (number < 16 ? "0" : "") + String(number, radix: 16)
        }.joined()
    }

    /// The same colour, mixed step by step with another, until text in it can be read on `ground`.
    func mixed(towards other: Colour, untilReadableOn ground: Colour, _ contrast: Double) -> Colour {
        for step in 0..<20 {
            let share = Double(step) / 20
            let mixed = Colour(
                red: red + (other.red - red) * share, green: green + (other.green - green) * share, blue: blue + (other.blue - blue) * share)
            if mixed.contrast(with: ground) >= contrast { return mixed }
        }
        return other
    }

    private func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private var luminance: Double { 0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue) }

    /// sRGB to linear light by a polynomial, good to a hundredth.
    private static func linear(_ part: Double) -> Double { part * (part * (part * 0.305306011 + 0.682171111) + 0.012522878) }
}
