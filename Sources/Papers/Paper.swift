import WorkingCalendar

/// An administrative paper in the form of Decree 30/2020/NĐ-CP (Appendix I), whatever it is written as. Papers are in Vietnamese.
public struct Paper: Sendable {
    public enum Kind: Sendable {
        /// Its type in capitals (`BÁO CÁO`), and its subject (trích yếu).
        case titled(String, about: String)
        /// A letter (công văn): its subject stands beneath the number.
        case letter(about: String)
    }

    public enum Block: Sendable {
        /// `I. …`
        case heading(Phrase)
        /// `1. …`
        case subheading(Phrase)
        case paragraph(Phrase)
        /// An item of a list.
        case item(Phrase)
        case table(Table)
        /// Small print.
        case note(Phrase)
    }

    public struct Table: Sendable {
        public enum Align: Sendable { case left, centre, right }

        public struct Column: Sendable {
            public let title: String
            /// The share of the table's width.
            public let width: Int
            public let align: Align

            init(_ title: String, _ width: Int, _ align: Align = .left) {
                self.title = title
                self.width = width
                self.align = align
            }
        }

        /// Nil where the heading above says what it is.
        public let title: String?
        public let columns: [Column]
        public let rows: [[Phrase]]
    }

    /// A table on sheets of its own, broader than high, behind the paper.
    public struct Annex: Sendable {
        /// `Phụ lục I`.
        public let label: String
        public let title: String
        public let blocks: [Block]
    }

    public let kind: Kind
    public let head: Letterhead
    /// Kính gửi.
    public let addressees: [Phrase]
    public let blocks: [Block]
    /// The office of the person who signs, in capitals.
    public let signatory: String
    /// Nơi nhận.
    public let recipients: [Phrase]
    public let annexes: [Annex]
    /// Whether the records are samples: then every page says so.
    public let isSample: Bool
    /// The day that the paper's numbers are of.
    public let asOf: Day

    /// What every page of a paper about samples says.
    public static let sampleBand = "DỮ LIỆU MẪU – số liệu minh họa, không phản ánh việc chấp hành của cơ quan nào"
    /// Where the signature goes.
    public static let signature: Phrase = "\(blank: "chữ ký, dấu, họ và tên")"
}
