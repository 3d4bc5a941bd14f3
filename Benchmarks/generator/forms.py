"""What happens in a matter of each form: mostly on time, sometimes late, sometimes never."""

import datetime

from . import words

STAFF = {"số lượng": "02 người", "chức vụ": "chuyên viên trở lên", "trình độ": "đại học đúng chuyên môn", "kinh nghiệm": "từ 03 năm"}


def answered(matter, due, spread=4):
    """The day on which a partner answers something due on a day: before it, after it, or never."""
    luck = matter.draw.random()
    if luck < 0.05:
        return None
    if luck < 0.17:
        return matter.calendar.step(due, matter.draw.randint(1, 6))
    return matter.calendar.step(matter.calendar.onwards(due), -matter.draw.randint(0, spread)) if luck < 0.9 else matter.calendar.back(due)


def registered(matter, partner, day, letter):
    arrival = matter.calendar.onwards(day) if matter.chance(0.6) else matter.calendar.step(day, 1)
    matter.add(arrival, "tiếp nhận", ("từ", partner.name), ("về", letter), ("số đến", matter.draw.randint(100, 999)), optional=True)
    return arrival


def request(matter, day, event_day):
    """`đề nghị phối hợp` to all partners."""
    letter = matter.letter(matter.lead)
    matter.add(day, "đề nghị phối hợp", ("văn bản", letter), ("thời gian", f"ngày {matter.day(event_day)}"),
               ("địa điểm", matter.draw.choice(words.PLACES)), ("nội dung", "theo đề cương gửi kèm"), ("nhân sự", STAFF))
    return letter


def assigned(matter, partner, letter, day):
    if day is None:
        return
    if matter.chance(0.1):
        matter.add(day, "từ chối", ("từ", partner.name), ("văn bản", matter.letter(partner)), ("về", letter),
                   ("căn cứ", "3.3"), ("lý do", matter.draw.choice(words.REASONS)))
    else:
        matter.add(day, "cử người", ("từ", partner.name), ("văn bản", matter.letter(partner)), ("về", letter),
                   ("người", matter.draw.choice(words.PEOPLE)))


def survey(matter):
    calendar, limits = matter.calendar, matter.limits
    sent = calendar.step(matter.first, 2)
    held = calendar.onwards(sent + datetime.timedelta(days=20))
    bodies = ["Ủy ban nhân dân " + place for place in matter.draw.sample(words.PLACES, 2)]
    matter.header += [f"tiến hành: {matter.day(held)}", "được khảo sát:"] + [f"  - {body}" for body in bodies]
    letter = request(matter, sent, held)
    due = calendar.step(held, -limits["9.2"])
    for partner in matter.partners:
        registered(matter, partner, sent, letter)
        assigned(matter, partner, letter, answered(matter, due))
    notice = calendar.step(held, -limits["9.3"] + (1 if matter.chance(0.15) else -1))
    matter.add(notice, "thông báo khảo sát", ("văn bản", matter.letter(matter.lead)), ("thời gian", f"ngày {matter.day(held)}"),
               ("địa điểm", "trụ sở và hiện trường"), ("nội dung", "theo đề cương"), ("thành phần", "lãnh đạo và chuyên môn"))
    attendance(matter, held, "khảo sát")
    return held


def opinion(matter):
    calendar = matter.calendar
    sent = calendar.step(matter.first, 2)
    letter = matter.letter(matter.lead)
    due = calendar.step(sent, matter.limits["10.1"] + matter.draw.randint(2, 6))
    matter.add(sent, "gửi hồ sơ lấy ý kiến", ("văn bản", letter), ("hạn", f"trước ngày {matter.day(due)}"),
               ("nội dung", "góp ý toàn văn dự thảo và phụ lục"))
    last = due
    for partner in matter.partners:
        registered(matter, partner, sent, letter)
        last = max(last, commented(matter, partner, letter, due) or last)
    end = calendar.step(last, 3)
    matter.add(end, "tổng hợp ý kiến", ("văn bản", matter.letter(matter.lead)), ("giải trình", "bảng tổng hợp kèm theo"))
    return end


def commented(matter, partner, letter, due):
    """A partner's opinion and what the lead makes of it; the day of the opinion."""
    day = answered(matter, due)
    if day is None:
        matter.add(matter.calendar.step(due, 2), "đôn đốc", ("đến", partner.name), ("văn bản", matter.letter(matter.lead)), optional=True)
        return None
    outcome = matter.draw.choice(["đồng ý", "góp ý", "góp ý", "không đồng ý"])
    number = matter.letter(partner)
    matter.add(day, "góp ý", ("từ", partner.name), ("văn bản", number), ("về", letter), ("kết quả", outcome))
    if outcome != "đồng ý":
        matter.add(matter.calendar.step(day, 2), "tiếp thu ý kiến", ("đến", partner.name), ("về", number),
                   ("kết quả", matter.draw.choice(["tiếp thu", "một phần"])), ("giải trình", "đã chỉnh lý tại phụ lục"), optional=True)
    return day


def meeting(matter):
    held = matter.calendar.step(matter.first, 8)
    for start in (matter.first, matter.calendar.step(held, 4)):
        held = called(matter, matter.calendar.step(start, 2))
    return held


