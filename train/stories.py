"""Stories whose figures are labelled: which series each belongs to, and on what basis it counts.

Three sorts: whole stories with gold files (`data/whole_stories`), stories written and labelled for this project
(`train/stories`), and labels (`train/labels`) for reports of `data/annotated_news` and `data/written_news`, of which no text
stands in here.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks._gold import find, gold_reports

from asof.claim import Claim
from asof.evidence import Basis
from asof.period import Period
from asof.report import Report
from asof.span import Span

HERE = Path(__file__).parent
_FIGURE = re.compile(r"\{([^{}|]+)\|([^{}|]+)\|([^{}|]+)\}")
TOPICS = {
    "libya": ("LibyaWar", "libya_misrata", "libya_nato", "libya_tripoli"),
    "iraq": ("IraqWar", "iraq_vote"),
    "egypt": ("EgyptianProtest", "egypt_protests"),
    "haiti": ("haiti", "haiti_earthquake"),
    "makers": ("wikinews", "airbus_boeing"),
    "shootings": ("gva", "bristol_highway_shooting"),
}
"""Stories and sets of labels that are about one event: they are never learned from and judged in one fold."""
_REAL = frozenset(
    "seeds haiti_earthquake bristol_highway_shooting egypt_protests iraq_vote airbus_boeing libya_misrata libya_tripoli"
    " libya_nato".split()
)


@dataclass(frozen=True)
class Labelled:
    """A figure as labelled: its place in the text, the series it may stand in, the bases that are right.

    `claim` is the gold claim, where there is one.
    """

    span: Span
    series: tuple[str, ...]
    bases: tuple[Basis, ...]
    claim: Claim | None = None


@dataclass(frozen=True)
class Told:
    """A report with its labelled figures, in the order of the text."""

    report: Report
    figures: tuple[Labelled, ...]


@dataclass(frozen=True)
class Tale:
    """A story: `sort` is real, written (whole stories), ours or labels; `titles` and `key` are of its series."""

    name: str
    sort: str
    told: tuple[Told, ...]
    titles: Mapping[str, str]
    key: frozenset[str] = field(default=frozenset())

    @property
    def topic(self) -> str:
        """What keeps it together with others in one fold."""
        return next((topic for topic, names in TOPICS.items() if self.name in names), self.name)


def tales(data: Path) -> list[Tale]:
    """All stories, whole ones first."""
    whole = data / "whole_stories"
    names = sorted(path.name.removesuffix(".story.json") for path in (whole / "gold").glob("*.story.json"))
    return [
        *(_whole(whole, name) for name in names),
        *(_ours(path) for path in sorted((HERE / "stories").glob("*.story"))),
        *(_labels(data, path) for path in sorted((HERE / "labels").glob("*.jsonl"))),
    ]


def _whole(folder: Path, name: str) -> Tale:
    story = json.loads((folder / "gold" / f"{name}.story.json").read_text("utf-8"))
    annotated = json.loads((folder / "gold" / f"{name}.json").read_text("utf-8"))
    raw = {Path(one["report"]).stem: one["claims"] for one in annotated}
    told = [
        Told(report, tuple(_gold_figures(report, claims, raw[Path(report.name).stem], _points(story, report.name))))
        for report, claims in gold_reports(folder / name, folder / "gold" / f"{name}.json")
    ]
    return Tale(
        name=name,
        sort="real" if name in _REAL else "written",
        told=tuple(told),
        titles={one["id"]: one["title"] for one in story["series"]},
        key=frozenset(one["id"] for one in story["series"] if one.get("key")),
    )


def _points(story: Mapping[str, Any], report: str) -> Mapping[str, list[tuple[str, str | None]]]:
    """By the words of a figure, the series with such a point and the point's sentence."""
    found: defaultdict[str, list[tuple[str, str | None]]] = defaultdict(list)
    for one in story["series"]:
        for point in one["points"]:
            if Path(point["report"]).stem == Path(report).stem:
                found[point["value_text"]].append((one["id"], point.get("quote")))
    return found


def _gold_figures(
    report: Report,
    claims: Sequence[Claim],
    raw: Sequence[Mapping[str, Any]],
    points: Mapping[str, list[tuple[str, str | None]]],
) -> Iterator[Labelled]:
    by_span = {claim.span: claim for claim in claims if claim.value}
    taken: Counter[tuple[str, str, str]] = Counter()
    seen: set[Span] = set()
    for one in raw:
        if not one["value_text"]:
            continue
        key = (one["kind"], one["quote"], one["value_text"])
        quote = find(report.text, one["quote"], taken[key]) or find(report.text, one["quote"])
        taken[key] += 1
        places = (find(quote.of(report.text), one["value_text"], nth) for nth in range(2)) if quote else ()
        span = next((s for place in places if place and quote and (s := place.shift(quote.start)) not in seen), None)
        if span is None:
            continue
        seen.add(span)
        told = points.get(one["value_text"], [])
        ids = [name for name, said in told if said in (None, one["quote"])] or [name for name, _ in told]
        basis = one.get("basis") or []
        bases = [basis] if isinstance(basis, str) else basis
        yield Labelled(span, tuple(dict.fromkeys(ids)), tuple(map(Basis, bases)), by_span.get(span))


def _ours(path: Path) -> Tale:
    """A story of `train/stories`: `@` lines name the series, `===` lines begin a report, braces hold a figure."""
    head, *parts = re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)
    lines = [[cell.strip() for cell in line[2:].split("|")] for line in head.splitlines() if line.startswith("@ ")]
    told = [_our_report(number, part) for number, part in enumerate(parts, 1)]
    return Tale(
        name=path.stem,
        sort="ours",
        told=tuple(told),
        titles={cells[0]: cells[6] for cells in lines},
        key=frozenset(cells[0] for cells in lines if cells[5] == "key"),
    )


def _our_report(number: int, part: str) -> Told:
    first, _, body = part.partition("\n")
    publisher, published = (cell.strip() for cell in first.split("|"))
    text, labelled, at = "", [], 0
    body = body.strip()
    for match in _FIGURE.finditer(body):
        text += body[at : match.start()]
        span = Span(len(text), len(text) + len(match[1]))
        labelled.append(Labelled(span, (match[2].strip(),), (Basis(match[3].strip()),)))
        text += match[1]
        at = match.end()
    name = f"{number}_{publisher.lower().replace(' ', '_')}.txt"
    report = Report(name=name, raw=text + body[at:], publisher=publisher, published=Period.parse(published))
    return Told(report, tuple(labelled))


def _labels(data: Path, path: Path) -> Tale:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    by_report: defaultdict[str, list[Labelled]] = defaultdict(list)
    for row in rows:
        if "report" in row:
            figure = Labelled(Span(row["start"], row["end"]), (row["series"],), (Basis(row["basis"]),))
            by_report[row["report"]].append(figure)
    told = [Told(_annotated(data, name), tuple(found)) for name, found in by_report.items()]
    return Tale(path.stem, "labels", tuple(told), {row["series"]: row["title"] for row in rows if "title" in row})


def _annotated(data: Path, name: str) -> Report:
    batch, file = name.split("/")
    folder = data / ("annotated_news" if batch.split("_")[1].isdigit() else "written_news") / batch
    about = json.loads((folder / "meta.json").read_text("utf-8")).get(file, {})
    published = Period.parse(about["published"]) if about.get("published") else None
    text = (folder / file).read_text("utf-8")
    return Report(name=name.replace("/", "_"), raw=text, publisher=about.get("publisher"), published=published)
