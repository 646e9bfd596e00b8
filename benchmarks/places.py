"""How fast places are looked up, and what it takes.

`lookups_per_cpu_second` is over 60,000 different names of the gazetteer in random order, `again_per_cpu_second` over 40
names again and again, as in a story; `peak_mb` is the most memory that the process ever held.
"""

from __future__ import annotations

import argparse
import random
import resource
import sqlite3
import time
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from asof.places import Gazetteer

_NAMES, _OF_A_STORY = 60_000, 40


def measure(given: argparse.Namespace) -> dict[str, Any]:  # noqa: ARG001, it needs no data
    """Look-ups a second, and memory."""
    base = sqlite3.connect(str(files("asof").joinpath("data/gazetteer.sqlite")))
    names = sorted(name for (name,) in base.execute("SELECT DISTINCT folded FROM place"))
    random.Random(1).shuffle(names)  # noqa: S311, no secret
    some = names[:_NAMES]
    return {
        "lookups_per_cpu_second": _rate(some),
        "again_per_cpu_second": _rate(some[:_OF_A_STORY] * (_NAMES // _OF_A_STORY)),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _rate(names: Sequence[str]) -> float:
    gazetteer = Gazetteer.open()
    begun = time.process_time()
    for name in names:
        gazetteer.named(name)
    return len(names) / (time.process_time() - begun)
