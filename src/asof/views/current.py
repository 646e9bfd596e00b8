"""The pages of a story as its ledger stands, worked out beside the looks that are taken at them."""

from __future__ import annotations

import multiprocessing
import signal
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from threading import Event, Lock, Thread
from weakref import finalize

from asof.errors import AsofError, LedgerError
from asof.story import Story
from asof.views.pages import Desk, Pages
from asof.views.pages.book import Book
from asof.views.pages.kept import KeptBook, keep

__all__ = ["Current", "StillWorkingError"]

PATIENCE = 5.0
"""Seconds after a change for which looks wait for the new pages; after that they get the last ones."""
_LARGE = 300
"""Reports from which on a story is worked out in a process of its own, so that looks are not slowed down."""
_WAITING = 4
"""Days that are worked out or wait for it at most, one after another: each takes memory and a processor."""
_SLIDER = 200
"""Days of publication among which a slider chooses, at most."""
_DAYS = 16
"""For how many days pages are kept, besides those of now."""


class StillWorkingError(Exception):
    """There are no pages yet."""


@dataclass
class _Work:
    """A story being worked out as it stood at an edition."""

    edition: str
    file: Path
    begun: float = field(default_factory=time.monotonic)
    done: Event = field(default_factory=Event)
    book: KeptBook | None = None
    error: Exception | None = None

    def begin(self, story: Story, turn: Lock) -> None:
        """Work in the background, once it is our turn."""
        Thread(target=self._run, args=(story, turn), daemon=True).start()

    def _run(self, story: Story, turn: Lock) -> None:
        try:
            with turn:
                large = story.size >= _LARGE
                _apart(story, self.file) if large else work_out(story, self.file)
            self.book = KeptBook(self.file, story.measures)
        except (OSError, sqlite3.Error) as error:
            self.error = LedgerError(f"the pages can't be kept ({error}); free some space in {self.file.parent}")
        except Exception as error:  # noqa: BLE001, whoever looks is told
            self.error = error
        finally:
            with suppress(OSError):  # it stays open; a system that doesn't allow that throws it away at the end
                self.file.unlink()
            self.done.set()


class Current:
    """The pages of a story, of now and of days that were asked for.

    No look waits until a story is worked out: while its ledger changes, the last pages are given, which say so.
    """

    def __init__(self, story: Story, title: str, *, patience: float = PATIENCE) -> None:
        self._story, self._title, self.patience = story, title, patience
        self._lock, self._turn = Lock(), Lock()
        folder = Path(mkdtemp(prefix="asof-"))
        finalize(self, rmtree, folder, ignore_errors=True)
        self._files = (folder / str(number) for number in count())
        self._work: dict[date | None, _Work] = {}
        self._last: dict[date | None, _Work] = {}

    def pages(self, known: date | None = None, *, patience: float | None = None) -> Pages:
        """The pages of a day, by default of now; `patience` is for how many seconds this look waits for newer ones.

        Raises: StillWorkingError, where there are none yet; LedgerError.
        """
        edition = self._story.edition
        with self._lock:
            work = self._under_way(known, edition)
        wait = self.patience if patience is None or known not in self._last else patience
        work.done.wait(max(0.0, work.begun + wait - time.monotonic()))
        with self._lock:
            self._settle(known)
            last = self._last.get(known)
        if last is None or last.book is None:
            raise StillWorkingError
        desk = Desk(known, behind=last.edition != edition, days=self._days(last.book))
        return Pages(last.book.told, title=self._title, desk=desk, book=last.book)

    def _days(self, book: KeptBook) -> tuple[str, ...]:
        """Days of publication as far as they are known now, at most some of them."""
        latest = self._last.get(None)
        days = (latest.book if latest and latest.book else book).days
        return (*days[: -1 : -(-len(days) // _SLIDER) or 1], *days[-1:])

    def _under_way(self, known: date | None, edition: str) -> _Work:
        """The work whose outcome shows this edition, or an earlier one that has to be over first."""
        self._settle(known)
        work = self._work.get(known)
        last = self._last.get(known)
        if work is None and last and last.edition == edition:
            return last
        if work is None:
            if known and len(self._work) >= _WAITING:
                raise StillWorkingError
            work = self._work[known] = _Work(edition, next(self._files))
            work.begin(self._story.known_on(known) if known else self._story, self._turn)
        return work

    def _settle(self, known: date | None) -> None:
        """Take what is worked out.

        Raises: LedgerError, where it could not be.
        """
        work = self._work.get(known)
        if work is None or not work.done.is_set():
            return
        del self._work[known]
        if work.error:
            raise work.error
        self._last[known] = work
        days = [day for day in self._last if day]
        for day in days[:-_DAYS]:
            del self._last[day]


def work_out(story: Story, file: Path) -> None:
    """Work out a story as its ledger stands now, and keep it in a file."""
    as_it_is = story.snapshot()
    if story.size >= _LARGE:  # this process is there for this alone
        as_it_is.work_out()
    keep(Book(as_it_is), file)


def _apart(story: Story, file: Path) -> None:
    """The same in a process of its own.

    Raises: LedgerError, with what went wrong there.
    """
    apart = multiprocessing.get_context("spawn")
    heard, told = apart.Pipe(duplex=False)
    process = apart.Process(target=_work_apart, args=(story, file, told), daemon=True)
    process.start()
    told.close()
    try:
        wrong = heard.recv()
    except EOFError:
        wrong = f"working out the story ended with {process.exitcode}"
    process.join()
    if wrong:
        raise LedgerError(wrong)


def _work_apart(story: Story, file: Path, told: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this process with itself
    wrong = None
    try:
        work_out(story, file)
    except Exception as error:  # noqa: BLE001, the server says it to whoever looks
        wrong = str(error) if isinstance(error, AsofError) else f"the story can't be worked out: {error!r}"
    told.send(wrong)
