/// A piece of SVG put together as bytes: literals are markup, values are escaped text, numbers have one decimal at most.
struct SVGMarkup: ExpressibleByStringInterpolation {
    private(set) var bytes: [UInt8]

    init() { bytes = [] }
    init(stringLiteral value: String) { bytes = Array(value.utf8) }
    init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

    static func += (a: inout SVGMarkup, b: SVGMarkup) { a.bytes.append(contentsOf: b.bytes) }

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 8)
        }

        mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }
        mutating func appendInterpolation(_ text: String) { HTMLEscape.append(text, to: &bytes) }
        mutating func appendInterpolation(_ markup: SVGMarkup) { bytes.append(contentsOf: markup.bytes) }
        mutating func appendInterpolation(_ whole: Int) { append(whole) }

        mutating func appendInterpolation(_ number: Double) {
            let tenths = Int((number * 10).rounded())
            if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
            append(abs(tenths) / 10)
            if tenths % 10 != 0 {
                bytes.append(UInt8(ascii: "."))
                bytes.append(UInt8(ascii: "0") + UInt8(abs(tenths) % 10))
            }
        }

        private mutating func append(_ whole: Int) {
            guard 0..<1000 ~= whole else { return bytes.append(contentsOf: String(whole).utf8) }
            if whole >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(whole / 100)) }
            if whole >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(whole / 10 % 10)) }
            bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
        }
    }
}
