"""One `pith` process that gets lines and gives one line back for each."""

import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from queue import SimpleQueue

_CHUNK_BYTES = 1 << 16
_TICK_SECONDS = 0.25


class WorkerGone(Exception):
    """The process ended, or was ended because it gave no answer in time."""

    def __init__(self, status: str, reason: str) -> None:
        """Keeps why: `status` is that of a page which does this to its worker."""
        super().__init__(reason)
        self.status = status
        self.reason = reason


class WorkerPipe:
    """A running process, a thread that reads what it writes, and a limit to its silence.

    The thread always reads, so that the process never waits for its reader while its writer waits
    for it; whoever sends bounds how many answers can pile up. The thread also ends a process that
    owes an answer and has not written a byte for too long, whatever the writer is stuck in.
    """

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        """Starts a process that may be silent for so many seconds while it owes an answer."""
        self._seconds = seconds
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # What it says of bad records stands in their results too.
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._owed = 0
        self._silent_since = 0.0
        self._timed_out = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def send(self, line: bytes) -> bool:
        """Sends a line without its line feed; False when the process is gone.

        Answers that came before it went can still be received.
        """
        with self._lock:
            if self._owed == 0:
                self._silent_since = time.monotonic()
            self._owed += 1
        rest = memoryview(line + b"\n")
        try:
            while rest:
                rest = rest[os.write(self._stdin, rest) :]
        except BrokenPipeError:
            return False
        return True

    def receive(self) -> bytes:
        """Waits for the next answer, without its line feed; raises WorkerGone if none comes."""
        answer = self._answers.get()
        if answer is not None:
            return answer
        # Whoever asks again is told again.
        self._answers.put(None)
        raise self._failure()

    def close(self) -> None:
        """Ends the process, at once if it is still at work."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()

    @property
    def _stdin(self) -> int:
        assert self._process.stdin
        return self._process.stdin.fileno()

    def _failure(self) -> WorkerGone:
        if self._timed_out:
            return WorkerGone("timeout", f"pith gave no answer for {self._seconds:g} seconds")
        code = self._process.wait()
        if code < 0:
            return WorkerGone("failed", f"pith was ended by signal {signal.Signals(-code).name}")
        return WorkerGone("failed", f"pith ended with code {code} and without an answer")

    def _read(self) -> None:
        """Hands over answers until the process closes its output or is ended for its silence."""
        assert self._process.stdout
        output = self._process.stdout.fileno()
        poll = select.poll()
        poll.register(output, select.POLLIN)
        parts: list[bytes] = []
        while True:
            if not poll.poll(_TICK_SECONDS * 1000):
                if self._is_overdue():
                    self._timed_out = True
                    self._process.kill()
                    break
                continue
            chunk = os.read(output, _CHUNK_BYTES)
            if not chunk:
                break
            *ends, rest = chunk.split(b"\n")
            with self._lock:
                self._silent_since = time.monotonic()
                self._owed -= len(ends)
            for end in ends:
                self._answers.put(b"".join([*parts, end]))
                parts = []
            parts.append(rest)
        self._answers.put(None)

    def _is_overdue(self) -> bool:
        with self._lock:
            return self._owed > 0 and time.monotonic() - self._silent_since > self._seconds
