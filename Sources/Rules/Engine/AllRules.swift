import Diagnostics

extension Rule {
    /// Every rule about a matter, in the order of the regulation. A new rule is one line here and its own file.
    public static let all: [Rule] = [
        parties, legalDrafting,
        function, task, jointBodyEstablished,
        planIssued, held, reminded, documents, opinionAnswered, opinionsCollected, optionsPresented, archived,
        ground, takePart, staffAssigned, headAnswers, timeChangeAnswered,
        officialsTasked, officialsReport, request,
        surveyRequestDeadline, surveyRequestContent, surveyReplyDeadline, surveyNoticeDeadline, surveyNoticeContent,
        dossierContent, dossierPeriod, dossierReply, opinionWritten, officeNotified, chairmanInformed, refusalToFollowExplained,
        entryNumbered, entryDelay,
        invitationDeadline, invitationContent, meetingAttended, meetingRefused, meetingPrepared, minutesTaken, minutesSent,
        committeeConsulted, inspectionRequestContent, inspectionPlan, absentReplaced, draftReportConsulted, inspectionReport,
        inspectionNoticeDeadline, inspectionNoticeContent, inspectionMinutes, inspectionMinutesSent,
        informationRequest, informationGiven, informationRefused, draftAnswered, reviewReport, violatorsReported,
    ]

    /// The rules about periodic reports, whose obligations stand with an agency.
    static let ofPeriods: [PeriodRule] = [.summaryReport, .periodicReport, .reportContent]

    /// Every rule, those about periodic reports last: what an auditor sees.
    public static let catalogue: [Rule] = all + ofPeriods.map(\.words)
}

extension Rule {
    /// The words of a rule about periodic reports, whose check stands in ``PeriodRule``.
    convenience init(_ id: String, clause: String, title: Bilingual, isInterpretive: Bool = false, quote: String, method: Bilingual,
         limits: [String] = [], examples: [Example]) {
        self.init(id, clause: clause, title: title, force: .mandatory, isInterpretive: isInterpretive, quote: quote, method: method,
                  limits: limits, examples: examples) { _ in [] }
    }
}
