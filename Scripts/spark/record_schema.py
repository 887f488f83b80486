"""The columns that the job writes, and the rows that answers of `pith` become."""

from collections.abc import Collection, Mapping

from json_members import members
from pyspark.sql.types import (
    ArrayType,
    DataType,
    DoubleType,
    IntegerType,
    LongType,
    StringType,
    StructField,
    StructType,
)

_COLUMNS: dict[str, DataType] = {
    # Where the page is from: a URL for pages of archives, else FILE#LINE or FILE#ROW.
    "source": StringType(),
    "retrieved": StringType(),
    "archive": StringType(),
    "record_id": StringType(),
    "status": StringType(),
    "kind": StringType(),
    "title": StringType(),
    "authors": ArrayType(StringType()),
    "date": StringType(),
    "modified": StringType(),
    "date_text": StringType(),
    "site": StringType(),
    "language": StringType(),
    "description": StringType(),
    "tags": ArrayType(StringType()),
    "url": StringType(),
    "image": StringType(),
    "license": StringType(),
    "text": StringType(),
    "word_count": LongType(),
    "confidence": DoubleType(),
    "removed_ratio": DoubleType(),
    "strategy": StringType(),
    "sha256": StringType(),
    "warnings": ArrayType(StringType()),
    # A line that is no record, as it stands in the input, or in Base64 when it is not UTF-8.
    "line": StringType(),
    "line_base64": StringType(),
    # What else stood in the record that held the page, as one JSON object.
    "fields": StringType(),
    # How often pith was given the page; 2 when it died or hung both times and the page was skipped.
    "tries": IntegerType(),
}

SCHEMA = StructType([StructField(name, kind) for name, kind in _COLUMNS.items()])
"""The explicit schema of the output; every column may be null, as empty fields of records are."""

Row = tuple[object, ...]

# The statuses of pages that were judged; the text of others is the page as it came.
_JUDGED = frozenset({"ok", "empty", "blocked"})


def row(values: Mapping[str, object]) -> Row:
    """The row with the values of the columns that have any."""
    return tuple(_value(kind, values.get(name)) for name, kind in _COLUMNS.items())


def failure(status: str, reason: str, **known: object) -> Row:
    """The row of a page that cannot be cleaned."""
    return row({**known, "status": status, "warnings": [reason]})


def row_of_answer(
    answer: str, text_field: str, page_fields: Collection[str], known: Mapping[str, object]
) -> Row:
    """The row that a line written by `pith clean --input jsonl` becomes.

    Args:
        answer: The line: the record with the clean text in it and, as its last member, what Pith
            has to say.
        text_field: The name of the member that holds the text.
        page_fields: The names of the members that hold pages, which `fields` leaves out.
        known: What the job itself knows of the page; it goes before what the answer says.
    """
    *others, result = members(answer)
    values = dict(result.value)  # type: ignore[call-overload]
    carried = []
    for member in others:
        if member.name == text_field and values["status"] in _JUDGED:
            values["text"] = member.value or None
        elif member.name not in page_fields:
            carried.append(member.text)
    if carried:
        values["fields"] = "{" + ",".join(carried) + "}"
    return row({**values, "tries": 1, **known})


def _value(kind: DataType, value: object) -> object:
    """A value as Spark's checks want it: whole numbers are no doubles to them."""
    if isinstance(kind, DoubleType) and value is not None:
        return float(value)  # type: ignore[arg-type]
    return value
