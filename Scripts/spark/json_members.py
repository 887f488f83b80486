"""The members of a JSON object as they stand in a line, byte for byte.

`pith clean --input jsonl` passes every field of a record as it came. Reading a record into Python
values and writing them again would change numbers (1.0, 1e400) and escapes, so what is only carried
along is cut out of the line instead.
"""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


class Member(NamedTuple):
    """One member of an object."""

    name: str
    value: object
    text: str
    """The member as it is written: name, colon and value."""


def members(line: str) -> Iterator[Member]:
    """Yields the members of the object in a line, in their order.

    The line comes from `pith`, which has checked it; anything but an object is a ValueError, and
    nesting deeper than Python's own limit a RecursionError.
    """
    position = _skip(line, 0, "{")
    if line[position : position + 1] == "}":
        return
    while True:
        start = position
        name, position = _DECODER.raw_decode(line, start)
        value, position = _DECODER.raw_decode(line, _skip(line, position, ":"))
        yield Member(name, value, line[start:position])
        position = _SPACE.match(line, position).end()  # type: ignore[union-attr]
        if line[position : position + 1] == "}":
            return
        position = _skip(line, position, ",")


def _skip(line: str, position: int, character: str) -> int:
    """Passes white space, one character, and white space; returns where that leads."""
    position = _SPACE.match(line, position).end()  # type: ignore[union-attr]
    if line[position : position + 1] != character:
        raise ValueError(f"no {character} at character {position}")
    return _SPACE.match(line, position + 1).end()  # type: ignore[union-attr]
