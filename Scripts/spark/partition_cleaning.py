"""What a task does: a partition of pages in, rows out."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from page_cleaning import Outcome, PageCleaner, Request
from page_sources import WARC_FIELD, Items, Partition
from pyspark import SparkFiles
from record_schema import Row, failure, row_of_answer
from spool import Spool
from worker_pipe import WorkerGone

# How answers end that tell of records without a page, such as redirects and pictures; they are no
# failures of an archive. Nothing that a page holds can stand there.
_NO_PAGE = b': the record is no page of HTML or text"]}}'


@dataclass(frozen=True)
class PartitionCleaner:
    """A function from partitions to rows that can be sent to executors."""

    requests: Callable[[Partition, Spool], Items]
    """Turns a partition into requests and rows."""
    pith: str
    """A path that leads to `pith` on all machines, or a name: of a file that the job ships, or of
    a command on the PATH."""
    arguments: tuple[str, ...]
    """What `pith clean --input jsonl --format jsonl` is told besides."""
    page_fields: tuple[str, ...]
    """The fields that hold pages; the first is that of the text."""
    seconds: float
    """How long a page may take."""

    def __call__(self, partition: Partition) -> Iterator[Row]:
        """Cleans the pages of a partition with one worker."""
        spool = Spool()
        try:
            cleaner = PageCleaner(self._command(), self.seconds)
            rows: list[Row] = []
            for request, outcome in cleaner.clean(_requests(self.requests(partition, spool), rows)):
                while rows:
                    yield rows.pop()
                row = self._row(request, outcome)
                if row:
                    yield row
            yield from rows
        finally:
            spool.close()

    def _command(self) -> tuple[str, ...]:
        fixed = ("clean", "--input", "jsonl", "--format", "jsonl", "--jobs", "1")
        return _path(self.pith), *fixed, *self.arguments, "-"

    def _row(self, request: Request, outcome: Outcome) -> Row | None:
        if isinstance(outcome, WorkerGone):
            reason = f"{outcome.reason}, twice; the page was skipped"
            return failure(outcome.status, reason, tries=2, **request.known)
        if request.record and outcome.endswith(_NO_PAGE):
            return None
        try:
            fields = {*self.page_fields, WARC_FIELD}
            return row_of_answer(outcome.decode(), self.page_fields[0], fields, request.known)
        except RecursionError:
            reason = "its record is nested too deeply for Python"
            return failure("failed", reason, tries=1, **request.known)


def _requests(items: Items, rows: list[Row]) -> Iterator[Request]:
    """Passes requests on and puts rows aside."""
    for item in items:
        if isinstance(item, Request):
            yield item
        else:
            rows.append(item)


def _path(name: str) -> str:
    """Where a command is on this machine."""
    if os.path.sep in name:
        return name
    for folder in (SparkFiles.getRootDirectory(), os.getcwd()):
        path = os.path.join(folder, name)
        if os.access(path, os.X_OK):
            return path
    return shutil.which(name) or name