def called(matter, sent):
    """One meeting with its invitation, its minutes and what was sent of them; the day of the last."""
    calendar = matter.calendar
    held = calendar.step(sent, matter.limits["11.2"] + matter.draw.randint(-1, 3))
    letter = matter.letter(matter.lead)
    matter.add(sent, "mời họp", ("văn bản", letter), ("ngày họp", f"{matter.day(held)} 8h30"), ("địa điểm", "Phòng họp số 2"),
               ("nội dung", "thống nhất phương án"), ("thành phần", "đại diện lãnh đạo"), ("tài liệu", "dự thảo báo cáo"))
    for partner in matter.partners[:3]:
        registered(matter, partner, sent, letter)
    absent = attendance(matter, held, "họp")
    signed = calendar.step(held, matter.draw.randint(1, matter.limits["11.4"] + 1))
    matter.add(signed, "biên bản", ("chủ tọa ký", "có"), ("vắng", [a.name for a in absent] or None))
    sent_on = calendar.step(signed, 1)
    matter.add(sent_on, "gửi biên bản", ("văn bản", matter.letter(matter.lead)))
    return sent_on


def attendance(matter, day, kind):
    absent = [partner for partner in matter.partners if matter.chance(0.08)]
    present = [partner.name for partner in matter.partners if partner not in absent]
    matter.add(day, kind, ("tham dự", present or None), ("vắng", [partner.name for partner in absent] or None))
    return absent


def joint_body(matter):
    calendar = matter.calendar
    sent = calendar.step(matter.first, 2)
    formed = calendar.step(sent, 12)
    letter = request(matter, sent, formed)
    for partner in matter.partners:
        registered(matter, partner, sent, letter)
        assigned(matter, partner, letter, answered(matter, calendar.step(formed, -2)))
    matter.add(formed, "thành lập", ("văn bản", matter.letter(matter.lead)), ("thành viên", [p.name for p in matter.partners]))
    return called(matter, calendar.step(formed, 3))


def inspection(matter):
    calendar = matter.calendar
    sent = calendar.step(matter.first, 4)
    held = calendar.step(sent, 15)
    body = "Ủy ban nhân dân " + matter.draw.choice(words.PLACES)
    matter.header += [f"tiến hành: {matter.day(held)}", "được kiểm tra:", f"  - {body}", "cán bộ:",
                      f"  - {{cơ quan: {matter.partners[0].symbol}, chức vụ: chuyên viên, nhiệm vụ: kiểm tra hồ sơ, hạn: {matter.day(held)}}}"]
    matter.add(calendar.step(matter.first, 2), "xin ý kiến UBND", ("văn bản", matter.letter(matter.lead)))
    letter = request(matter, sent, held)
    for partner in matter.partners:
        registered(matter, partner, sent, letter)
        assigned(matter, partner, letter, answered(matter, calendar.step(held, -2)))
    matter.add(calendar.step(held, -matter.limits["14.1"] - 1), "thông báo kiểm tra", ("văn bản", matter.letter(matter.lead)),
               ("thời gian", f"ngày {matter.day(held)}"), ("địa điểm", "trụ sở"), ("nội dung", "theo kế hoạch"), ("thành phần", "lãnh đạo"))
    attendance(matter, held, "kiểm tra")
    signed = calendar.step(held, 3)
    matter.add(signed, "biên bản", ("chủ tọa ký", "có"))
    matter.add(calendar.step(signed, 1), "gửi biên bản", ("văn bản", matter.letter(matter.lead)))
    reported = calendar.step(signed, 15)
    matter.add(reported, "trình báo cáo", ("văn bản", matter.letter(matter.lead)),
               ("gồm", "[kết quả, vướng mắc, đề xuất, kiến nghị, kết quả phối hợp]"))
    return reported


def review(matter):
    calendar = matter.calendar
    sent = calendar.step(matter.first, 2)
    letter = matter.letter(matter.lead)
    due = calendar.step(sent, 10)
    matter.add(sent, "yêu cầu thông tin", ("văn bản", letter), ("đến", "tất cả phối hợp"), ("nội dung", "số liệu thực hiện"),
               ("mục đích", "tổng hợp báo cáo"), ("hạn", f"chậm nhất ngày {matter.day(due)}"))
    for partner in matter.partners:
        registered(matter, partner, sent, letter)
        if day := answered(matter, due):
            matter.add(day, "cung cấp thông tin", ("từ", partner.name), ("văn bản", matter.letter(partner)), ("về", letter))
    drafted = calendar.step(due, 4)
    draft = matter.letter(matter.lead)
    matter.add(drafted, "gửi hồ sơ lấy ý kiến", ("văn bản", draft), ("dự thảo báo cáo", "có"),
               ("hạn", matter.day(calendar.step(drafted, 6))), ("nội dung", "dự thảo báo cáo"))
    for partner in matter.partners[:4]:
        commented(matter, partner, draft, calendar.step(drafted, 6))
    reported = calendar.step(drafted, 15)
    matter.add(reported, "trình báo cáo", ("văn bản", matter.letter(matter.lead)))
    return reported
