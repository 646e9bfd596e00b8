"""Some work in a copy of this process, so that two processors share what one story takes."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def aside(work: Callable[[], T]) -> Callable[[], T]:
    """Begin some work in a copy of this process, and give what waits for its outcome, to be called once.

    The copy has all that this process has, so that nothing needs to be sent to it; its outcome is pickled. Where the
    system makes no copies, or the copy came to nothing, the work is done by whoever waits. Other threads of this
    process are not in the copy, which must not need them.
    """
    if sys.platform in ("darwin", "win32") or (os.cpu_count() or 1) == 1:
        return work  # macOS has `fork`, but its own libraries don't stand it
    reading, writing = os.pipe()
    copy = os.fork()
    if copy == 0:
        os.close(reading)
        _send(work, writing)
    os.close(writing)

    def outcome() -> T:
        with os.fdopen(reading, "rb") as told:
            pickled = told.read()
        _, status = os.waitpid(copy, 0)
        if status:
            return work()
        found: T = pickle.loads(pickled)  # noqa: S301 - our own copy wrote it
        return found

    return outcome


def _send(work: Callable[[], object], writing: int) -> None:
    """Do the work, write what comes of it, and end this process without what a program does at its end."""
    status = 1
    try:
        with os.fdopen(writing, "wb") as out:
            pickle.dump(work(), out)
        status = 0
    finally:
        os._exit(status)
