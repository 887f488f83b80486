"""A task's folder of files that each hold one record until `pith` has read it."""

from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory


class Spool:
    """Hands out paths of files that do not exist yet, in a folder that goes with the task."""

    def __init__(self) -> None:
        """Makes the folder where temporary files go on this machine."""
        self._folder = TemporaryDirectory(prefix="pith-")
        self._numbers = count(1)

    def new_path(self) -> Path:
        """The path of the next file."""
        return Path(self._folder.name, f"{next(self._numbers)}.warc")

    def close(self) -> None:
        """Removes the folder and what is left in it."""
        self._folder.cleanup()
