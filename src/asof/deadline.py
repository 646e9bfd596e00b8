"""A bound on the processor time that one piece of work may take."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["OutOfTimeError", "within"]

_AGAIN = 0.5
"""Seconds after which the alarm rings again, where a library caught the first one."""


class OutOfTimeError(BaseException):
    """The time is over. Not an `Exception`: libraries that survive any page of a stranger must not survive this."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Stop what is done in this block once the process has used so many seconds of a processor for it.

    The time of the processor is counted, so a busy machine stops nothing that an idle one would not. Only the main
    thread of a program can be stopped, and only on systems with `setitimer`; elsewhere there is no bound.

    Raises: OutOfTimeError.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGPROF, _ring)
    signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _ring(_: int, __: FrameType | None) -> None:
    raise OutOfTimeError
