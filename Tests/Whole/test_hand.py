"""Cases that were worked out by hand, from the words of the rules and a calendar alone."""

import re
import shutil
from collections import defaultdict

import pytest

from program import ROOT, check

HAND = ROOT / "Tests/Hand"
AMENDED = """sửa đổi:
  - từ: 2026-05-01
    văn bản: 12/2026/QĐ-UBND
    thời hạn:
      9.1: 15 ngày
      10.1: 7 ngày làm việc
      11.2: 5 ngày làm việc
---
"""


def expectations():
    """By group and as-of day: the rows of the table."""
    table, group = defaultdict(list), None
    for line in (HAND / "expected.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            group = line[3:]
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 9 and re.fullmatch(r"\d{4}-\d\d-\d\d", cells[1]):
            table[group, cells[1]].append(cells)
    return table


EXPECTED = expectations()


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    """A content folder for each group: the province's own, with the group's records in the place of its matters."""
    folders = {}
    for group, cases in (("chung", HAND / "cases"), ("sua-doi", HAND / "cases/sua-doi")):
        folder = tmp_path_factory.mktemp(group)
        (folder / "ho-so").mkdir()
        (folder / "bao-cao").mkdir()
        for name in ("co-quan.yml", "quy-che.md"):
            shutil.copy(ROOT / "content" / name, folder)
        shutil.copytree(ROOT / "content/lich", folder / "lich")
        (folder / "site.yml").write_text("mẫu: có\n", encoding="utf-8")
        for case in cases.glob("*.md"):
            shutil.copy(case, folder / "ho-so")
        folders[group] = folder
    regulation = folders["sua-doi"] / "quy-che.md"
    regulation.write_text(regulation.read_text(encoding="utf-8").replace("\n---\n", "\n" + AMENDED, 1), encoding="utf-8")
    return folders


def value(text):
    return None if text == "—" else text


@pytest.mark.parametrize("group, day", sorted(EXPECTED))
def test_as_by_hand(contents, group, day):
    report = check(contents[group], "--as-of", day)
    assert [d for d in report["diagnostics"] if d["severity"] == "error"] == []
    found = defaultdict(list)
    for record in report["records"]:
        for o in record["obligations"]:
            found[record["id"], o["rule"], o["debtor"], o["creditor"]].append((o["due"], o["done"], o["status"], o["message"]))
    wrong = []
    for record, _, rule, debtor, creditor, due, done, status, why in EXPECTED[group, day]:
        obligations = found[record, rule, debtor, value(creditor)]
        if status == "absent":
            right = not obligations
        else:
            right = next((o for o in obligations if o[:3] == (value(due), value(done), status)), None)
            # Each line of the table is an obligation of its own.
            if right:
                obligations.remove(right)
        if not right:
            wrong.append(f"{record} {rule} {debtor} → {creditor}: {due} {done} {status} ({why})\n    not {obligations}")
    assert not wrong, f"{len(wrong)} of {len(EXPECTED[group, day])}:\n" + "\n".join(wrong)


def test_the_table_is_whole():
    cases = {path.stem for path in HAND.glob("cases/**/*.md")}
    rows = [row for rows in EXPECTED.values() for row in rows]
    assert len(cases) >= 60 and cases == {row[0] for row in rows}
    assert {row[7] for row in rows} >= {"met", "late", "overdue", "pending", "breach", "not-applicable", "waived", "absent"}
