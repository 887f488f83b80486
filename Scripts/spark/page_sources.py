"""Pages in Parquet tables and files of JSON Lines, as requests to `pith`."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from page_cleaning import Request
from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import BinaryType, StringType
from record_schema import Row, failure
from spool import Spool

Items = Iterator[Request | Row]
Partition = Iterable[Any]

WARC_FIELD = "pith_warc"
"""The field of requests that names a file with one record."""

_WHITE = b" \t\n\v\f\r"


@dataclass(frozen=True)
class PageSource:
    """What Spark reads, and how executors make requests of it."""

    rdd: RDD[Any]
    requests: Callable[[Partition, Spool], Items]
    """Turns a partition into requests, and into rows for what holds no page."""
    arguments: tuple[str, ...]
    """The options that tell `pith` where the pages are in the requests."""


def read_json_lines(
    spark: SparkSession, path: str, text_field: str, html_field: str
) -> PageSource:
    """Reads files of JSON Lines in blocks; compressed ones as a whole, as Spark does.

    A first pass counts the lines of each block, so that a record can be named by its line.
    """
    # Blocks must be the same in both passes, though executors come and go in between.
    parts = "spark.sql.files.minPartitionNum"
    spark.conf.set(parts, spark.conf.get(parts, None) or spark.sparkContext.defaultParallelism)
    lines = spark.read.text(path, lineSep="\n", recursiveFileLookup=True).select(
        F.col("_metadata.file_path").alias("path"),
        F.col("_metadata.file_block_start").alias("start"),
        F.col("value").cast(BinaryType()).alias("line"),
    )
    first_lines: dict[tuple[str, int], int] = {}
    counts = lines.groupBy("path", "start").count().collect()
    for file, blocks in groupby(sorted(counts), key=itemgetter(0)):
        number = 1
        for _, start, count in blocks:
            first_lines[file, start] = number
            number += count
    shared = spark.sparkContext.broadcast(first_lines)

    def requests(partition: Partition, _: Spool) -> Items:
        for block, rows in groupby(partition, key=lambda row: (row.path, row.start)):
            for number, row in enumerate(rows, shared.value[block]):
                if row.line.strip(_WHITE):
                    yield Request(bytes(row.line), {"source": f"{block[0]}#{number}"})

    return PageSource(lines.rdd, requests, _fields(text_field, html_field))


def read_parquet(
    spark: SparkSession, path: str, text_field: str, html_field: str
) -> PageSource:
    """Reads the columns of a table that hold HTML or plain text; HTML goes before plain text.

    A column of bytes holds pages as they were sent, whose charset Pith finds; a column of strings
    holds pages that somebody has decoded. All other columns become one JSON object.
    """
    table = spark.read.parquet(path)
    names = [name for name in (html_field, text_field) if name in table.columns]
    kinds = [table.schema[name].dataType for name in names]
    if not names:
        raise ValueError(f"{path} has neither a column {html_field} nor a column {text_field}")
    if not all(isinstance(kind, (StringType, BinaryType)) for kind in kinds):
        raise ValueError(f"{path}: the columns of pages must hold strings or bytes")

    def requests(partition: Partition, spool: Spool) -> Items:
        for place, fields, *values in partition:
            known = {"source": place, "fields": fields}
            page = next((page for page in zip(names, values) if page[1] is not None), None)
            if page is None:
                yield failure("failed", f"no page in {' or '.join(names)}", **known)
            elif isinstance(page[1], str):
                yield Request(json.dumps(dict([page])).encode(), known)
            else:
                media_type = "text/html" if page[0] == html_field else "text/plain"
                yield _request_of_bytes(page[1], media_type, spool, known)

    arguments = _fields(text_field, html_field)
    if any(isinstance(kind, BinaryType) for kind in kinds):
        arguments += ("--warc-field", WARC_FIELD)
    return PageSource(_rows(table, names).rdd, requests, arguments)


def _fields(text_field: str, html_field: str) -> tuple[str, ...]:
    return "--text-field", text_field, "--html-field", html_field


def _rows(table: DataFrame, names: list[str]) -> DataFrame:
    """The place of each row, its other columns as JSON, and its columns of pages."""
    others = [F.col(f"`{name}`") for name in table.columns if name not in names]
    fields = F.to_json(F.struct(*others)) if others else F.lit(None).cast(StringType())
    place = F.concat("_metadata.file_path", F.lit("#"), F.col("_metadata.row_index") + 1)
    return table.select(place, fields, *(F.col(f"`{name}`") for name in names))


def _request_of_bytes(
    page: bytes, media_type: str, spool: Spool, known: dict[str, object]
) -> Request:
    """A request for a page of bytes: as a record of an archive, the form that has room for them."""
    path = spool.new_path()
    head = (
        f"WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: {path.as_uri()}\r\n"
        f"Content-Type: {media_type}\r\nContent-Length: {len(page)}\r\n\r\n"
    )
    path.write_bytes(head.encode() + page + b"\r\n\r\n")
    return Request.of_record(path, WARC_FIELD, known)
