"""Times Pith beside other extractors on the same pages, on one core, and prints a Markdown table.

usage: peers.py BINARIES [--rounds N] FOLDER...

Each round times everything once, in turn; what is printed are medians over the rounds. Pith is timed as
a whole process: start-up, reading, cleaning with metadata, and writing JSON Lines. The others are timed
inside a process that has started, on bytes that are in memory, and only while they extract. Seconds are
those of the processor, user and system, which other programs on the machine disturb least.
"""

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree
from trafilatura import extract


def with_resiliparse(page: bytes) -> None:
    """The main content of a page, in the way that resiliparse's manual shows for bytes."""
    encoding = detect_encoding(page, from_html_meta=True)
    extract_plain_text(HTMLTree.parse_from_bytes(page, encoding), main_content=True)


def with_trafilatura(page: bytes) -> None:
    """The text and the metadata of a page."""
    extract(page, with_metadata=True)


def with_fast_trafilatura(page: bytes) -> None:
    """The same without the other extractors that trafilatura asks when in doubt."""
    extract(page, with_metadata=True, fast=True)


def seconds_of_extraction(extraction: Callable[[bytes], None], pages: list[bytes]) -> float:
    """The seconds that an extractor takes for all pages."""
    failures = 0
    start = time.process_time()
    for page in pages:
        try:
            extraction(page)
        except Exception:  # Whatever a page makes an extractor raise.
            failures += 1
    seconds = time.process_time() - start
    if failures > 0:
        print(f"{extraction.__name__} failed on {failures} pages", file=sys.stderr)
    return seconds


def children_seconds() -> float:
    """The processor's seconds of all processes that were started and have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def seconds_of_pith(command: Path, folder: Path) -> float:
    """The seconds of a whole run of `pith clean` over a folder."""
    start = children_seconds()
    run = subprocess.run(
        [command, "clean", "--jobs", "1", "--format", "jsonl", folder],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )
    seconds = children_seconds() - start
    if run.returncode not in (0, 1):
        sys.exit(f"{command} clean failed: {run.stderr.decode(errors='replace')}")
    return seconds


def trees(bench: Path, folder: Path) -> dict:
    """The seconds that libxml2 takes for the trees of all pages, and its version."""
    run = subprocess.run(
        [bench, "--trees-only", folder], stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


class Folder:
    """A folder of pages, and the seconds that each contender took for it in each round."""

    def __init__(self, path: Path, binaries: Path) -> None:
        """Reads the pages."""
        self.path = path
        self.pages = [page.read_bytes() for page in sorted(path.iterdir()) if page.is_file()]
        if not self.pages:
            sys.exit(f"{path}: no pages")
        self.contenders: dict[str, Callable[[], float]] = {
            "Pith": lambda: seconds_of_pith(binaries / "pith", path),
            "libxml2": lambda: trees(binaries / "pith-bench", path)["seconds"],
            "resiliparse": lambda: seconds_of_extraction(with_resiliparse, self.pages),
            "fast": lambda: seconds_of_extraction(with_fast_trafilatura, self.pages),
            "trafilatura": lambda: seconds_of_extraction(with_trafilatura, self.pages),
        }
        self.seconds: dict[str, list[float]] = {name: [] for name in self.contenders}

    def time(self) -> None:
        """Times all contenders once."""
        for name, measure in self.contenders.items():
            self.seconds[name].append(measure())
            print(f"{self.path} {name} {self.seconds[name][-1]:.3f} s", file=sys.stderr)

    def median(self, name: str) -> float:
        """The median seconds of a contender."""
        return statistics.median(self.seconds[name])

    def title(self) -> str:
        """How many pages there are, and how large."""
        megabytes = sum(len(page) for page in self.pages) / 1e6
        return f"{len(self.pages):,} pages, {megabytes:.0f} MB"

    def cell(self, name: str) -> str:
        """A contender's time, and how many times Pith's it is."""
        ratio = self.median(name) / self.median("Pith")
        factor = f" · {ratio:.2g} ×" if ratio < 9.95 else f" · {ratio:.0f} ×"
        return f"{self.median(name):.2f} s" + (factor if name != "Pith" else "")


def processor() -> str:
    """The name of this machine's processor."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def main() -> None:
    """Times everything and prints the table."""
    parser = argparse.ArgumentParser(prog="Scripts/bench --peers")
    parser.add_argument("binaries", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=3, help="how often everything is timed")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="folders with pages")
    arguments = parser.parse_args()

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    folders = [Folder(path, arguments.binaries) for path in arguments.folders]
    for folder in folders:  # Modules load and caches fill before anything counts.
        for extraction in (with_resiliparse, with_fast_trafilatura, with_trafilatura):
            seconds_of_extraction(extraction, folder.pages[:10])
        seconds_of_pith(arguments.binaries / "pith", folder.path)
    for _ in range(max(1, arguments.rounds)):
        for folder in folders:
            folder.time()

    pith = subprocess.run(
        [arguments.binaries / "pith", "--version"], stdout=subprocess.PIPE, text=True, check=True)
    libxml2 = trees(arguments.binaries / "pith-bench", folders[0].path)["version"]
    rows = {
        "Pith": f"`pith clean` {pith.stdout.strip()}: text and metadata, the whole process",
        "libxml2": f"libxml2 {libxml2}: building its trees, nothing else",
        "resiliparse": f"resiliparse {version('resiliparse')}: main content, no metadata",
        "fast": f"trafilatura {version('trafilatura')}, `fast`: text and metadata",
        "trafilatura": f"trafilatura {version('trafilatura')}: text and metadata",
    }
    print("| | " + " | ".join(folder.title() for folder in folders) + " |")
    print("| --- |" + " --- |" * len(folders))
    for name, label in rows.items():
        print(f"| {label} | " + " | ".join(folder.cell(name) for folder in folders) + " |")
    print(
        f"\nOne core of an {processor()}, Python {platform.python_version()}, processor"
        f" time, medians of {max(1, arguments.rounds)} rounds.")


if __name__ == "__main__":
    main()
