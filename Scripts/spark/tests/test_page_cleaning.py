"""What becomes of pages when their worker dies or hangs; without Spark."""

import sys
import unittest
from collections.abc import Iterator
from pathlib import Path

from page_cleaning import Outcome, PageCleaner, Request
from poisoned_pith import CRASH, HANG
from worker_pipe import WorkerGone

_FAKE = str(Path(__file__).with_name("poisoned_pith.py"))


def _clean(lines: list[bytes], seconds: float = 60) -> list[Outcome]:
    cleaner = PageCleaner((sys.executable, _FAKE), seconds)
    return [outcome for _, outcome in cleaner.clean(Request(line) for line in lines)]


class PageCleaningTests(unittest.TestCase):
    """Pages go through one worker, whatever some of them do to it."""

    def test_answers_come_in_the_order_of_the_pages(self) -> None:
        lines = [b"%d" % number for number in range(200)]
        self.assertEqual(_clean(lines), lines)

    def test_lines_longer_than_a_pipe_holds_pass(self) -> None:
        lines = [bytes([65 + number]) * 3_000_000 for number in range(20)]
        self.assertEqual(_clean(lines), lines)

    def test_a_page_that_kills_its_worker_is_skipped_and_no_other(self) -> None:
        lines = [b"%d" % number for number in range(100)]
        lines[0] = lines[50] = lines[51] = lines[99] = CRASH
        for line, outcome in zip(lines, _clean(lines), strict=True):
            if line != CRASH:
                self.assertEqual(outcome, line)
                continue
            assert isinstance(outcome, WorkerGone)
            self.assertEqual(outcome.status, "failed")
            self.assertEqual(outcome.reason, "pith was ended by signal SIGSEGV")

    def test_a_page_that_hangs_is_given_up_after_its_time(self) -> None:
        *others, outcome = _clean([b"1", b"2", HANG], seconds=3)
        self.assertEqual(others, [b"1", b"2"])
        assert isinstance(outcome, WorkerGone)
        self.assertEqual(outcome.status, "timeout")
        self.assertEqual(outcome.reason, "pith gave no answer for 3 seconds")

    def test_no_more_pages_are_taken_than_may_be_under_way(self) -> None:
        taken = 0

        def requests() -> Iterator[Request]:
            nonlocal taken
            for number in range(500):
                taken += 1
                yield Request(b"%d" % number)

        answered = 0
        for _ in PageCleaner((sys.executable, _FAKE), 60).clean(requests()):
            answered += 1
            self.assertLessEqual(taken - answered, PageCleaner.MAX_PAGES + 1)

    def test_a_command_that_does_not_run_is_told_at_once(self) -> None:
        with self.assertRaisesRegex(RuntimeError, "no-such-pith cannot be run"):
            PageCleaner(("/no-such-pith",), 60)
        with self.assertRaisesRegex(RuntimeError, "it says why"):
            PageCleaner(("/bin/sh", "-c", "echo it says why >&2; exit 64"), 60)
