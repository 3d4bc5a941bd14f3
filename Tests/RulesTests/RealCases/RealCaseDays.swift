/// The due days of the public cases, each counted by hand with the days off of `content/lich`.
///
/// - `10.2-reply`: the limit in the letter's words, moved to the next working day where it is a day off; or the letter's own day
///   (nobody registered it) + 5 working days where that is later.
/// - `15-respond`: the limit, moved; none (nil) where there is no limit, or one that had passed.
/// - `11.2-deadline`: the third working day before the meeting.
let dueDays: [(id: String, rule: String, due: String?)] = [
    // Monday 11/10/2021 + 5: 12, 13, 14, 15, 18/10, later than "trước ngày 14 tháng 10 năm 2021".
    ("RC01", "10.2-reply", "2021-10-18"),
    // Tuesday 18/9/2018 + 5: 19, 20, 21, 24, 25/9; "trước ngày 28/9/2018", a Friday, is later.
    ("RC03", "10.2-reply", "2018-09-28"),
    // "trước 14 giờ, ngày 05/12/2017": a Tuesday, the day after the letter.
    ("RC04", "15-respond", "2017-12-05"),
    // Tuesday 16/10/2018 + 5: 17, 18, 19, 22, 23/10, one day after "trước ngày 22.10.2018".
    ("RC06", "10.2-reply", "2018-10-23"),
    // Friday 30/6/2017 + 5: 3, 4, 5, 6, 7/7; "trước ngày 30/6/2017" is the letter's own day.
    ("RC07", "10.2-reply", "2017-07-07"),
    // Wednesday 14/9/2022 + 5: 21/9; "trước ngày 05/10/2022", a Wednesday, is later.
    ("RC08", "10.2-reply", "2022-10-05"),
    // Tuesday 21/9/2021 + 5: 28/9; "trước ngày 30 tháng 09 năm 2021", a Thursday.
    ("RC09", "10.2-reply", "2021-09-30"),
    // Friday 20/8/2021 + 5: 27/8; "trước ngày 06 tháng 9 năm 2021", the Monday after 02 and 03/9.
    ("RC10", "10.2-reply", "2021-09-06"),
    // "trước ngày 22/10/2022" is a Saturday: Monday 24/10.
    ("RC12", "10.2-reply", "2022-10-24"),
    // "trước ngày 27/9/2023": a Wednesday.
    ("RC14", "10.2-reply", "2023-09-27"),
    // "trước ngày 10/8/2020": a Monday.
    ("RC15", "10.2-reply", "2020-08-10"),
    // "trước ngày 25 tháng 6 năm 2018": a Monday.
    ("RC16", "10.2-reply", "2018-06-25"),
    // "trước ngày 05/9/2022": the Monday after 01 and 02/9.
    ("RC17", "10.2-reply", "2022-09-05"),
    // Friday 20/5/2022 + 5: 23, 24, 25, 26, 27/5; "trước ngày 20/5/2022" is the letter's own day.
    ("RC18", "10.2-reply", "2022-05-27"),
    // Sunday 13/2/2022 + 5: 14, 15, 16, 17, 18/2; "trước 13/2/2022" moves to Monday 14/2 and is earlier.
    ("RC19", "10.2-reply", "2022-02-18"),
    // Wednesday 30/11/2022 + 5: 1, 2, 5, 6, 7/12; "trước 17h ngày 30 tháng 11 năm 2022" is the letter's own day.
    ("RC20", "10.2-reply", "2022-12-07"),
    // Thursday 13/8/2020 + 5: 14, 17, 18, 19, 20/8; "trước ngày 22-8-2020" is a Saturday: Monday 24/8.
    ("RC21", "10.2-reply", "2020-08-24"),
    // Thursday 24/10/2019 + 5: 25, 28, 29, 30, 31/10; "trước ngày 24-10-2019" is the letter's own day.
    ("RC22", "10.2-reply", "2019-10-31"),
    // No limit. Thursday 26/10/2017 + 5: 27, 30, 31/10, 1, 2/11.
    ("RC23", "10.2-reply", "2017-11-02"),
    // No limit. Monday 07/10/2013 + 5: 8, 9, 10, 11, 14/10.
    ("RC24", "10.2-reply", "2013-10-14"),
    // No limit. Thursday 16/9/2021 + 5: 17, 20, 21, 22, 23/9.
    ("RC26", "10.2-reply", "2021-09-23"),
    // No limit. Tuesday 24/11/2015 + 5: 25, 26, 27, 30/11, 1/12.
    ("RC27", "10.2-reply", "2015-12-01"),
    // No limit: an answer whenever it comes.
    ("RC28", "15-respond", nil),
    ("RC29", "15-respond", nil),
    ("RC30", "15-respond", nil),
    // "trong 30 ngày làm việc" from Thursday 08/4/2021: 9/4 (1), 12–16 (6), 19, 20 (8), 22, 23 without Giỗ Tổ 21/4 (10), 26–29
    // without 30/4 (14), 4–7/5 without the day in lieu 3/5 (18), 10–14 (23), 17–21 (28), 24, 25/5 (30).
    ("RC32", "15-respond", "2021-05-25"),
    // "trước ngày 25/5/2022": a Wednesday.
    ("RC33", "15-respond", "2022-05-25"),
    // "trước ngày 20.7.2021": a Tuesday.
    ("RC34", "15-respond", "2021-07-20"),
    // "hoàn thành trước ngày 10/12/2023" is a Sunday: Monday 11/12.
    ("RC35", "15-respond", "2023-12-11"),
    // "hoàn thành trước ngày 21/11/2022" in a letter of 14/11/2023: read as none.
    ("RC36", "15-respond", nil),
    // "trước ngày 25 tháng 4 năm 2017": a Tuesday.
    ("RC38", "15-respond", "2017-04-25"),
    // "trong tháng 5 năm 2011": its last day, a Tuesday.
    ("RC39", "15-respond", "2011-05-31"),
    // "chậm nhất ngày 30-6-2014": a Monday.
    ("RC40", "15-respond", "2014-06-30"),
    // "trước ngày 20.7.2020": a Monday.
    ("RC42", "15-respond", "2020-07-20"),
    // Monday 17/02/2020 − 3: 14, 13, 12/02.
    ("RC45", "11.2-deadline", "2020-02-12"),
    // Wednesday 19/4/2017 − 3: 18, 17, 14/4.
    ("RC46", "11.2-deadline", "2017-04-14"),
    // Monday 22/7/2013 − 3: 19, 18, 17/7.
    ("RC47", "11.2-deadline", "2013-07-17"),
    // Tuesday 31/7/2012 − 3: 30, 27, 26/7.
    ("RC48", "11.2-deadline", "2012-07-26"),
    // Monday 30/7/2012 + 5: 31/7, 1, 2, 3, 6/8; "trước ngày 30/7/2012" is the letter's own day.
    ("RC48", "10.2-reply", "2012-08-06"),
    // Friday 01/7/2016 − 3: 30, 29, 28/6.
    ("RC49", "11.2-deadline", "2016-06-28"),
]
