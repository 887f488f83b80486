"""What `pith clean` on this machine makes of files, in the columns of the job."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

PITH = os.environ["PITH_COMMAND"]

Record = dict[str, Any]


def _lines(*arguments: str) -> list[Record]:
    command = [PITH, "clean", "--format", "jsonl", *arguments]
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return [json.loads(line) for line in output.splitlines()]


def of_archives(*paths: Path) -> list[Record]:
    """The articles in archives."""
    return _lines(*map(str, paths))


def of_json_lines(path: Path) -> list[Record]:
    """The articles in a file of JSON Lines; other fields stand in `fields`."""
    records = []
    for line in _lines("--input", "jsonl", "--html-field", "html", str(path)):
        *_, result_name = line
        record = line.pop(result_name)
        text = line.pop("text", None)
        if text and record["status"] in ("ok", "empty", "blocked"):
            record["text"] = text
        line.pop("html", None)
        records.append({**record, **({"fields": line} if line else {})})
    return records
