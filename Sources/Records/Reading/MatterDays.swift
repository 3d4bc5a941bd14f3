import WorkingCalendar

extension MatterReader {
    /// The planned days, the first day (rules.md §2), the state and its day.
    func readDays(_ drafts: [EventDraft]) {
        dates = mapping[MatterKey.dates].flatMap { reader.range($0.value) }
        if mapping[MatterKey.dates] == nil, form == .survey || form == .inspection {
            reader.report(.missingKey(MatterKey.dates.field, .header), at: mapping.emptyKey(MatterKey.dates) ?? header.place)
        }
        planDay = planMapping?[PlanKey.day].flatMap { reader.day($0.value) }
        firstDay = (drafts.compactMap(\.day) + [planDay, dates?.first].compactMap { $0 }).min() ?? asOf
        names.firstDay = firstDay
        readState()
        readOffice()
    }

    private func readState() {
        let stateText = mapping[MatterKey.state].flatMap { reader.choice($0.value, ["đang thực hiện", "hoàn thành", "hủy"]) }
        let isOver = stateText == "hoàn thành" || stateText == "hủy"
        guard let pair = mapping[MatterKey.endDay] else {
            if isOver {
                let place = mapping.emptyKey(MatterKey.endDay) ?? mapping[MatterKey.state]?.keyPlace ?? header.place
                reader.report(.missingKey(MatterKey.endDay.field, .header), at: place)
            }
            return
        }
        guard let day = reader.day(pair.value) else { return }
        if day < firstDay { reader.report(.endBeforeStart(day, firstDay), at: pair.value.place) }
        if stateText == "hoàn thành" { state = .finished(day) }
        if stateText == "hủy" { state = .cancelled(day) }
        if !isOver { reader.report(.endDayWithoutEnd, at: mapping.emptyKey(MatterKey.state) ?? pair.keyPlace) }
    }

    /// The Office: exactly one entry with that role on the first day. A matter from before the registry begins, when no entry was
    /// alive at all, is from before the regulation too and owes nothing.
    private func readOffice() {
        let holders = names.registry.holders(of: .office, on: firstDay)
        switch holders.count {
        case 1: office = .agency(holders[0])
        case 0:
            let isKnownTime = names.registry.agencies.contains { $0.isAlive(on: firstDay) }
            if isKnownTime { reader.report(.noOffice(firstDay), at: header.place) }
        default: reader.report(.severalOffices(holders.map { names.registry.agencies[$0] }, firstDay), at: header.place)
        }
    }

    /// The day of the end; nil while the matter is open.
    var endDay: Day? {
        switch state {
        case .ongoing: nil
        case .finished(let day), .cancelled(let day): day
        }
    }
}
