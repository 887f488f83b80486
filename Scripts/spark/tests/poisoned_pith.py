#!/usr/bin/env python3
"""Stands in for `pith`: dies of some records, hangs at others, and takes its time.

Other records go one by one to the real `pith` that REAL_PITH names; without one they are
answered as they came. SLOW_SECONDS is how long each takes, and in the folder WORKER_MARKS a file
named for the process appears once it has answered.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

CRASH = b"poison that kills"
HANG = b"poison that hangs"


def main() -> None:
    """Answers the records on standard input."""
    real = None
    if "REAL_PITH" in os.environ:
        command = [os.environ["REAL_PITH"], *sys.argv[1:]]
        real = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for line in sys.stdin.buffer:
        if CRASH in line:
            os.kill(os.getpid(), signal.SIGSEGV)
        while HANG in line:
            time.sleep(1)
        time.sleep(float(os.environ.get("SLOW_SECONDS", "0")))
        if real:
            assert real.stdin and real.stdout
            real.stdin.write(line)
            real.stdin.flush()
            line = real.stdout.readline()
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()
        if "WORKER_MARKS" in os.environ:
            Path(os.environ["WORKER_MARKS"], str(os.getpid())).touch()


if __name__ == "__main__":
    main()
