/// Short English names of the regulation's articles, whose own headings are Vietnamese.
public enum ArticleNames {
    /// `Article 9. Surveys`; `Article 22` where there is no name.
    public static func english(_ number: Int) -> String {
        names.indices.contains(number - 1) ? "Article \(number). \(names[number - 1])" : "Article \(number)"
    }

    private static let names = [
        "Scope", "Aims and demands", "Principles", "Forms of coordination", "Duties of the lead", "Duties of the partners",
        "Duties of the officials assigned", "Who coordinates", "Surveys", "Opinions in writing", "Opinions at a meeting",
        "Inspection teams", "Inspection reports", "Inspections on the spot", "Information for inspections", "Reviews and summaries",
        "Duties of heads of agencies", "Duties of the Office", "Reports on coordination", "Rewards and violations", "Implementation",
    ]
}
