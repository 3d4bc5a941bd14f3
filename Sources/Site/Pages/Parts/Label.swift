/// The labels that the program itself puts together; the others are named by the templates. The raw value is the key in
/// `strings/`.
enum Label: String, Sendable, CaseIterable {
    // The frame.
    case navHome, navAgencies, navMatters, navRegulation, navRules, navChecks, navSearch, navReports, navCalendar, old, no, yes
    // Obligations and lists of them.
    case matter, obligation, forceAdvisory, forceNote, together, more, debtor, creditor
    // Home.
    case changesTitle, newcomers, notThere, taskRemind, taskReports, taskSummary, homeTitle, homeSummary, dueWeek, dueMonth, total, tallyLate, tallyOverdue, tallyBreach, tallyMet, tallyNA, oldestDay, ofMatter, weekCaption, monthCaption
    // Agencies.
    case agenciesTitle, agenciesAlive, agenciesEnded, lifeFrom, lifeTo, lifeBoth
    case waivedBeside, interpretiveLateNote, interpretiveOverdueNote, advisoryBeside
    case owesCaption, owedCaption, failuresCaption, waivedCaption, metSummary, waiverLine, waiverLineUntil, allArticles, explanationBy
    case predecessor, successor, roleOffice, roleFollower, year
    // Lists of matters.
    case mattersTitle, mattersSummary, mattersOfYear, pageOf, ongoingForm, ongoingCaption, yearCaption, moreMatters
    case finishedOn, cancelledOn, ongoing
    // A matter.
    case factId, factForm, factLead, factPartners, factSurveyed, factInspected, factRelated, factDates, factDateChange
    case factCancelledMeetings, factState, factArchive, factFields, factSurprise, factCommittee, standingCommittee
    case factDrafting, factOfficials, factFirstDay, factRate
    case dateChange, dateChangeAsked, withNumber, noDates, dateRange
    case articleHeading, allPartners, planLine, noNumber, noDay, noQuality, limitIgnored
    // The regulation.
    case regulationTitle, regulationSummary, decision, ruleCounts, ruleUnused
    // The rules.
    case rulesTitle, rulesSummary, coverageTitle, coverageSummary, obligationCaption, exampleMet, exampleFailed
    case limitDays, limitWorkingDays, limitDayOfMonth, answerElsewhere, answerFact, answerPrinciple, forceMandatory
    // Periodic reports.
    case reportsTitle, reportOnTime, reportLate, reportMissing, reportOpen, olderReports, periodTitle
    // The working calendar.
    case calendarTitle, calendarOfYear, calendarMonth, calendarMakeup, calendarHoliday, calendarDueCaption
    // Files for machines.
    case dataTitle, dataAgencies, dataMatters, dataMatterTable, dataFeed, dataCalendar, dataReceipt
    // The guide.
    case guideTitle
    // The search.
    case searchTitle, foundAgency, foundClause, foundRule, foundMatter
    // Data checks.
    case checksTitle, checksSummary, checksClean, placeLine, severityError, severityWarning, severityNote, moreChecks
    case notFoundTitle
}
