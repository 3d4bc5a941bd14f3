/// One line of labels: gives room from left to right, first come, first served.
struct LabelLine {
    /// What is taken, in no order; lines hold few labels.
    private var taken: [ClosedRange<Double>] = []
    /// The free space kept between two labels.
    private let gap: Double

    init(gap: Double = 6) { self.gap = gap }

    /// Takes a label's room around `middle`, pushed inside `limits`; its left edge, or nil where another label stands.
    mutating func place(width: Double, middle: Double, within limits: ClosedRange<Double>) -> Double? {
        guard width <= limits.upperBound - limits.lowerBound else { return nil }
        return place(width: width, left: min(max(middle - width / 2, limits.lowerBound), limits.upperBound - width))
    }

    /// Takes a label's room from `left` on; nil where another label stands.
    mutating func place(width: Double, left: Double) -> Double? {
        guard !taken.contains(where: { $0.lowerBound - gap < left + width && left < $0.upperBound + gap }) else { return nil }
        taken.append(left...(left + width))
        return left
    }
}
