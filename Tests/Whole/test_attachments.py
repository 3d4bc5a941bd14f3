"""Files beside the records (tệp): copied, refused, never read through a link."""

import shutil

import pytest

from program import ROOT, run

RECORD = "ho-so/2026/YK-2026-02.md"


@pytest.fixture
def content(tmp_path):
    """The sample content, with a place to name a file in one record."""
    folder = tmp_path / "content"
    shutil.copytree(ROOT / "content", folder)
    return folder


def name(content, text):
    record = content / RECORD
    lines = record.read_text(encoding="utf-8").split("\n")
    at = next(i for i, line in enumerate(lines) if line.startswith("diễn biến:"))
    first = next(i for i in range(at + 1, len(lines)) if "việc:" in lines[i])
    indent = lines[first][: lines[first].index("việc:")].replace("-", " ")
    lines.insert(first + 1, f"{indent}tệp: [{text}]")
    record.write_text("\n".join(lines), encoding="utf-8")


def build(content, tmp_path):
    return run("build", "--content", str(content), "--as-of", "2026-11-25", "--output", str(tmp_path / "public"), "--quiet")


def test_a_file_is_copied_and_linked_in_both_languages(content, tmp_path):
    data = bytes(range(256)) * 40000
    (content / "ho-so/2026/tài liệu").mkdir()
    (content / "ho-so/2026/tài liệu/Dự thảo 1.PDF").write_bytes(data)
    name(content, "'tài liệu/Dự thảo 1.PDF'")
    finished = build(content, tmp_path)
    assert finished.returncode == 0, finished.stderr
    assert (tmp_path / "public/tep/2026/tài liệu/Dự thảo 1.PDF").read_bytes() == data
    address = "tep/2026/t%C3%A0i%20li%E1%BB%87u/D%E1%BB%B1%20th%E1%BA%A3o%201.PDF"
    page = (tmp_path / "public/ho-so/YK-2026-02/index.html").read_text(encoding="utf-8")
    english = (tmp_path / "public/en/ho-so/YK-2026-02/index.html").read_text(encoding="utf-8")
    assert f'href="../../{address}"' in page and f'href="../../../{address}"' in english


@pytest.mark.parametrize("text, code", [("khong-co.pdf", "attachment-missing"), ("../../site.yml", "attachment-outside"), ("/etc/passwd", "attachment-outside"),
                                        ("trang.html", "attachment-kind"), ("../../../anh.png", "attachment-outside"), ("YK-2026-03.md", "attachment-kind")])
def test_what_is_missing_elsewhere_or_of_another_kind_stops_the_build(content, tmp_path, text, code):
    (content / "ho-so/2026/trang.html").write_text("<script>alert(1)</script>")
    (tmp_path / "anh.png").write_bytes(b"x")
    name(content, text)
    finished = build(content, tmp_path)
    assert finished.returncode == 1 and f"[{code}]" in finished.stderr + finished.stdout and not (tmp_path / "public").exists()


def test_a_link_is_not_followed(content, tmp_path):
    (tmp_path / "secret.pdf").write_bytes(b"secret")
    (content / "ho-so/2026/lien-ket.pdf").symlink_to(tmp_path / "secret.pdf")
    name(content, "lien-ket.pdf")
    finished = build(content, tmp_path)
    assert finished.returncode == 1 and "[symbolic-link]" in finished.stderr + finished.stdout and not (tmp_path / "public").exists()


def test_a_file_that_is_too_large_leaves_the_old_site(content, tmp_path):
    assert build(content, tmp_path).returncode == 0
    before = (tmp_path / "public/bien-nhan.json").read_bytes()
    with open(content / "ho-so/2026/to.pdf", "wb") as file:
        file.truncate(33 << 20)
    name(content, "to.pdf")
    finished = build(content, tmp_path)
    assert finished.returncode == 2 and "to.pdf" in finished.stderr and (tmp_path / "public/bien-nhan.json").read_bytes() == before
