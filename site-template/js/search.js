/* Tìm kiếm: tải phần chỉ mục cần cho từ đã gõ bằng thẻ script, nên chạy được cả khi mở từ ổ đĩa. */
(function () {
  "use strict";
  var fold = window.gapDau;
  var form = document.getElementById("tim");
  var input = document.getElementById("tim-tu");
  var status = document.getElementById("tim-dem");
  var list = document.getElementById("tim-ra");
  var said = form.dataset;
  var keys = said.keys.split(" ");
  var most = 20;
  var loaded = {};
  var waiting = {};
  var turn = 0;

  /* Mỗi tệp chỉ mục gọi một trong hai hàm này. */
  window.timKiem = {
    tu: function (key, words) { arrive("tu-" + key, words); },
    muc: function (number, entries) { arrive("muc-" + number, entries); }
  };
  function arrive(name, data) {
    loaded[name] = data;
    (waiting[name] || []).forEach(function (then) { then(); });
    delete waiting[name];
  }

  function load(names, then) {
    var missing = names.filter(function (name) { return !(name in loaded); });
    var left = missing.length;
    if (!left) return then();
    missing.forEach(function (name) {
      var isFirst = !waiting[name];
      (waiting[name] = waiting[name] || []).push(function () { left -= 1; if (!left) then(); });
      if (!isFirst) return;
      var script = document.createElement("script");
      script.src = said.folder + name + ".js";
      script.onerror = function () { delete waiting[name]; status.textContent = said.failed; };
      document.head.appendChild(script);
    });
  }

  /* Mục mang từ ấy, hoặc từ bắt đầu bằng nó khi đang gõ dở: số mục → trọng số. */
  function entriesOf(word, isLast) {
    var words = loaded["tu-" + word.slice(0, 2)] || {};
    var found = new Map();
    Object.keys(words).forEach(function (other) {
      var isWhole = other === word;
      if (!isWhole && !(isLast && word.length > 1 && other.indexOf(word) === 0)) return;
      var entry = 0;
      var parts = /([0-9a-z]+)([A-D])/g;
      for (var part = parts.exec(words[other]); part; part = parts.exec(words[other])) {
        entry += parseInt(part[1], 36);
        var weight = (1 << (part[2].charCodeAt(0) - 65)) * (isWhole ? 4 : 1);
        if (weight > (found.get(entry) || 0)) found.set(entry, weight);
      }
    });
    return found;
  }

  /* Mục có mọi từ, nặng nhất trước; cùng trọng số thì theo thứ tự của chỉ mục. */
  function ranked(words) {
    var sets = words.map(function (word, place) { return entriesOf(word, place === words.length - 1); });
    sets.sort(function (a, b) { return a.size - b.size; });
    var all = [];
    sets[0].forEach(function (weight, entry) {
      var sum = sets.reduce(function (sum, set) { return set.has(entry) ? sum + set.get(entry) : NaN; }, 0);
      if (sum === sum) all.push({ entry: entry, weight: sum });
    });
    return all.sort(function (a, b) { return b.weight - a.weight || a.entry - b.entry; });
  }

  function search() {
    var mine = turn += 1;
    var words = fold(input.value).split(/[^a-z0-9]+/).filter(Boolean);
    remember();
    if (!words.length) { list.textContent = ""; status.textContent = ""; return; }
    var pieces = words.map(function (word) { return word.slice(0, 2); }).filter(function (key) { return keys.indexOf(key) >= 0; });
    load(pieces.map(function (key) { return "tu-" + key; }), function () {
      if (mine !== turn) return;
      var all = ranked(words);
      var shown = all.slice(0, most);
      load(shown.map(chunkOf), function () { if (mine === turn) show(shown, all.length, words); });
    });
  }
  function chunkOf(item) { return "muc-" + Math.floor(item.entry / said.chunk); }

  /* Trong các mục đầu, mục mà tên chứa đúng cụm từ đã gõ đứng trước. */
  function show(shown, count, words) {
    var phrase = " " + words.join(" ");
    var items = shown.map(function (item, place) {
      var entry = loaded[chunkOf(item)][item.entry % said.chunk];
      var title = " " + fold(entry[1]).split(/[^a-z0-9]+/).filter(Boolean).join(" ") + " ";
      var rank = title === phrase + " " ? 0 : title.indexOf(phrase + " ") === 0 ? 1 : title.indexOf(phrase) >= 0 ? 2 : 3;
      return { entry: entry, rank: rank, place: place };
    });
    items.sort(function (a, b) { return a.rank - b.rank || a.place - b.place; });
    list.textContent = "";
    items.forEach(function (item) { list.appendChild(row(item.entry, words)); });
    status.textContent = count ? count + " " + said.count + (count > shown.length ? ". " + said.more : "") : said.none;
  }

  function row(entry, words) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    var kind = document.createElement("span");
    var text = document.createElement("p");
    link.href = "../" + entry[2];
    mark(link, entry[1], words);
    kind.className = "tag";
    kind.textContent = entry[0];
    mark(text, passage(entry[3], words), words);
    item.append(kind, " ", link, text);
    return item;
  }

  function passage(text, words) {
    var place = spans(text, words)[0];
    var start = place && place[0] > 120 ? text.lastIndexOf(" ", place[0] - 60) + 1 : 0;
    var end = text.length > start + 260 ? text.lastIndexOf(" ", start + 240) : text.length;
    return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  function mark(parent, text, words) {
    var from = 0;
    spans(text, words).forEach(function (span) {
      var found = document.createElement("mark");
      found.textContent = text.slice(span[0], span[1]);
      parent.append(text.slice(from, span[0]), found);
      from = span[1];
    });
    parent.append(text.slice(from));
  }

  function spans(text, words) {
    var found = [];
    var word = /[^\s.,;:()/"“”·–-]+/g;
    for (var match = word.exec(text); match; match = word.exec(text)) {
      var plain = fold(match[0]);
      var fits = words.some(function (wanted, place) {
        return plain === wanted || place === words.length - 1 && wanted.length > 1 && plain.indexOf(wanted) === 0;
      });
      if (fits) found.push([match.index, match.index + match[0].length]);
    }
    return found;
  }

  /* Từ khóa nằm trong địa chỉ, để gửi được cho người khác. */
  function remember() {
    var query = input.value ? "?q=" + encodeURIComponent(input.value) : location.pathname;
    try { history.replaceState(null, "", query); } catch (error) { return; }
  }

  form.hidden = false;
  form.onsubmit = function () { return false; };
  input.addEventListener("input", search);
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  if (asked) {
    try { input.value = decodeURIComponent(asked[1].replace(/\+/g, " ")); } catch (error) { input.value = ""; }
    search();
  }
  input.focus();
})();
