"""Work on one input of many, whose failure costs no other."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from typing import TypeVar

from asof.deadline import OutOfTimeError, within
from asof.errors import AsofError, InputError, Problem, ReadingFailedError, TooSlowError

__all__ = ["each", "guarded"]

Done = TypeVar("Done")

_log = logging.getLogger(__name__)


def guarded(where: str, work: Callable[[], Done], seconds: float | None = None) -> Done | Problem:
    """What the work gives, or why it gave nothing, a mistake of ours and a lack of time among it.

    Args:
        where: the input that it is about.
        work: what is done.
        seconds: of a processor, that it may take; None where it may not be stopped half done.

    Raises: AsofError, where the fault is not the input's.
    """
    try:
        with within(seconds) if seconds is not None else nullcontext():
            return work()
    except OutOfTimeError:
        return Problem(where, TooSlowError(where, seconds or 0))
    except InputError as error:
        return Problem(where, error)
    except AsofError:
        raise
    except Exception as error:  # noqa: BLE001, a mistake of ours in one report must not cost the others
        _log.debug("%s: left out", where, exc_info=error)
        failure = ReadingFailedError(where, error)
        failure.__cause__ = error
        return Problem(where, failure)


def each(where: str, things: Iterator[Done], seconds: float) -> Iterator[Done | Problem]:
    """The things one by one, each in its own time; what goes wrong ends them, and is the last.

    Raises: as `guarded`.
    """
    while (found := guarded(where, partial(next, things, None), seconds)) is not None:
        yield found
