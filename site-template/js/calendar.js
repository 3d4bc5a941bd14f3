/* Tính hạn như lệnh phoihop deadline; dữ liệu: lich/du-lieu.js. */
(function () {
  "use strict";
  var data = window.lichPhoiHop;
  var form = document.getElementById("may-tinh");
  var result = document.getElementById("ket-qua");
  if (!data || !form) return;
  var said = form.dataset;
  var week = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

  /* Ngày là số ngày kể từ 01/01/1970. */
  function day(iso) {
    var parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
    return parts ? Date.UTC(+parts[1], +parts[2] - 1, +parts[3]) / 86400000 : NaN;
  }
  /* Ngày người dùng gõ: 20/3/2026 hoặc 2026-03-20. */
  function typed(text) {
    var parts = /^\s*(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})\s*$/.exec(text);
    var given = parts ? parts[3] + "-" + two(+parts[2]) + "-" + two(+parts[1]) : text.trim();
    var found = day(given);
    return !isNaN(found) && iso(found) === given ? found : NaN;
  }
  function date(day) { return new Date(day * 86400000); }
  function iso(day) { return date(day).toISOString().slice(0, 10); }
  function two(number) { return (number < 10 ? "0" : "") + number; }
  function show(day) { var d = date(day); return two(d.getUTCDate()) + "/" + two(d.getUTCMonth() + 1) + "/" + d.getUTCFullYear(); }
  function short(day) { return show(day).slice(0, 5); }
  function year(day) { return date(day).getUTCFullYear(); }
  function isInside(day) { return year(day) >= data.first && year(day) <= data.last; }

  /* Vì sao là ngày nghỉ; rỗng nếu là ngày làm việc. */
  function off(day) {
    var name = iso(day);
    if (data.makeup[name]) return "";
    if (data.off[name]) return data.off[name];
    var weekday = date(day).getUTCDay();
    return weekday === 0 || weekday === 6 ? week[weekday] : "";
  }
  function walk(start, n, step) {
    var count = { start: start, counted: [], skipped: [], asked: [] };
    for (var at = start; count.counted.length < n && isInside(at);) {
      at += step;
      count.asked.push(at);
      (off(at) ? count.skipped : count.counted).push(at);
      count.result = at;
    }
    if (!n) count.result = start;
    return count;
  }
  function moved(start, landing) {
    var count = { start: start, counted: [], skipped: [], asked: [landing] };
    var at = landing;
    for (; off(at); at += 1, count.asked.push(at)) count.skipped.push(at);
    count.result = at;
    return count;
  }

  function value(limit, day) {
    var chosen = limit.values[0];
    limit.values.forEach(function (value) { if (value.from <= iso(day)) chosen = value; });
    return chosen;
  }

  /* Hạn của một điều khoản tính từ một ngày; null nếu ra ngoài các năm có lịch. */
  function deadline(limit, given, way) {
    var half = date(given).getUTCMonth() < 6 ? 1 : 2;
    var opening = day(year(given) + (half === 1 ? "-01-01" : "-07-01"));
    var rule = value(limit, /^1[89]/.test(limit.clause) ? opening : given);
    var start = given, notes = [], label = limit[way], count;
    var cited = " (" + limit.name + ")";
    if (rule.unit === "date") {
      way = limit.own;
      start = day(year(given) + (half === 1 ? "-06-" : "-12-") + two(rule.amount));
      count = moved(start, start);
      notes.push(fixed("hạn báo cáo kỳ " + year(given) + "-" + half, count, cited));
    } else {
      if (way !== limit.own && (way === "before" || rule.unit === "working") && off(start)) {
        if (way === "after") while (off(start)) start += 1;
        else do start -= 1; while (off(start));
        notes.push(show(given) + " là ngày nghỉ: tính từ ngày làm việc " + show(start) + ".");
        label = "ngày làm việc";
      }
      if (rule.unit === "working") count = walk(start, rule.amount, way === "before" ? -1 : 1);
      else if (way === "before") count = { start: start, result: start - rule.amount, counted: [], skipped: [], asked: [] };
      else count = moved(start, start + rule.amount);
      notes.push(told(label, count, rule, way, cited));
    }
    if (!isInside(count.result) || !isInside(given)) return null;
    var years = count.asked.map(year).filter(function (one, place, all) { return all.indexOf(one) === place; }).sort();
    var isOpen = years.some(function (one) { return !data.confirmed[one]; });
    var word = way === limit.own ? said.due : way === "after" ? said.earliest : said.latest;
    var head = capital(limit.name) + ": " + word + " " + show(count.result) + (rule.interpretive ? " †" : "") + (isOpen ? " (tạm tính)" : "") + ".";
    return { due: iso(count.result), lines: [head].concat(notes, years.map(calendar)) };
  }

  function told(label, count, rule, way, cited) {
    var from = capital(label) + " " + show(count.start) + (way === "before" ? " lùi " : " cộng ") + two(rule.amount);
    var latest = way === "before" ? " → chậm nhất " : " → ";
    if (rule.unit === "working") return from + " ngày làm việc" + cited + ": " + list(count.counted) + latest + show(count.result) + "." + madeUp(count) + skipped(count);
    return from + " ngày" + cited + latest + show(count.result) + "." + skipped(count);
  }
  function fixed(label, count, cited) {
    var from = capital(label) + " " + show(count.start) + cited;
    return count.result === count.start ? from + " là ngày làm việc."
      : from + " rơi vào ngày nghỉ, chuyển sang ngày làm việc tiếp theo " + show(count.result) + "." + skipped(count);
  }
  function list(days) {
    return days.map(function (one, place) {
      var next = days[place + 1];
      return next !== undefined && iso(next).slice(0, 7) === iso(one).slice(0, 7) ? short(one).slice(0, 2) : short(one);
    }).join(", ");
  }
  function madeUp(count) {
    var items = count.counted.filter(function (one) { return data.makeup[iso(one)]; }).map(function (one) {
      return short(one) + " " + week[date(one).getUTCDay()] + ", " + data.makeup[iso(one)];
    });
    return items.length ? " Có tính ngày làm bù: " + items.join("; ") + "." : "";
  }
  function skipped(count) {
    var items = count.skipped.sort(function (a, b) { return a - b; }).map(function (one) { return short(one) + " " + off(one); });
    return items.length ? " Không tính: " + items.join("; ") + "." : "";
  }
  function calendar(year) {
    return data.confirmed[year] ? "Lịch làm việc năm " + year + ": " + data.confirmed[year] + "."
      : "Lịch làm việc năm " + year + " chưa được xác nhận: ngày nêu trên là tạm tính.";
  }
  function capital(text) { return text.charAt(0).toUpperCase() + text.slice(1); }

  function option(select, text, name) {
    var item = document.createElement("option");
    item.value = name;
    item.textContent = text;
    select.append(item);
  }
  function ways() {
    var limit = data.limits[form.elements.clause.selectedIndex];
    var other = limit.own === "before" ? "after" : "before";
    form.elements.way.textContent = "";
    option(form.elements.way, capital(limit[limit.own]), limit.own);
    if (limit.values[0].unit !== "date") option(form.elements.way, capital(limit[other]), other);
  }
  function answer() {
    var given = typed(form.elements.date.value);
    result.textContent = "";
    if (!form.elements.date.value) return;
    var found = !isNaN(given) && deadline(data.limits[form.elements.clause.selectedIndex], given, form.elements.way.value);
    (found ? found.lines : [isNaN(given) ? said.unread : said.outside]).forEach(function (line, place) {
      var text = document.createElement(place ? "p" : "strong");
      text.textContent = line;
      result.append(text);
    });
  }

  data.limits.forEach(function (limit, place) { option(form.elements.clause, capital(limit.name) + ": " + limit[limit.own], String(place)); });
  ways();
  form.elements.clause.addEventListener("change", function () { ways(); answer(); });
  form.addEventListener("input", answer);
  form.onsubmit = function () { return false; };
  form.hidden = false;
  window.tinhHan = function (clause, text, way) {
    var limit = data.limits.filter(function (one) { return one.clause === clause; })[0];
    return limit ? deadline(limit, day(text), way || limit.own) : null;
  };
})();
