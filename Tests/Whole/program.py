"""The built program, run as a person would."""

import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMAND = ROOT / os.environ.get("PHOIHOP", ".build/debug/phoihop")


def run(*arguments, **settings):
    """Runs phoihop from the repository's root; gives the finished process, its output as text."""
    environment = {"PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", **settings}
    return subprocess.run([COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)


def check(content, *arguments, status=None):
    """The report of `check --format json`; `status` is the exit status that it must have."""
    finished = run("check", "--content", str(content), "--format", "json", *arguments)
    assert finished.returncode in ((0, 1, 3) if status is None else (status,)), (
        f"exit status {finished.returncode}, {len(finished.stdout)} characters: {finished.stderr or finished.stdout[-2000:]}")
    return json.loads(finished.stdout)
