"""Pages in WARC files, as requests to `pith`."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from archive_content import Damage
from page_cleaning import Request
from page_sources import WARC_FIELD, Items, PageSource, Partition
from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from record_schema import failure
from spool import Spool
from warc_reading import pages

CHUNK_BYTES = 1 << 17

# What Spark can hold of a file that it reads for itself: a Java array.
_JAVA_BYTES = (1 << 31) - 16


def read_warc(spark: SparkSession, path: str, text_field: str) -> PageSource:
    """Reads WARC files, each in one task, in chunks.

    Files that are mounted on the machines are read by Python itself, whatever their size. Those of
    other file systems are read by Spark, which holds one whole for each task, outside Python, and
    hands over chunks; one of 2 GiB or more, which Java cannot hold, becomes a failed row. An archive without pages has no rows.
    """
    files = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(path)
    named: list[tuple[str, int | None]] = []
    stored: list[str] = []
    for name, length in files.select("path", "length").collect():
        if name.startswith(("file:", "/")):
            named.append((name, None))
        elif length > _JAVA_BYTES:
            named.append((name, length))
        else:
            stored.append(name)
    rdd: RDD[Any] = spark.sparkContext.parallelize(named, max(len(named), 1))
    if stored:
        chunks = chunks_by_spark(files.where(F.col("path").isin(stored)))
        rdd = chunks.union(rdd) if named else chunks
    arguments = ("--text-field", text_field, "--warc-field", WARC_FIELD)
    return PageSource(rdd, requests_of_archives, arguments)


def chunks_by_spark(files: DataFrame) -> RDD[Any]:
    """The files as pairs of path and chunk, those of a file behind each other."""
    last = f"cast((length - 1) div {CHUNK_BYTES} as int)"
    chunk = f"substring(content, number * {CHUNK_BYTES} + 1, {CHUNK_BYTES})"
    numbered = files.selectExpr("path", "content", f"explode(sequence(0, {last})) as number")
    return numbered.selectExpr("path", chunk).rdd


def requests_of_archives(partition: Partition, spool: Spool) -> Items:
    """The requests for pairs of an archive and a chunk of it, or of an archive and None.

    An archive with a number in the place of chunks is one of so many bytes that cannot be read.
    """
    for file, pairs in groupby(partition, key=itemgetter(0)):
        values = (value for _, value in pairs)
        first = next(values)
        if isinstance(first, int):
            reason = f"it has {first} bytes; from where it is, 2 GiB can be read"
            yield failure("failed", reason, source=file)
            continue
        chunks = _chunks_of_file(file) if first is None else _chained(first, values)
        for item in pages(chunks, spool):
            place = f"warc:{file}#{item.offset}"
            if isinstance(item, Damage):
                yield failure("failed", item.reason, source=place)
                continue
            known = {"source": item.url, "archive": place, "retrieved": item.date}
            yield Request.of_record(
                item.path, WARC_FIELD, {**known, "record_id": item.record_id}
            )


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield bytes(first)
    for chunk in rest:
        yield bytes(chunk)


def _chunks_of_file(name: str) -> Iterator[bytes]:
    with open(name.removeprefix("file:"), "rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk
