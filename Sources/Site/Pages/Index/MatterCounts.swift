import Records
import Rules

/// How many matters there are, by form, by state and by year.
struct MatterCounts: Sendable {
    struct States: Sendable {
        var ongoing = 0
        var finished = 0
        var cancelled = 0
        var total: Int { ongoing + finished + cancelled }

        mutating func add(_ judged: JudgedMatter) {
            if judged.isCancelled {
                cancelled += 1
            } else if judged.isFinished {
                finished += 1
            } else {
                ongoing += 1
            }
        }
    }

    private(set) var all = States()
    private(set) var forms: [Form: States] = [:]
    /// By the year of the first day: the counts, and the positions in the judgement.
    private(set) var years: [Int: (states: States, matters: [Int])] = [:]
    /// The positions of those that are neither finished nor cancelled, by form.
    private(set) var ongoing: [Form: [Int]] = [:]

    init(_ judgement: Judgement) {
        for (position, judged) in judgement.matters.enumerated() {
            all.add(judged)
            forms[judged.matter.form, default: States()].add(judged)
            years[judged.matter.firstDay.year, default: (States(), [])].states.add(judged)
            years[judged.matter.firstDay.year, default: (States(), [])].matters.append(position)
            if !judged.isFinished, !judged.isCancelled { ongoing[judged.matter.form, default: []].append(position) }
        }
    }
}
