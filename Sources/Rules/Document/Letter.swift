/// A document of an office, before it is written in one form or another: a report or a letter as Decree 30/2020/NĐ-CP lays it
/// out.
public struct Letter: Sendable {
    public enum Block: Sendable {
        /// 1 for `I.`, 2 for `1.`
        case heading(Int, String)
        case paragraph(String)
        case item(String)
        /// What a person has to write.
        case place(String)
        case table(Table)
    }

    public struct Table: Sendable {
        /// The heads of the columns, with their share of the width.
        public let columns: [(title: String, share: Int)]
        public let rows: [[String]]
    }

    /// Who issues it, in capitals.
    public var issuer: String
    /// What follows the number: `BC-VP`.
    public var symbol: String
    /// Where it is dated: `Cao Bằng`.
    public var locality: String
    public var year: Int
    /// `BÁO CÁO`; nil for a letter, which has no name of its kind.
    public var kind: String?
    /// The `trích yếu`.
    public var subject: String
    /// To whom a letter is sent (`Kính gửi`).
    public var addressees: [String] = []
    public var blocks: [Block] = []
    public var annexTitle: String?
    public var annex: [Block] = []
    /// The signer's function.
    public var signer: String
    /// `Nơi nhận`.
    public var receivers: [String]
    /// Whether it is made of sample data, which every page then says.
    public var isSample: Bool
}
