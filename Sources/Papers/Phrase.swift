import Diagnostics
import Rules

/// A piece of running text of a paper, made by interpolation: `"Hạn \(day): \(agency: 3, name), \(blank: "nhận xét")"`.
public struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What a piece is about, for a form of the paper that can link.
    public enum Target: Sendable, Hashable {
        /// A position in the registry.
        case agency(Int)
        /// A position in the judgement.
        case matter(Int)
    }

    public enum Look: Sendable, Hashable {
        case plain, strong
        /// A place that a person fills in.
        case blank
    }

    public struct Span: Sendable, Hashable {
        public let text: String
        public let look: Look
        public let target: Target?
    }

    public private(set) var spans: [Span]

    public init(_ text: String, look: Look = .plain, target: Target? = nil) {
        spans = text.isEmpty ? [] : [Span(text: text, look: look, target: target)]
    }

    public init(stringLiteral text: String) { self.init(text) }
    public init(stringInterpolation: Interpolation) { spans = stringInterpolation.spans }

    /// The words alone; a place to fill in stands as `[… words]`.
    public var text: String { spans.map(\.text).joined() }

    public static func + (a: Phrase, b: Phrase) -> Phrase {
        var sum = a
        sum.spans += b.spans
        return sum
    }

    public struct Interpolation: StringInterpolationProtocol {
        var spans: [Span] = []

        public init(literalCapacity: Int, interpolationCount: Int) { spans.reserveCapacity(interpolationCount * 2 + 1) }

        public mutating func appendLiteral(_ text: String) { append(text, .plain, nil) }
        public mutating func appendInterpolation(_ text: String) { append(text, .plain, nil) }
        public mutating func appendInterpolation(_ phrase: Phrase) { spans += phrase.spans }
        public mutating func appendInterpolation(_ number: Int) { append(Papers.count(number), .plain, nil) }
        /// A number in a table.
        public mutating func appendInterpolation(cell number: Int) { append(Numbers.grouped(number, .vi), .plain, nil) }
        public mutating func appendInterpolation(strong text: String) { append(text, .strong, nil) }
        public mutating func appendInterpolation(agency position: Int, _ name: String) { append(name, .plain, .agency(position)) }
        public mutating func appendInterpolation(matter position: Int, _ name: String) { append(name, .plain, .matter(position)) }
        /// A place that a person fills in, with a word on what belongs there; none where the words around it say so.
        public mutating func appendInterpolation(blank what: String) { append(what.isEmpty ? "[…]" : "[… \(what)]", .blank, nil) }

        private mutating func append(_ text: String, _ look: Look, _ target: Target?) {
            if !text.isEmpty { spans.append(Span(text: text, look: look, target: target)) }
        }
    }
}

extension [Phrase] {
    func joined(separator: Phrase) -> Phrase {
        guard let first else { return "" }
        return dropFirst().reduce(first) { $0 + separator + $1 }
    }
}
