import Records
import Rules

/// What the leads say of the quality of an agency's part (19.2): how often which grade, and each remark with its matter.
struct AgencyQuality {
    static let shape: [String: Shape] = [
        "quality": .optional(.object([
            "grades": .list(.object(["grade": .text, "count": .text])), "more": .optional(.text),
            "marks": .list(.object(["link": .text, "matter": .text, "title": .text, "grade": .text, "remark": .optional(.text)])),
        ])),
    ]
    private static let limit = 50

    let site: Site
    let position: Int

    var fields: [(String, Value)] {
        let marks = site.index.agencies[position].marks.map { (matter: $0.matter, mark: site.judgement.matters[$0.matter].matter.assessments[$0.assessment]) }
        if marks.isEmpty { return [("quality", .nothing)] }
        let kinds: [Quality?] = Quality.allCases + [nil]
        let grades = kinds.compactMap { kind -> Value? in
            let count = marks.count { $0.mark.quality == kind }
            return count == 0 ? nil : ["grade": .text(site.word(kind)), "count": .text(site.number(count))]
        }
        return [("quality", [
            "grades": .list(grades), "more": Value(marks.count > Self.limit ? site.strings.fill(.moreMatters, ("n", site.number(marks.count - Self.limit))) : nil),
            "marks": .list(marks.suffix(Self.limit).reversed().map { matter, mark in
                let judged = site.judgement.matters[matter]
                return ["link": .text(site.links.matters[matter]), "matter": .text(judged.matter.id), "title": .text(judged.matter.title),
                        "grade": .text(site.word(mark.quality)), "remark": Value(mark.remark)]
            }),
        ])]
    }
}

extension Site {
    /// A grade in a word.
    func word(_ quality: Quality?) -> String { quality.flatMap { names.quality[$0] } ?? strings[.noQuality] }
}
