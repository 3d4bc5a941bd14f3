"""The same content and day give the same bytes, whatever the cores, the time zone, the language, the folder or the output's name."""

import os
import shutil
import subprocess

import pytest

from program import COMMAND, ROOT, run

DAY = ["--as-of", "2026-11-25"]


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def differing(one, other):
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def build(out, *arguments, cwd=ROOT, cores=None, content=ROOT / "content", **settings):
    environment = {"PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", **settings}
    command = [*(["taskset", "-c", cores] if cores else []), COMMAND, "build", "--content", content, "--output", out, "--quiet", *arguments]
    finished = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=300)
    assert finished.returncode == 0, finished.stderr
    return files(out)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return build(tmp_path_factory.mktemp("site") / "public", *DAY)


def every_core():
    return ",".join(map(str, sorted(os.sched_getaffinity(0))))


def test_the_site_holds_every_matter(site):
    assert len(site) > 200 and sum(name.startswith("ho-so/") for name in site) > 60


@pytest.mark.skipif(not shutil.which("taskset"), reason="needs taskset")
def test_one_core_or_all(site, tmp_path):
    one = str(min(os.sched_getaffinity(0)))
    assert differing(site, build(tmp_path / "one", *DAY, cores=one)) == []
    assert differing(site, build(tmp_path / "all", *DAY, cores=every_core())) == []


@pytest.mark.parametrize("settings", [
    {"TZ": "Pacific/Kiritimati"}, {"TZ": "Pacific/Pago_Pago", "LANG": "en_US.UTF-8"}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    {"LANG": "vi_VN.UTF-8", "HOME": "/nonexistent", "COLUMNS": "20", "TERM": "xterm-256color"}])
def test_zone_language_and_terminal(site, tmp_path, settings):
    assert differing(site, build(tmp_path / "public", *DAY, **settings)) == []


def test_another_folder_to_stand_in(site, tmp_path):
    standing = tmp_path / "elsewhere"
    standing.mkdir()
    assert differing(site, build(tmp_path / "other name", *DAY, cwd=standing)) == []


def copied(content, backwards):
    """The samples outside any repository, written in one order or the other, so that the folder lists them otherwise."""
    for age, path in enumerate(sorted((ROOT / "content").rglob("*"), reverse=backwards)):
        target = content / path.relative_to(ROOT / "content")
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
            os.utime(target, (age, age))
    return content


def test_files_of_another_age_and_order(tmp_path):
    forwards, backwards = (
        build(tmp_path / f"public {order}", *DAY, content=copied(tmp_path / str(order), order)) for order in (False, True))
    assert differing(forwards, backwards) == []


def test_over_an_older_site(site, tmp_path):
    out = tmp_path / "public"
    build(out, "--as-of", "2025-03-01")
    assert differing(site, build(out, *DAY)) == []


def test_the_day_by_any_road(site, tmp_path):
    """SOURCE_DATE_EPOCH is read in Việt Nam: 18:30 UTC of the 24th is the 25th there."""
    assert differing(site, build(tmp_path / "public", SOURCE_DATE_EPOCH="1795545000", TZ="America/New_York")) == []


@pytest.mark.parametrize("settings", [{"TZ": "Pacific/Kiritimati", "LANG": "en_US.UTF-8"}, {"LC_ALL": "C"}])
def test_the_report_too(settings):
    arguments = ["check", "--format", "json", *DAY]
    assert run(*arguments).stdout == run(*arguments, **settings).stdout != ""
