"""Sends pages through one long-lived `pith` and survives the pages that it does not."""

import json
import subprocess
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from worker_pipe import WorkerGone, WorkerPipe


@dataclass(frozen=True)
class Request:
    """A line for `pith`, and what the job knows of the page in it."""

    line: bytes
    """The record, without a line feed; never blank, since blank lines get no answer."""
    known: dict[str, object] = field(default_factory=dict)
    """Values of columns that the job knows better than the worker, such as `source`."""
    record: Path | None = None
    """The file that the line names; it is removed when the line will not be sent again."""

    @classmethod
    def of_record(cls, path: Path, field_name: str, known: dict[str, object]) -> "Request":
        """The request for a page that is the one record of a WARC file."""
        return cls(json.dumps({field_name: f"{path}#0"}).encode(), known, path)


Outcome = bytes | WorkerGone
"""The line that `pith` answers, or what a page did to it twice."""


class PageCleaner:
    """A worker, and the pages that it has been given and has not answered.

    Only so many pages and bytes are under way, so that neither the pipe nor the memory of the task
    grows with a partition. When the worker dies or hangs, any of the pages under way may be to
    blame, also one whose answer lay ready in a buffer: they are all sent again, one at a time, to
    workers that have nothing else to do. The page that ends its worker then too is skipped.
    """

    MAX_PAGES = 32
    MAX_BYTES = 32 << 20

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        """Tries whether the command runs at all; a RuntimeError tells if not.

        Args:
            command: The worker's command line.
            seconds: How long a worker may be silent while it owes an answer.
        """
        self._command = command
        self._seconds = seconds
        self._pipe: WorkerPipe | None = None
        self._under_way: deque[Request] = deque()
        try:
            trial = subprocess.run(
                command, stdin=subprocess.DEVNULL, capture_output=True, timeout=max(seconds, 60)
            )
        except OSError as error:
            raise RuntimeError(f"{command[0]} cannot be run: {error.strerror}") from error
        if trial.returncode != 0:
            raise RuntimeError(f"{command[0]}: {trial.stderr.decode(errors='replace').strip()}")

    def clean(self, requests: Iterable[Request]) -> Iterator[tuple[Request, Outcome]]:
        """Yields each request with its outcome, in their order."""
        byte_count = 0
        try:
            for request in requests:
                while self._under_way and (
                    len(self._under_way) >= self.MAX_PAGES
                    or byte_count + len(request.line) > self.MAX_BYTES
                ):
                    for done in self._take():
                        byte_count -= len(done[0].line)
                        yield done
                self._under_way.append(request)
                byte_count += len(request.line)
                # A worker that is gone is found out when its answers are taken.
                self._worker().send(request.line)
            while self._under_way:
                yield from self._take()
        finally:
            self._end_worker()

    def _take(self) -> Iterator[tuple[Request, Outcome]]:
        """Waits for the answer to the first page under way; for all of them if the worker goes."""
        try:
            yield self._finished(self._worker().receive())
        except WorkerGone:
            self._end_worker()
            while self._under_way:
                yield self._finished(self._alone(self._under_way[0]))

    def _alone(self, request: Request) -> Outcome:
        """Gives a page to a worker that has no other; ends the worker if the page does it again."""
        worker = self._worker()
        worker.send(request.line)
        try:
            return worker.receive()
        except WorkerGone as gone:
            self._end_worker()
            return gone

    def _finished(self, outcome: Outcome) -> tuple[Request, Outcome]:
        request = self._under_way.popleft()
        if request.record:
            request.record.unlink()
        return request, outcome

    def _worker(self) -> WorkerPipe:
        if self._pipe is None:
            self._pipe = WorkerPipe(self._command, self._seconds)
        return self._pipe

    def _end_worker(self) -> None:
        if self._pipe:
            self._pipe.close()
            self._pipe = None
