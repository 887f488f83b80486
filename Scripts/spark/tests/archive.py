"""Archives of pages, written for the tests record by record."""

import gzip
from pathlib import Path

FIXTURES = Path(__file__).parents[3] / "Fixtures" / "Pages"


def pages(repeats: int = 1) -> list[tuple[str, bytes]]:
    """The page fixtures with a name each, so often and each time a little different."""
    files = sorted(FIXTURES.glob("*/page.html"))
    return [
        (f"{file.parent.name}-{turn}", file.read_bytes() + b"<!-- %d -->" % turn)
        for turn in range(repeats)
        for file in files
    ]


def record(kind: str, url: str, block: bytes, media_type: str, number: int) -> bytes:
    """A WARC record."""
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
        f"WARC-Date: 2026-03-14T09:42:00Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: {media_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(page: bytes, status: str = "200 OK", media_type: str = "text/html") -> bytes:
    """An HTTP response."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {len(page)}\r\n\r\n"
    return head.encode() + page


def records(repeats: int = 1) -> list[bytes]:
    """The records of an archive: pages with their requests, and what is no page among them."""
    http = "application/http"
    made = [record("warcinfo", "", b"software: tests\r\n", "application/warc-fields", 0)]
    for name, page in pages(repeats):
        url = f"https://www.example.com/{name}"
        number = len(made)
        made.append(record("request", url, b"GET / HTTP/1.1\r\n\r\n", http, number))
        made.append(record("response", url, response(page), http, number + 1))
    others = [
        response(b"", "301 Moved Permanently"),
        response(b"\x89PNG", media_type="image/png"),
        b"no status line",
    ]
    for block in others:
        made.append(record("response", "https://www.example.com/x", block, http, len(made)))
    return made


def write_archive(path: Path, parts: list[bytes]) -> None:
    """Writes records, as gzip members when the file is named for them."""
    pack = gzip.compress if path.suffix == ".gz" else bytes
    path.write_bytes(b"".join(pack(part) for part in parts))
