import Diagnostics
import Records
import Rules

extension Judgement {
    /// Who a text names on the as-of day: an agency, else a body outside the registry that owes something.
    func body(named text: String) throws -> Body {
        let registry = content.registry
        switch registry.resolve(text, on: asOf, firstDay: asOf) {
        case .one(let position): return .agency(position)
        case .ambiguous(let positions):
            let ids = positions.map { registry.agencies[$0].id }.joined(separator: ", ")
            throw CommandError("“\(text.visible)” là tên của nhiều cơ quan; hãy nêu mã: \(ids).", "“\(text.visible)” names several agencies; give an id: \(ids).")
        case .unknown:
            let outside = matters.lazy.flatMap(\.obligations).map(\.debtor).first { !$0.isRegistered && folded(registry.name(of: $0)) == folded(text) }
            if let outside { return outside }
            let hint = nearest(to: text, among: registry.agencies.flatMap { [$0.id, $0.name] + $0.abbreviations })?.visible
            throw CommandError("không có cơ quan “\(text.visible)”." + (hint.map { " Có phải là “\($0)”?" } ?? ""),
                               "there is no agency “\(text.visible)”." + (hint.map { " Did you mean “\($0)”?" } ?? ""))
        }
    }
}
