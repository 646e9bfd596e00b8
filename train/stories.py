"""Stories whose figures are labelled: which series each belongs to, and on what basis it counts.

Three sorts: whole stories with gold files (`data/whole_stories`), stories written and labelled for this project
(`train/stories`), and labels (`train/labels`) for reports of `data/annotated_news`, `data/written_news` and
`data/timeline17`, of which no text stands in here.
"""

from __future__ import annotations

import gzip
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
from train.figures import located, reports

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
_TIMELINES = {"LibyaWar": "libya", "IraqWar": "iraq", "EgyptianProtest": "egypt", "haiti": "haiti", "MJ": "MJ"}
"""The topics of `timeline17`; its labels stand in files `timeline17_TOPIC_x.jsonl`."""
_REAL = frozenset(
    "seeds haiti_earthquake bristol_highway_shooting egypt_protests iraq_vote airbus_boeing libya_misrata libya_tripoli"
    " libya_nato".split()
)


@dataclass(frozen=True)
class Labelled:
    """A figure as labelled: its place in the text, the series it may stand in, the bases that are right.

    `claim` is the gold claim, where there is one; `fields` are measure, subject, place and so on as annotated, each a list of
    what is right, and missing where nobody says.
    """

    span: Span
    series: tuple[str, ...]
    bases: tuple[Basis, ...]
    claim: Claim | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Told:
    """A report with its labelled figures, in the order of the text.

    `others` are numbers known to be no figures; where it is None, those are all that are not labelled.
    """

    report: Report
    figures: tuple[Labelled, ...]
    others: tuple[Span, ...] | None = None


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
        if self.name.startswith("timeline17_"):
            return _TIMELINES[self.name.split("_")[1]]
        return next((topic for topic, names in TOPICS.items() if self.name in names), self.name)


def tales(data: Path) -> list[Tale]:
    """All stories, whole ones first."""
    whole = data / "whole_stories"
    names = sorted(path.name.removesuffix(".story.json") for path in (whole / "gold").glob("*.story.json"))
    return [
        *(_whole(whole, name) for name in names),
        *(_ours(path) for path in sorted((HERE / "stories").glob("*.story"))),
        *_all_labels(data),
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
        yield Labelled(span, tuple(dict.fromkeys(ids)), tuple(map(Basis, bases)), by_span.get(span), one)


def _ours(path: Path) -> Tale:
    """A story of `train/stories`: `@` lines name the series, `===` lines begin a report, braces hold a figure."""
    head, *parts = re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)
    lines = [[cell.strip() for cell in line[2:].split("|")] for line in head.splitlines() if line.startswith("@ ")]
    fields = {cells[0]: {**_fields(cells[1], cells[3], cells[4]), "unit": cells[2]} for cells in lines}
    told = [_our_report(number, part, fields) for number, part in enumerate(parts, 1)]
    return Tale(
        name=path.stem,
        sort="ours",
        told=tuple(told),
        titles={cells[0]: cells[6] for cells in lines},
        key=frozenset(cells[0] for cells in lines if cells[5] == "key"),
    )


def _fields(measure: str, subject: str | None, place: str | None) -> dict[str, list[str]]:
    """What the line of a series says of each of its figures."""
    return {"measure": [measure], "subject": [subject] if subject else [], "place": [place] if place else []}


def _our_report(number: int, part: str, fields: Mapping[str, Mapping[str, Any]]) -> Told:
    first, _, body = part.partition("\n")
    publisher, published = (cell.strip() for cell in first.split("|"))
    text, labelled, at = "", [], 0
    body = body.strip()
    for match in _FIGURE.finditer(body):
        text += body[at : match.start()]
        span = Span(len(text), len(text) + len(match[1]))
        name = match[2].strip()
        labelled.append(Labelled(span, (name,), (Basis(match[3].strip()),), fields=fields[name]))
        text += match[1]
        at = match.end()
    name = f"{number}_{publisher.lower().replace(' ', '_')}.txt"
    report = Report(name=name, raw=text + body[at:], publisher=publisher, published=Period.parse(published))
    return Told(report, tuple(labelled))


def _all_labels(data: Path) -> Iterator[Tale]:
    annotated = {
        report.name: {span: claim for claim, span in located(report)} for report in reports(data, without="^$")
    }
    timelines = {
        f"{path.parent.name}/{article['id']}": article
        for path in (data / "timeline17").glob("*/articles.jsonl.gz")
        for article in map(json.loads, gzip.decompress(path.read_bytes()).decode().splitlines())
    }
    for path in sorted((HERE / "labels").glob("*.jsonl")):
        yield _labels(data, path, annotated, timelines)


def _labels(
    data: Path,
    path: Path,
    annotated: Mapping[str, Mapping[Span, Mapping[str, Any]]],
    timelines: Mapping[str, Mapping[str, Any]],
) -> Tale:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    heads = {row["series"]: row for row in rows if "title" in row}
    fields = {
        name: _fields(row["measure"], row["subject"], row["place"]) for name, row in heads.items() if "subject" in row
    }
    by_report: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        if "report" in row:
            by_report[row["report"]].append(row)
    told = []
    for name, some in by_report.items():
        gold = annotated.get(name, {})
        report = _annotated(data, name) if name in annotated else _article(timelines[name], name)
        figures = []
        for row in some:
            span = Span(row["start"], row["end"])
            if row["series"]:
                told_of = gold.get(span) or fields.get(row["series"], {"measure": [heads[row["series"]]["measure"]]})
                figures.append(Labelled(span, (row["series"],), (Basis(row["basis"]),), fields=told_of))
        others = tuple(Span(row["start"], row["end"]) for row in some if not row["series"])
        told.append(Told(report, tuple(figures), None if name in annotated else others))
    key = frozenset(name for name, row in heads.items() if row.get("key"))
    return Tale(path.stem, "labels", tuple(told), {name: row["title"] for name, row in heads.items()}, key)


def _article(article: Mapping[str, Any], name: str) -> Report:
    published = Period.parse(article["published"])
    return Report(name=name.replace("/", "_"), raw=article["text"], publisher=article["publisher"], published=published)


def _annotated(data: Path, name: str) -> Report:
    batch, file = name.split("/")
    folder = data / ("annotated_news" if batch.split("_")[1].isdigit() else "written_news") / batch
    about = json.loads((folder / "meta.json").read_text("utf-8")).get(file, {})
    published = Period.parse(about["published"]) if about.get("published") else None
    text = (folder / file).read_text("utf-8")
    return Report(name=name.replace("/", "_"), raw=text, publisher=about.get("publisher"), published=published)
