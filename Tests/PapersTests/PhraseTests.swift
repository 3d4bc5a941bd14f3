import Testing

@testable import Papers

@Suite struct PhraseTests {
    @Test func numbersAreWrittenAsInLetters() {
        #expect(("có \(5) việc" as Phrase).text == "có 05 việc")
        #expect(("có \(0), \(12), \(1234)" as Phrase).text == "có 0, 12, 1.234")
        #expect(("\(cell: 5)" as Phrase).text == "5")
    }

    @Test func aPlaceToFillInSaysWhatBelongsThere() {
        let phrase: Phrase = "Số: \(blank: "số")/BC-VP"
        #expect(phrase.text == "Số: [… số]/BC-VP")
        #expect(phrase.spans.map(\.look) == [.plain, .blank, .plain])
    }

    @Test func nothingOfATextIsMarkupInWord() {
        var xml = WordXML()
        xml.text("<w:p/>&\"\u{0}\u{1B}[31m\u{202E}\u{FFFE}\nđỏ")
        #expect(String(decoding: xml.bytes, as: UTF8.self) == "&lt;w:p/&gt;&amp;&quot;[31m đỏ")
    }
}
