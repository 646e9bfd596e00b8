"""Articles out of web pages: the article extraction benchmark of Zyte (scrapinghub/article-extraction-benchmark).

An article is its bag of runs of four words. A page has the runs that both bodies hold, the surplus and those missing,
as shares of their sum. Precision and recall are means over the pages where they are defined, F1 is their harmonic mean;
a page without error counts 1. `text_f1` is the same for pages that come as plain text: all that stands in the page, a
line for each block, as somebody would paste it.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from statistics import mean

from lxml import html as lxml_html

from asof.errors import InputError
from asof.intake import Given, gather, open_report

_RUN = 4
_BLOCKS = (
    "p|div|br|li|ul|ol|h1|h2|h3|h4|h5|h6|tr|td|section|article|header|footer|nav|aside|figure|figcaption|blockquote"
)


def measure(given: argparse.Namespace) -> dict[str, float]:
    """F1, precision and recall from HTML and from plain text; PATH holds `ground-truth.json` and `html/`."""
    return run(given.data)


def run(data: Path) -> dict[str, float]:
    """The same for a folder."""
    truth = json.loads((data / "ground-truth.json").read_text("utf-8"))
    pages = {name: _page(data / "html" / f"{name}.html.gz") for name in truth}
    bodies = {name: entry["articleBody"] for name, entry in truth.items()}
    from_html = scores(bodies, _read(pages, suffix=".html"))
    from_text = scores(bodies, _read({name: _plain(page) for name, page in pages.items()}, suffix=".txt"))
    return {"pages": len(bodies), **from_html, **{f"text_{key}": value for key, value in from_text.items()}}


def scores(truth: Mapping[str, str], found: Mapping[str, str]) -> dict[str, float]:
    """F1, precision and recall of the bodies found, by the definitions of the module."""
    pages = [_shares(_runs(body), _runs(found.get(name, ""))) for name, body in truth.items()]
    precision = mean(
        1.0 if surplus == missing == 0 else right / (right + surplus) for right, surplus, missing in _defined(pages, 1)
    )
    recall = mean(
        1.0 if surplus == missing == 0 else right / (right + missing) for right, surplus, missing in _defined(pages, 2)
    )
    return {"f1": 2 * precision * recall / (precision + recall), "precision": precision, "recall": recall}


def _defined(pages: Iterable[tuple[float, float, float]], error: int) -> list[tuple[float, float, float]]:
    return [page for page in pages if page[0] + page[error] > 0 or page[1] == page[2] == 0]


def _runs(text: str) -> Counter[tuple[str, ...]]:
    tokens = re.findall(r"\w+", text)
    return Counter(tuple(tokens[start : start + _RUN]) for start in range(max(1, len(tokens) - _RUN + 1)) if tokens)


def _shares(truth: Counter[tuple[str, ...]], found: Counter[tuple[str, ...]]) -> tuple[float, float, float]:
    counts = ((truth & found).total(), (found - truth).total(), (truth - found).total())
    whole = sum(counts) or 1
    return counts[0] / whole, counts[1] / whole, counts[2] / whole


def _read(texts: Mapping[str, str], *, suffix: str) -> dict[str, str]:
    """What asof keeps of each text, read from a folder of files like any user's."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            (Path(folder) / f"{name}{suffix}").write_text(text, "utf-8")
        candidates, _ = gather([Path(folder)])
        kept = {}
        for candidate in candidates:
            try:
                kept[candidate.path.stem] = open_report(candidate, Given()).text
            except InputError:
                kept[candidate.path.stem] = ""
        return kept


def _page(path: Path) -> str:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return file.read()


def _plain(page: str) -> str:
    root = lxml_html.fromstring(page.encode("utf-8"), parser=lxml_html.HTMLParser(encoding="utf-8"))
    for element in root.xpath("//script|//style|//noscript|//template|//head"):
        element.drop_tree()
    for element in root.iter(*_BLOCKS.split("|")):
        element.tail = "\n" + (element.tail or "")
        element.text = "\n" + (element.text or "")
    lines = (" ".join(line.split()) for line in root.text_content().split("\n"))
    return "\n".join(line for line in lines if line)
