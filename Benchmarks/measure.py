"""Runs commands and reports wall time and peak memory; the fastest of several runs counts.

usage: measure.py NAME RUNS -- COMMAND [ARGUMENT ...]
Prints one line: NAME, milliseconds, mebibytes.
"""
import os
import subprocess
import sys
import time


def main() -> None:
    name, runs = sys.argv[1], int(sys.argv[2])
    command = sys.argv[4:]
    best, memory = float("inf"), 0
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        best = min(best, time.perf_counter() - start)
        memory = max(memory, usage.ru_maxrss)
        if os.waitstatus_to_exitcode(status) > 1:
            sys.exit(f"{name}: {' '.join(command)} failed: {errors.decode()[:500]}")
    print(f"{name:44s} {best * 1000:10.1f} ms {memory / 1024:8.0f} MiB")


main()
