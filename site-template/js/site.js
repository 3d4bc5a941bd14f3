/* Thêm tiện ích; mọi trang đều đủ nội dung khi tắt tập lệnh. */
(function () {
  "use strict";
  var words = document.body.dataset;

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }
  window.gapDau = fold;

  /* Sắp theo ngày, tỷ lệ, số, rồi chữ. */
  function key(cell) {
    var text = cell.textContent.trim();
    var day = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(text);
    var english = /^\d+ [A-Z][a-z]+ \d{4}/.exec(text);
    if (english) return Date.parse(english[0]);
    if (day) return Number(day[3] + day[2] + day[1]);
    if (text === "—" || text === "") return -1;
    var number = /^([\d.,]+)(%?)/.exec(text);
    if (!number) return text;
    var digits = number[2] ? number[1].replace(",", ".") : number[1].replace(/[.,]/g, "");
    return Number(digits);
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), document.documentElement.lang);
  }

  /* Bộ lọc và cách sắp nằm trong địa chỉ, gửi cho nhau được; mở từ ổ đĩa thì trình duyệt có thể không cho. */
  var asked = new URLSearchParams(location.search);
  function keep(name, value) {
    if (value) asked.set(name, value); else asked.delete(name);
    var query = asked.toString();
    try { history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash); } catch (error) { return; }
  }

  function sortable(table, number) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 3) return;
    [].forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      var name = "sap" + number;
      function sort(up) {
        [].forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        var rows = [].map.call(body.rows, function (row, place) {
          return { row: row, place: place, key: key(row.cells[column]) };
        });
        rows.sort(function (a, b) { return (up ? 1 : -1) * compare(a.key, b.key) || a.place - b.place; });
        rows.forEach(function (item) { body.appendChild(item.row); });
      }
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        sort(up);
        keep(name, (up ? "" : "-") + (column + 1));
      });
      if (Math.abs(asked.get(name)) === column + 1) sort(asked.get(name) > 0);
    });
  }

  function filterable(table, number) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 20) return;
    var texts = [].map.call(body.rows, function (row) { return { row: row, text: fold(row.textContent + " " + (row.dataset.f || "")) }; });
    var line = document.createElement("p");
    var label = document.createElement("label");
    var input = document.createElement("input");
    var count = document.createElement("span");
    line.className = "find";
    input.type = "search";
    count.setAttribute("role", "status");
    label.append(words.filter + " ", input);
    line.append(label, count);
    table.parentNode.parentNode.insertBefore(line, table.parentNode);
    function filter() {
      var wanted = fold(input.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      texts.forEach(function (item) {
        var fits = wanted.every(function (word) { return item.text.indexOf(word) >= 0; });
        item.row.hidden = !fits;
        if (fits) shown += 1;
      });
      count.textContent = wanted.length ? shown + " / " + texts.length + " " + words.shown : "";
    }
    input.value = asked.get("loc" + number) || "";
    input.addEventListener("input", function () {
      filter();
      keep("loc" + number, input.value);
    });
    filter();
  }

  /* Mỗi nghĩa vụ một liên kết chép được: địa chỉ trang và mã nghĩa vụ. */
  function copyable(item) {
    var title = item.querySelector(".ob-t") || item;
    var link = document.createElement("a");
    link.className = "copy";
    link.href = "#" + encodeURI(item.id);
    link.textContent = "#";
    link.title = words.copy;
    link.setAttribute("aria-label", words.copy);
    title.append(" ", link);
    link.addEventListener("click", function () {
      if (!navigator.clipboard) return;
      navigator.clipboard.writeText(link.href).then(function () {
        link.textContent = words.copied;
        setTimeout(function () { link.textContent = "#"; }, 1500);
      }, function () {});
    });
  }

  /* Bản in phải có đủ căn cứ; mục được dẫn tới thì mở sẵn. */
  function openAll() {
    document.querySelectorAll("details:not([open])").forEach(function (fold) {
      fold.open = true;
      fold.dataset.printed = "";
    });
  }
  function closeAll() {
    document.querySelectorAll("details[data-printed]").forEach(function (fold) {
      fold.open = false;
      delete fold.dataset.printed;
    });
  }
  function openTarget() {
    var id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    var target = id && document.getElementById(id);
    if (!target) return;
    var fold = (target.closest(".ob") || target).querySelector("details");
    if (fold) fold.open = true;
  }

  /* Trang cũ quá một ngày làm việc thì báo, theo ngày của máy người đọc. */
  function warnOld() {
    var now = new Date();
    var today = new Date(now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
    if (today < words.stale) return;
    var line = document.createElement("p");
    line.className = "sample";
    line.setAttribute("role", "status");
    line.textContent = words.old.replace("{n}", Math.round((Date.parse(today) - Date.parse(words.asof)) / 864e5));
    document.querySelector(".top").prepend(line);
  }

  document.querySelectorAll("table[data-sort]").forEach(function (table, number) {
    sortable(table, number);
    filterable(table, number);
  });
  warnOld();
  document.querySelectorAll(".ob,.who [id]").forEach(copyable);
  addEventListener("beforeprint", openAll);
  addEventListener("afterprint", closeAll);
  addEventListener("hashchange", openTarget);
  openTarget();
})();
