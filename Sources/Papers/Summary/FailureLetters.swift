import Diagnostics
import Records
import Rules

/// The letters that an annex names beside an obligation: the one that raised it, and the one that answered.
struct FailureLetters {
    /// `215/SNNMT, 10/03/2026`; nil where the obligation rests on no letter.
    let raised: String?
    let answered: String?
    private let lacking: [Bilingual]

    init(_ o: Obligation) {
        var acts: [Mark] = []
        var incomplete: (mark: Mark, lacking: [Bilingual])?
        for fact in o.facts {
            switch fact {
            case .act(let mark), .dueOnDay(let mark): acts.append(mark)
            case .incomplete(let mark, let lacking): incomplete = (mark, lacking)
            default: break
            }
        }
        let trigger = acts.first { mark in
            mark.number.map { DocumentNumber($0).fold == o.trigger } ?? false || mark.day.iso == o.trigger
        } ?? acts.first { $0.day != o.done }
        raised = trigger.map(Self.text)
        let answer = acts.last { $0.day == o.done && $0 != trigger } ?? incomplete?.mark
        answered = answer.map(Self.text) ?? o.done.map(\.vietnamese)
        lacking = incomplete?.lacking ?? []
    }

    /// What else is worth a note: what an act lacks, how the day is known.
    func notes(_ o: Obligation) -> [String] {
        (lacking.isEmpty ? [] : ["thiếu " + lacking.map(\.vi).joined(separator: ", ")]) + (o.isProvisional && o.due != nil ? ["tạm tính"] : [])
    }

    private static func text(_ mark: Mark) -> String { (mark.number.map { $0 + ", " } ?? "") + mark.day.vietnamese }
}
