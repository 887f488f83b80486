"""Cleans pages on a Spark cluster: WARC, Parquet or JSON Lines in, Parquet out.

usage: spark-submit --py-files MODULES --files PITH clean_pages.py --input FORM PATH OUTPUT

Every task streams its partition through one `pith clean --input jsonl` and writes a row for each
page, with the fields of Pith's records. A page that its worker dies of twice, or that takes too
long, is a row with the status `failed` or `timeout`; only what keeps every page from being cleaned,
such as a `pith` that does not run, fails the job.
"""

import argparse
from collections.abc import Sequence

from archive_source import read_warc
from page_sources import PageSource, read_json_lines, read_parquet
from partition_cleaning import PartitionCleaner
from pyspark.sql import SparkSession
from record_schema import SCHEMA


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """What a command line asks for."""
    parser = argparse.ArgumentParser(
        prog="clean_pages.py", description="Cleans pages on a Spark cluster with pith."
    )
    parser.add_argument("path", help="what is read: a file, folder or glob of any Spark path")
    parser.add_argument("output", help="where Parquet is written: a folder that does not exist")
    parser.add_argument("--input", required=True, choices=("warc", "parquet", "jsonl"))
    parser.add_argument(
        "--text-field", default="text", metavar="NAME", help="the field or column of plain text"
    )
    parser.add_argument(
        "--html-field", default="html", metavar="NAME", help="the field or column of HTML"
    )
    parser.add_argument(
        "--pith",
        default="pith",
        help="its path on all machines, or the name of what --files ships or the PATH holds",
    )
    parser.add_argument(
        "--pith-option",
        action="append",
        default=[],
        metavar="OPTION",
        help="an option for pith clean, such as --pith-option=--favor=precision; may be repeated",
    )
    parser.add_argument(
        "--page-seconds",
        type=float,
        default=60,
        metavar="SECONDS",
        help="how long a page may take before its worker is killed (default: %(default)g)",
    )
    return parser.parse_args(given)


def _source(spark: SparkSession, given: argparse.Namespace) -> PageSource:
    if given.input == "warc":
        return read_warc(spark, given.path, given.text_field)
    read = read_parquet if given.input == "parquet" else read_json_lines
    return read(spark, given.path, given.text_field, given.html_field)


def _summary(spark: SparkSession, output: str) -> str:
    """How many pages have which status, counted in what was written.

    Spark's accumulators would count the pages of tasks that ran twice twice.
    """
    written = spark.read.schema(SCHEMA).parquet(output)
    counts = sorted(written.groupBy("status").count().collect(), key=lambda row: -row["count"])
    parts = [f"{status} {count}" for status, count in counts]
    skipped = written.where("tries = 2").count()
    return " · ".join([*parts, f"skipped after two tries {skipped}"])


def run(spark: SparkSession, given: argparse.Namespace) -> str:
    """Cleans the pages and writes them; returns how it went, in one line."""
    source = _source(spark, given)
    clean = PartitionCleaner(
        requests=source.requests,
        pith=given.pith,
        arguments=(*source.arguments, *given.pith_option),
        page_fields=(given.text_field, given.html_field),
        seconds=given.page_seconds,
    )
    rows = source.rdd.mapPartitions(clean)
    spark.createDataFrame(rows, SCHEMA).write.parquet(given.output)
    return _summary(spark, given.output)


def main() -> None:
    """Runs the job."""
    given = arguments()
    spark = SparkSession.builder.appName("pith clean_pages").getOrCreate()
    print(run(spark, given))
    spark.stop()


if __name__ == "__main__":
    main()
