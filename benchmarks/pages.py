"""How long the pages of a big story take on the server, and how long writing all of them takes.

The ledger is made (see `benchmarks/_big.py`), or one that was made before is given with `--data`. For each sort of
page, pages are asked for from an application in this process: `median_ms` and `p95_ms` are of the answers, from the
question to the last byte, `cpu_ms` is the median of the processor time of server and asking together. `ready_s` is the
time from the first look until the pages are there, during which the server says that it works; `export_s` the time that
`asof export site` takes, `peak_mb` the most memory that the server's process held.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from starlette.testclient import TestClient

from asof.story import Story
from asof.views.web import make_app
from benchmarks._big import write_big

_LINK = re.compile(r'href="((?:\.\./)*)([a-z/]+[^"#:]*\.html)')
_WORDS = (
    "people",
    "levee",
    "houses destroyed",
    "Fire Service",
    "bridge closed",
    "sandbags",
    '"water will fall"',
    'NEAR("',
    "warn*",
)


def options(parser: argparse.ArgumentParser) -> None:
    """How big a ledger, and how often each sort of page is asked for."""
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--claims", type=int, default=150_000)
    parser.add_argument("--asks", type=int, default=60, help="how many pages of each sort")
    parser.add_argument("--no-export", action="store_true", help="leave the site out")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Times of each sort of page, and of the site."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = given.data or Path(folder) / "big.asof"
        numbers: dict[str, Any] = {}
        if not ledger.exists():
            begun = time.perf_counter()
            write_big(ledger, reports=given.reports, claims=given.claims)
            numbers["write_s"] = time.perf_counter() - begun
        numbers |= _served(ledger, given.asks)
        numbers["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        if not given.no_export:
            numbers |= _exported(ledger, Path(folder) / "site")
        return numbers


def _served(ledger: Path, asks: int) -> dict[str, Any]:
    with (
        Story.open(str(ledger)) as story,
        TestClient(make_app(story, title="Flood"), base_url="http://127.0.0.1") as client,
    ):

        def get(path: str) -> tuple[float, float, str]:
            begun, used = time.perf_counter(), time.process_time()
            answer = client.get(f"/{path}")
            return 1000 * (time.perf_counter() - begun), 1000 * (time.process_time() - used), answer.text

        begun = time.perf_counter()
        while client.get("/").status_code == 503:
            time.sleep(0.5)
        numbers: dict[str, Any] = {"ready_s": time.perf_counter() - begun}
        for name, paths in _sorts(get):
            chosen = random.Random(7).choices(paths, k=asks)  # noqa: S311 (no secret)
            get(chosen[0])
            times, used, _ = zip(*map(get, chosen), strict=True)
            numbers[name] = {"median_ms": median(times), "p95_ms": quantiles(times, n=20)[-1], "cpu_ms": median(used)}
        return numbers


def _sorts(get: Callable[[str], tuple[float, float, str]]) -> Iterator[tuple[str, list[str]]]:
    """The sorts of pages, with the paths of some of each."""
    yield "story", ["index.html"]
    for name, first in (
        ("series", "series/index.html"),
        ("conflicts", "conflicts.html"),
        ("timeline", "timeline.html"),
        ("forecasts", "forecasts.html"),
        ("sources", "sources/index.html"),
        ("reports", "reports/index.html"),
    ):
        lists = _parts(first, get(first)[-1])
        yield f"{name} list", lists
        if name in ("series", "sources", "reports"):
            found = [path for part in lists[:: max(1, len(lists) // 5)] for path in _links(name, get(part)[-1])]
            yield f"{name} page", sorted(set(found))
            yield f"{name} page, longest", _links(name, get(first)[-1])[:5]
    yield "search", [f"search?q={words}" for words in _WORDS]


def _parts(first: str, page: str) -> list[str]:
    stem = first.removesuffix(".html").removesuffix("/index")
    return [first, *(path for path in _links(f"{stem}/more", page))]


def _links(folder: str, page: str) -> list[str]:
    """The pages in a folder that a page leads to."""
    found = dict.fromkeys(path for _, path in _LINK.findall(page) if path.startswith(f"{folder}/"))
    return [path for path in found if not path.endswith("/index.html") and "/more/" not in path.removeprefix(folder)]


def _exported(ledger: Path, folder: Path) -> dict[str, Any]:
    begun = time.perf_counter()
    words = ("-m", "asof", "export", "site", "--ledger", str(ledger), "-o", str(folder))
    subprocess.run([sys.executable, *words], check=True, capture_output=True)  # noqa: S603 (our own words)
    return {"export_s": time.perf_counter() - begun, "files": sum(path.is_file() for path in folder.rglob("*"))}
