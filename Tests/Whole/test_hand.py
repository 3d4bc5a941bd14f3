"""The cases worked by hand (Tests/Hand): what the program says of them, against what was counted by hand."""

import pathlib
import re
import shutil
from collections import Counter, defaultdict

import pytest

from program import ROOT, check

HAND = ROOT / "Tests/Hand"
COLUMNS = 9
DEFAULT = "chung"


def rows():
    """The table's rows: (group, record, day, rule, debtor, creditor, due, done, status, words)."""
    group = None
    for line in (HAND / "expected.md").read_text().splitlines():
        if line.startswith("## "):
            group = line[3:].strip()
        elif group and line.startswith("| ") and not line.startswith("| hồ sơ "):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            assert len(cells) == COLUMNS, line
            yield group, *(None if cell == "—" else cell for cell in cells)


def by_run():
    """(group, as-of day) → (record, rule, debtor, creditor) → the expected (due, done, status)."""
    expected = defaultdict(lambda: defaultdict(list))
    for group, record, day, rule, debtor, creditor, due, done, status, _ in rows():
        expected[group, day][record, rule, debtor, creditor].append((due, done, status))
    return expected


def files(group):
    return sorted((HAND / "cases" / ("" if group == DEFAULT else group)).glob("*.md"))


def header(path):
    return dict(re.findall(r"^(mã|loại|kỳ|ngày gửi): *(.+)$", path.read_text(), re.M))


def record_of(path):
    head = header(path)
    return head.get("mã") or head.get("kỳ") or head["ngày gửi"]


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """group → a content folder of the real agencies, calendar and regulation with that group's cases."""
    folders = {}

    def build(group):
        if group in folders:
            return folders[group]
        folder = folders[group] = tmp_path_factory.mktemp(group)
        own = HAND / "cases" / group
        for name in ["co-quan.yml", "quy-che.md", "site.yml"]:
            shutil.copy(ROOT / "content" / name, folder / name)
        shutil.copytree(ROOT / "content/lich", folder / "lich")
        if (own / "site.yml").exists():
            line = (own / "site.yml").read_text().strip()
            key = line.split(":")[0]
            site, count = re.subn(f"(?m)^{key}:.*$", line, (folder / "site.yml").read_text())
            assert count == 1
            (folder / "site.yml").write_text(site)
        if (own / "quy-che.yml").exists():
            start, head, body = (folder / "quy-che.md").read_text().split("---\n", 2)
            (folder / "quy-che.md").write_text(f"{start}---\n{head}{(own / 'quy-che.yml').read_text()}---\n{body}")
        for path in files(group):
            kind = "bao-cao" if "loại" in header(path) else "ho-so"
            (folder / kind).mkdir(exist_ok=True)
            shutil.copy(path, folder / kind / path.name)
        return folder

    return build


def found(report):
    """(record, rule, debtor, creditor) → the (due, done, status) of the report."""
    listed = defaultdict(list)
    for owner, name in [(r, r["id"]) for r in report["records"]] + [(a, None) for a in report["agencies"]]:
        for o in owner["obligations"]:
            record = name or o["id"].split("/")[0]
            listed[record, o["rule"], o["debtor"], o["creditor"]].append((o["due"], o["done"], o["status"]))
    return listed


def text(values):
    return sorted(" ".join(part or "—" for part in value) for value in values)


@pytest.mark.parametrize("group, day", sorted(by_run()))
def test_hand(content, group, day):
    report = check(content(group), "--as-of", day)
    assert [d for d in report["diagnostics"] if d["severity"] == "error"] == []
    listed = found(report)
    different = []
    for key, values in by_run()[group, day].items():
        wanted = [value for value in values if value[2] != "absent"]
        assert len(wanted) == len(values) or not wanted, f"{key}: absent beside others"
        if Counter(wanted) != Counter(listed.get(key, [])):
            different.append(f"{' '.join(part or '—' for part in key)}: by hand {text(wanted)}, got {text(listed.get(key, []))}")
    assert not different, f"{group} on {day}:\n" + "\n".join(different)


def test_every_case_has_its_verdicts():
    groups = {DEFAULT} | {path.name for path in (HAND / "cases").iterdir() if path.is_dir()}
    held = {(group, record_of(path)) for group in groups for path in files(group)}
    judged = {(group, record) for group, record, *_ in rows()}
    assert sorted(held - judged) == []
    matters = {(group, record) for group, record in judged if not re.match(r"\d{4}-", record)}
    assert sorted(matters - held) == []


def test_the_table_is_wide():
    statuses = Counter(row[8] for row in rows())
    assert all(statuses[status] >= 5 for status in
               ["met", "late", "overdue", "pending", "breach", "not-applicable", "waived", "absent"]), statuses
    assert sum(len(list(folder.glob("*.md"))) for folder in [HAND / "cases", *(HAND / "cases").iterdir()]
               if pathlib.Path(folder).is_dir()) >= 80
