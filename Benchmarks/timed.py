"""Runs one command of phoihop on a corpus and prints a row: wall, processor and peak memory of the best of three."""

import os
import subprocess
import sys
import time

matters, name, command, work = sys.argv[1:]
arguments = [command, name.split()[0], "--content", f"{work}/content", "--as-of", "2026-06-30", "--quiet"]
if name.startswith("build"):
    arguments += ["--output", f"{work}/public"]


def once():
    if name == "build":
        subprocess.run(["rm", "-rf", f"{work}/public"], check=True)
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(arguments)}: exit status {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


wall, processor, memory = min(once() for _ in range(3))
print(f"{matters:>8}  {name:<14}  {wall:8.3f}  {processor:8.3f}  {memory:10.1f}", flush=True)
