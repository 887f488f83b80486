"""The job on two executors writes what one machine does, record by record."""

import json
import os
import signal
import sys
import threading
import time
import unittest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import clean_pages
from archive import pages, records, write_archive
from archive_source import chunks_by_spark
from poisoned_pith import CRASH, HANG
from pyspark.sql import SparkSession
from single_machine import PITH, Record, of_archives, of_json_lines

_FAKE = Path(__file__).with_name("poisoned_pith.py")
_MODULES = sorted(Path(clean_pages.__file__).parent.glob("*.py"))


class CleanPagesTests(unittest.TestCase):
    """One cluster of two executors, which ships `pith` as a user's job does."""

    folder: ClassVar[Path]
    spark: ClassVar[SparkSession]

    @classmethod
    def setUpClass(cls) -> None:
        place = TemporaryDirectory(prefix="test-spark-")
        cls.addClassCleanup(place.cleanup)
        cls.folder = Path(place.name)
        cls.folder.joinpath("marks").mkdir()
        os.environ["SPARK_WORKER_DIR"] = str(cls.folder / "work")
        os.environ["PYSPARK_PYTHON"] = sys.executable
        modules = ",".join(map(str, _MODULES))
        shipped = f"--py-files {modules} --files {PITH} pyspark-shell"
        os.environ["PYSPARK_SUBMIT_ARGS"] = shipped
        builder = SparkSession.builder.master("local-cluster[2,1,1024]")
        settings = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.sql.files.openCostInBytes": "64k",
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.warehouse.dir": str(cls.folder / "warehouse"),
            "spark.executorEnv.REAL_PITH": PITH,
            "spark.executorEnv.SLOW_SECONDS": "0.05",
            "spark.executorEnv.WORKER_MARKS": str(cls.folder / "marks"),
        }
        for name, value in settings.items():
            builder.config(name, value)
        cls.spark = builder.getOrCreate()
        cls.spark.sparkContext.setLogLevel("ERROR")
        cls.addClassCleanup(cls.spark.stop)

    def _run(self, form: str, path: Path, *options: str) -> tuple[str, dict[str, Record]]:
        """The job's summary, and its rows by their place, without what is null."""
        output = self.folder / f"{path.name}.parquet"
        options = "--input", form, "--pith", Path(PITH).name, *options
        given = clean_pages.arguments([*options, str(path), str(output)])
        summary = clean_pages.run(self.spark, given)
        rows = {}
        for row in self.spark.read.parquet(str(output)).collect():
            record = {name: value for name, value in row.asDict().items() if value is not None}
            if "fields" in record:
                record["fields"] = json.loads(record["fields"])
            place = (record.get("archive") or record["source"]).rpartition("/")[2]
            self.assertNotIn(place, rows)
            rows[place] = record
        return summary, rows

    def _assert_same(self, rows: dict[str, Record], expected: list[Record]) -> None:
        """Every record is there once, and the same in all but the folder that its file is in."""
        places = [
            (record.get("archive") or record["source"]).rpartition("/")[2] for record in expected
        ]
        self.assertEqual(sorted(rows), sorted(places))
        for place, record in zip(places, expected):
            row = {name: value for name, value in rows[place].items() if name != "tries"}
            for one in (row, record):
                one.pop("archive", None)
                if one["source"].endswith(place):
                    del one["source"]
            self.assertEqual(row, record, place)

    def _write_json_lines(self, path: Path, repeats: int) -> None:
        with path.open("wb") as file:
            for number, (_, page) in enumerate(pages(repeats)):
                html = page.decode(errors="replace")
                record = {"id": number, "html": html, "score": 1.0}
                file.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
            file.write(b'no record\n\n{"text":"A\\ud800 page","pith":1}\r\n{"text":5}\n\xff\n{}')

    def test_json_lines_with_a_killed_executor_and_poisonous_records(self) -> None:
        path = self.folder / "pages.jsonl"
        self._write_json_lines(path, 12)
        expected = of_json_lines(path)
        poison = [b'{"text":"%s"}' % word for word in (CRASH, HANG)]
        with path.open("ab") as file:
            file.write(b"\n" + b"\n".join(poison))
        done: list[tuple[str, dict[str, Record]]] = []
        options = "--pith", str(_FAKE), "--page-seconds", "10"
        job = threading.Thread(target=lambda: done.append(self._run("jsonl", path, *options)))
        job.start()
        os.kill(self._working_executor(job), signal.SIGKILL)
        self.assertTrue(job.is_alive())
        job.join()
        summary, rows = done[0]
        last = len(path.read_bytes().splitlines())
        crashed, hung = (rows.pop(f"pages.jsonl#{number}") for number in (last - 1, last))
        self._assert_same(rows, expected)
        self.assertEqual((crashed["status"], crashed["tries"]), ("failed", 2))
        self.assertIn("signal SIGSEGV", crashed["warnings"][0])
        self.assertEqual((hung["status"], hung["tries"]), ("timeout", 2))
        self.assertIn("timeout 1", summary)
        self.assertTrue(summary.endswith("skipped after two tries 2"), summary)

    def _working_executor(self, job: threading.Thread) -> int:
        """The process of an executor one of whose tasks has pages behind and before it."""
        marks = self.folder / "marks"
        while job.is_alive():
            for mark in marks.iterdir():
                process = int(mark.name)
                while process > 1:
                    if b"CoarseGrainedExecutorBackend" in _proc(process, "cmdline"):
                        return process
                    status = _proc(process, "stat").rpartition(b")")[2].split()
                    process = int(status[1]) if status else 0
            time.sleep(0.05)
        self.fail("the job ended before an executor could be killed")

    def test_archives(self) -> None:
        folder = self.folder / "archives"
        folder.mkdir()
        parts = records()
        write_archive(folder / "plain.warc", parts)
        write_archive(folder / "packed.warc.gz", parts)
        damaged = folder / "damaged.warc.gz"
        write_archive(damaged, parts[:6])
        with damaged.open("r+b") as file:
            file.seek(damaged.stat().st_size - 300)
            file.write(b"\0" * 40)
        with (folder / "packed.warc.gz").open("rb") as whole, damaged.open("ab") as file:
            file.write(whole.read())
        _, rows = self._run("warc", folder)
        self._assert_same(rows, of_archives(*folder.iterdir()))
        self.assertEqual(sum(row["status"] == "failed" for row in rows.values()), 4)

    def test_files_come_in_chunks_from_file_systems_that_only_spark_reaches(self) -> None:
        folder = self.folder / "chunks"
        folder.mkdir()
        content = {"empty": b"", "short": b"ab", "long": bytes(range(256)) * 4000}
        for name, value in content.items():
            folder.joinpath(name).write_bytes(value)
        files = self.spark.read.format("binaryFile").load(str(folder))
        found = dict.fromkeys(content, b"")
        for path, chunk in chunks_by_spark(files).collect():
            found[path.rpartition("/")[2]] += chunk
        self.assertEqual(found, content)

    def test_parquet_of_strings(self) -> None:
        lines = self.folder / "table.jsonl"
        self._write_json_lines(lines, 1)
        records_of_lines = [json.loads(line) for line in lines.read_bytes().splitlines()[:-6]]
        table = self.folder / "table"
        frame = self.spark.createDataFrame(records_of_lines, "id long, html string, score double")
        frame.coalesce(1).write.parquet(str(table))
        _, rows = self._run("parquet", table)
        expected = of_json_lines(lines)[: len(records_of_lines)]
        for number, record in enumerate(expected, 1):
            record["source"] = f"{next(table.glob('*.parquet')).name}#{number}"
        self._assert_same(rows, expected)

    def test_parquet_of_bytes(self) -> None:
        table = self.folder / "bytes"
        named = pages()
        frame = self.spark.createDataFrame(named, "name string, html binary")
        frame.coalesce(1).write.parquet(str(table))
        _, rows = self._run("parquet", table)
        found = {row["fields"]["name"]: row for row in rows.values()}
        self.assertEqual(len(rows), len(named))
        for name, page in named:
            path = self.folder / f"{name}.html"
            path.write_bytes(page)
            expected = of_archives(path)[0]
            row = {**found[name], "source": str(path)}
            del row["fields"], row["tries"]
            self.assertEqual(row, expected)


def _proc(process: int, name: str) -> bytes:
    """What the kernel tells of a process; nothing when it has gone."""
    try:
        return Path(f"/proc/{process}/{name}").read_bytes()
    except OSError:
        return b""
