import Rules
import Testing

@testable import phoihop

@Suite("--fail-on")
struct VerdictListTests {
    @Test("statuses that fail, one or several")
    func reads() {
        #expect(VerdictList(argument: "late")?.statuses == [.late])
        #expect(VerdictList(argument: "overdue, breach")?.statuses == [.overdue, .breach])
    }

    @Test("anything else is a usage error", arguments: ["", "met", "pending", "late,", "late,x", "Late"])
    func refuses(_ text: String) {
        // A comma at the end says nothing more and is let through.
        #expect((VerdictList(argument: text) == nil) == (text != "late,"))
    }
}
