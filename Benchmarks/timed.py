"""Runs one command of phoihop on a corpus and prints a row: wall, processor and peak memory of the best of three."""

import os
import subprocess
import sys
import time

matters, name, command, work = sys.argv[1:]
arguments = [command, name.split()[0], "--content", f"{work}/content", "--as-of", "2026-06-30", "--quiet"]


def once(number):
    if name.startswith("build"):
        # ext4 is slow to hand out inodes that were freed in the last seconds: a first build gets a folder of its own,
        # a second waits.
        if name == "build again":
            time.sleep(6)
        output = ["--output", f"{work}/public-{number if name == 'build' else 0}"]
    else:
        output = []
    start = time.perf_counter()
    process = subprocess.Popen(arguments + output, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(arguments + output)}: exit status {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


wall, processor, memory = min(once(number) for number in range(3))
print(f"{matters:>8}  {name:<14}  {wall:8.3f}  {processor:8.3f}  {memory:10.1f}", flush=True)
