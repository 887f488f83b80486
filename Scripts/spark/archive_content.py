"""The content of a WARC file, compressed or not, from chunks that come one after the other."""

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

# How a record begins: with its version line and a field of a record.
_RECORD_START = re.compile(rb"WARC/\d\.\d\r?\n(?:warc-|content-)", re.IGNORECASE)
_RECORD_START_BYTES = 20
_MEMBER_START = b"\x1f\x8b\x08"
# How much of a gzip member that turns out to be damaged is searched for the one behind it.
_KEPT_BYTES = 1 << 20
_STEP_BYTES = 1 << 17


class Damage(Exception):
    """A part of an archive that cannot be read."""

    def __init__(self, offset: int, reason: str) -> None:
        """Keeps where in the file it is, in bytes, and what is wrong."""
        super().__init__(reason)
        self.offset = offset
        self.reason = reason


class ArchiveContent:
    """Content that is looked at, skipped or copied in steps; none of it is held as a whole."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        """Begins with the first chunk, which tells whether the file is compressed."""
        self._chunks = chunks
        self._ahead = b""
        # Compressed bytes that were not inflated yet, and how many have come in all.
        self._raw = b""
        self._raw_end = 0
        self._member: zlib._Decompress | None = None
        self._member_offset = 0
        # The end of what came since the member began.
        self._kept: list[bytes] = []
        # Where `_ahead` begins, in a file that is not compressed.
        self._position = 0
        self._pull()
        self._is_compressed = self._raw.startswith(_MEMBER_START[:2])

    @property
    def offset(self) -> int:
        """Where what comes next stands: in a compressed file, where its gzip member does."""
        return self._member_offset if self._is_compressed else self._position

    def look(self, count: int) -> bytes:
        """What comes next, at least so many bytes of it unless the content ends before."""
        while len(self._ahead) < count and self._fill():
            pass
        return self._ahead

    def skip(self, count: int, copy: BinaryIO | None = None) -> int:
        """Passes over bytes and writes them to a file if there is one; returns how many came."""
        passed = 0
        while passed < count and (self._ahead or self._fill()):
            part = self._ahead[: count - passed]
            if copy:
                copy.write(part)
            passed += len(part)
            self._position += len(part)
            self._ahead = self._ahead[len(part) :]
        return passed

    def seek_record(self) -> None:
        """Goes on at the next place that begins like a record, or at the end."""
        while self.look(_RECORD_START_BYTES):
            found = _RECORD_START.search(self._ahead)
            if found:
                self.skip(found.start())
                return
            # The start of a record may be at the end of what has come.
            self.skip(max(len(self._ahead) - _RECORD_START_BYTES, 1))

    def seek_member(self) -> None:
        """Goes on at the next gzip member that begins a record, or at the end."""
        raw = b"".join(self._kept)
        position = max(self._member_offset + 1 - (self._raw_end - len(raw)), 0)
        self._member, self._kept, self._ahead = None, [], b""
        while True:
            position = raw.find(_MEMBER_START, position)
            if position < 0 or len(raw) - position < _STEP_BYTES:
                self._raw = b""
                if self._pull():
                    start = position if position >= 0 else max(len(raw) - len(_MEMBER_START), 0)
                    raw, position = raw[start:] + self._raw, 0
                    continue
            if position < 0:
                self._raw = b""
                return
            if _begins_record(raw[position : position + _STEP_BYTES]):
                self._raw = raw[position:]
                return
            position += 1

    def _pull(self) -> bool:
        """Takes the next chunk that is not empty."""
        for chunk in self._chunks:
            if chunk:
                self._raw += chunk
                self._raw_end += len(chunk)
                if self._member:
                    self._keep(chunk)
                return True
        return False

    def _keep(self, chunk: bytes) -> None:
        self._kept.append(chunk)
        while sum(map(len, self._kept[1:])) >= _KEPT_BYTES:
            del self._kept[0]

    def _fill(self) -> bool:
        """Adds to what is ahead; False at the end, or Damage."""
        if not self._is_compressed:
            if not self._raw and not self._pull():
                return False
            self._ahead, self._raw = self._ahead + self._raw, b""
            return True
        while self._raw or self._pull():
            if self._member is None:
                self._member_offset = self._raw_end - len(self._raw)
                self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)
                self._kept = [self._raw]
            try:
                part = self._member.decompress(self._raw, _STEP_BYTES)
            except zlib.error as error:
                raise Damage(self._member_offset, "a gzip member is damaged") from error
            if self._member.eof:
                self._raw, self._member = self._member.unused_data, None
            else:
                self._raw = self._member.unconsumed_tail
            if part:
                self._ahead += part
                return True
        if self._member:
            raise Damage(self._member_offset, "the file ends within a gzip member")
        return False


def _begins_record(raw: bytes) -> bool:
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(raw, 5) == b"WARC/"
    except zlib.error:
        return False
