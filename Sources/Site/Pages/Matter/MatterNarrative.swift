import Records

/// The narrative of a record.
enum MatterNarrative {
    /// Its HTML, the headings below the page's own; nothing where there are no words.
    static func html(_ matter: Matter, _ site: Site) -> Value {
        let html = MarkdownRenderer().html(matter.narrative, .init(headingBase: 3, idPrefix: "nd-", language: site.language))
        return html.isEmpty ? .nothing : .bytes(html)
    }
}
