"""The records of a WARC file that may hold pages, each put into a file of its own.

What is page and what is not, content codings and charsets are left to `pith`, which reads these
files; this module only finds where records begin and end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive_content import ArchiveContent, Damage
from spool import Spool

_HEAD_BYTES = 1 << 20
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_FOLD = re.compile(r"\r?\n[ \t]+")
_PAGE_TYPES = frozenset({"response", "resource"})


@dataclass(frozen=True)
class WarcPage:
    """A record that may hold a page."""

    path: Path
    """The file that holds the record alone, uncompressed."""
    offset: int
    """Where the record begins in its archive: in a compressed one, where its gzip member does."""
    url: str
    date: str | None
    record_id: str | None


def pages(chunks: Iterator[bytes], spool: Spool) -> Iterator[WarcPage | Damage]:
    """Yields what may be pages, and the parts that cannot be read, in their order.

    A record passes in steps from the chunks to its file in the spool; neither the archive nor a
    record is ever in memory as a whole. Reading goes on behind what is damaged, at the next record.
    """
    content = ArchiveContent(chunks)
    while True:
        path = spool.new_path()
        try:
            _skip_line_ends(content)
            if not content.look(1):
                return
            page = _read(content, path)
            if page:
                yield page
        except Damage as damage:
            path.unlink(missing_ok=True)
            yield damage
            if "gzip" in damage.reason:
                content.seek_member()
            else:
                content.seek_record()


def _skip_line_ends(content: ArchiveContent) -> None:
    while True:
        ahead = content.look(1)
        blank = len(ahead) - len(ahead.lstrip(b"\r\n"))
        if blank == 0:
            return
        content.skip(blank)


def _read(content: ArchiveContent, path: Path) -> WarcPage | None:
    """Reads one record; None if it holds no page by its header."""
    offset = content.offset
    head = _head(content, offset)
    fields = _fields(head)
    length = fields.get("content-length", "")
    if not (length.isascii() and length.isdigit()):
        content.skip(len(head))
        raise Damage(offset, "the header has no Content-Length that can be read")
    url = fields.get("warc-target-uri", "").removeprefix("<").removesuffix(">")
    is_wanted = url and fields.get("warc-type", "").lower() in _PAGE_TYPES
    if is_wanted:
        with path.open("wb") as copy:
            content.skip(len(head), copy)
            passed = content.skip(int(length), copy)
            copy.write(b"\r\n\r\n")
    else:
        content.skip(len(head))
        passed = content.skip(int(length))
    if passed < int(length):
        raise Damage(offset, "the file ends within a record")
    if not _ends_where_it_says(content):
        raise Damage(offset, "a record of another length than its Content-Length")
    if not is_wanted:
        return None
    record_id = fields.get("warc-record-id", "").removeprefix("<").removesuffix(">")
    return WarcPage(path, offset, url, fields.get("warc-date"), record_id or None)


def _ends_where_it_says(content: ArchiveContent) -> bool:
    """Whether the end of the file or another record follows."""
    try:
        _skip_line_ends(content)
        return content.look(5)[:5] in (b"", b"WARC/")
    except Damage:
        # It is the next record's, and is told when that is read.
        return True


def _head(content: ArchiveContent, offset: int) -> bytes:
    """The version line and the fields of the record that comes next, with the blank line."""
    ahead = content.look(5)
    if not ahead.startswith(b"WARC/"):
        content.skip(1)
        raise Damage(offset, "no record begins here")
    while True:
        end = _HEAD_END.search(ahead)
        if end:
            return ahead[: end.end()]
        before = len(ahead)
        ahead = content.look(before + 1)
        if len(ahead) == before or before > _HEAD_BYTES:
            content.skip(1)
            raise Damage(offset, "the header of a record has no end")


def _fields(head: bytes) -> dict[str, str]:
    """The fields of a header by their names in lower case; of those that come twice the first."""
    lines = _FOLD.sub(" ", head.decode(errors="replace")).splitlines()[1:]
    fields: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return fields
