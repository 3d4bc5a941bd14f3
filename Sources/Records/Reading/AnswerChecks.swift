import Diagnostics

extension MatterReader {
    /// A `về` that names no letter of the record, but nearly one: the answer would count for nothing, and whoever gave it would
    /// stand as late. Letters outside the record are answered too, so this is no more than a warning.
    func checkAnswers(_ events: [OpenEvent], plan: Plan?) {
        guard events.contains(where: { !$0.answers.isEmpty }) else { return }
        let letters = Set(events.flatMap(\.documents) + (plan?.documents ?? []))
        for event in events where event.answers.contains(where: { !letters.contains($0) }) {
            guard let pair = event.draft.mapping?[EventKey.answers], !reader.isTired else { continue }
            for item in reader.items(pair.value) ?? [] {
                guard case .scalar(let text, _) = item.kind else { continue }
                let answer = DocumentNumber(text.trimmingSpaces())
                guard !letters.contains(answer) else { continue }
                let near = letters.subtracting(event.answers).filter { editDistance(Array($0.fold.utf8), Array(answer.fold.utf8)) == 1 }
                if let letter = near.min(by: { $0.fold < $1.fold }) { reader.report(.nearLetter(answer.text, letter.text), at: item.place) }
            }
        }
    }
}
