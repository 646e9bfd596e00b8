"""Annotated reports as training data: each quantity with its measure, subject, place, source; each sentence with its kinds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from asof.language.pieces import Passage, Window, passage
from asof.language.sense import OTHER
from asof.language.times import times
from asof.period import Period
from asof.reading.grammar import quantities
from asof.span import Span
from train.marked import around

SPANS = ("subject", "place", "source", "when")
KINDS = ("forecast", "event", "statement", "hedged", "denied")
Claim = dict[str, Any]


@dataclass
class Report:
    """A report with its claims; `complete` says whether events and statements are annotated, too."""

    name: str
    passage: Passage
    claims: list[Claim]
    complete: bool
    published: Period | None


@dataclass
class Figure:
    """A quantity in its window. Missing answers are None; spans are pairs of places in `window.words`, [] for none."""

    window: Window
    claim: bool | None
    measures: frozenset[str] = frozenset()
    spans: Mapping[str, list[tuple[int, int]] | None] = field(default_factory=dict)
    source_kind: str | None = None
    modality: str | None = None
    forecast: bool | None = None
    gold: Claim | None = None
    words: Sequence[Span] = ()

    def __len__(self) -> int:
        return len(self.window.ids)


def reports(data: Path, *, without: str = r"_haiti_") -> Iterator[Report]:
    """The reports of both annotated sets, but those whose file name matches `without`."""
    for folder in (data / "annotated_news", data / "written_news"):
        for gold in sorted((folder / "gold").glob("*.json")):
            if not gold.name.endswith(".events.json"):
                yield from _batch(folder, gold, without)


def _batch(folder: Path, gold: Path, without: str) -> Iterator[Report]:
    events = gold.with_suffix(".events.json")
    more = {entry["report"]: entry["claims"] for entry in _read(events)} if events.exists() else {}
    ours = folder.name == "written_news"
    texts = folder / (f"batch_{gold.stem}" if ours else gold.stem)
    for entry in _read(gold):
        if re.search(without, entry["report"]):
            continue
        text = (texts / entry["report"]).read_text("utf-8")
        claims = entry["claims"] + more.get(entry["report"], [])
        yield Report(
            f"{texts.name}/{entry['report']}", passage(text), claims, ours or entry["report"] in more, _published(entry)
        )


def story(gold: Path, texts: Path) -> Iterator[Report]:
    """The reports of a development story; for measuring only."""
    for entry in _read(gold):
        path = next(path for path in texts.rglob("*.txt") if path.name == Path(entry["report"]).name)
        yield Report(entry["report"], passage(path.read_text("utf-8")), entry["claims"], True, _published(entry))


def _published(entry: dict[str, Any]) -> Period | None:
    return Period.parse(entry["published"]) if entry.get("published") else None


def _read(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return found


def places(text: str, words: str, within: Span | None = None) -> Iterator[Span]:
    """Where words stand in a text, white space and quotation marks aside; case does not matter."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    pattern = re.sub(r"[\"“”]", '["“”]', pattern)
    pattern = re.sub(r"['’]", "['’]", pattern)
    start, end = (within.start, within.end) if within else (0, len(text))
    for match in re.compile(rf"(?<!\w){pattern}(?!\w)" if words[0].isalnum() else pattern, re.IGNORECASE).finditer(
        text, start, end
    ):
        yield Span(*match.span())


def located(report: Report) -> Iterator[tuple[Claim, Span]]:
    """Each claim that has a quantity with the place of that; equal words are taken in the order of the claims."""
    taken: set[tuple[Span, str]] = set()
    for claim in report.claims:
        if not claim["value_text"]:
            continue
        for span in _in_quotes(report.passage.text, claim):
            if (span, claim["kind"]) not in taken:
                taken.add((span, claim["kind"]))
                yield claim, span
                break


def _in_quotes(text: str, claim: Claim) -> Iterator[Span]:
    for quote in places(text, claim["quote"]):
        yield from places(text, claim["value_text"], quote)


def quantity_spans(report: Report) -> list[Span]:
    """The quantities that the grammar finds."""
    cut = report.passage
    return [found.span for first, past in cut.bounds for found in quantities(cut.words[first:past])]


def figures(report: Report, pieces: Sequence[Sequence[int]]) -> Iterator[Figure]:
    """The quantities of a report: those of its claims, and those that the grammar finds and no claim has."""
    cut = report.passage
    found = list(located(report))
    candidates = quantity_spans(report)
    for claim, gold in found:
        span = next((c for c in candidates if c.overlaps(gold)), gold)
        yield _figure(report, pieces, claim, span)
    for candidate in candidates:
        if not any(candidate.overlaps(span) for _, span in found):
            yield Figure(around(cut, pieces, candidate), claim=False)


def _figure(report: Report, pieces: Sequence[Sequence[int]], claim: Claim, span: Span) -> Figure:
    cut = report.passage
    window = around(cut, pieces, span)
    spelled = [cut.words[word].span for word in window.words]
    home = next(s for s in cut.sentences if s.end > span.start)
    answers = {name: answer(cut.text, claim[name], spelled, home) for name in SPANS[:3]}
    answers["when"] = _when(report, claim, spelled)
    if claim["source_kind"] == "publisher":
        answers["source"] = []
    return Figure(
        window=window,
        claim=None if claim.get("optional") else True,
        measures=frozenset(OTHER if m.startswith("other:") else m for m in claim["measure"] or ()),
        spans=answers,
        source_kind=claim["source_kind"],
        modality=claim["modality"],
        forecast=claim["kind"] == "forecast",
        gold=claim,
        words=spelled,
    )


def answer(text: str, names: Sequence[str] | None, spelled: Sequence[Span], home: Span) -> list[tuple[int, int]] | None:
    """The places in the window where one of the names stands, those in the quantity's own sentence if there are any."""
    if not names:
        return []
    pairs = sorted({pair for name in names for pair in _pairs(text, name, spelled)})
    near = [pair for pair in pairs if home.start <= spelled[pair[0]].start < home.end]
    return near or pairs or None


def _when(report: Report, claim: Claim, spelled: Sequence[Span]) -> list[tuple[int, int]] | None:
    """The time expressions in the window whose days are days of the claim's period; none for the report's own date."""
    if not claim["as_of"] or report.published is None:
        return None
    period = Period.parse(claim["as_of"])
    starts = {span.start: number for number, span in enumerate(spelled)}
    ends = {span.end: number for number, span in enumerate(spelled)}
    lines = Span(min(starts), max(ends))
    found = [
        (starts[time.span.start], ends[time.span.end])
        for time in times(report.passage.text, report.published, lines)
        if time.period and period.holds(time.period) and time.span.start in starts and time.span.end in ends
    ]
    if period.holds(report.published):
        return found or []
    return found or None


def _pairs(text: str, name: str, spelled: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """First and last word of each place of a name within the window."""
    starts = {span.start: number for number, span in enumerate(spelled)}
    ends = {span.end: number for number, span in enumerate(spelled)}
    lines = Span(min(starts), max(ends))
    for place in places(text, name, lines):
        if place.start in starts and place.end in ends:
            yield starts[place.start], ends[place.end]


@dataclass
class Kinds:
    """Windows of whole sentences; for each sentence its words (places in the window) and its kinds, None where unknown."""

    window: Window
    sentences: list[tuple[list[int], list[float | None]]]

    def __len__(self) -> int:
        return len(self.window.ids)


def kinds(report: Report, cuts: Iterable[Window]) -> Iterator[Kinds]:
    """What each sentence says, for the windows of a report."""
    labels = [_kinds(report, span) for span in report.passage.sentences]
    for window in cuts:
        at = dict(zip(window.words, window.heads, strict=True))
        inside = [
            ([at[word] for word in range(first, past) if word in at], labels[number])
            for number, (first, past) in enumerate(report.passage.bounds)
        ]
        yield Kinds(window, [(heads, label) for heads, label in inside if heads])


def _kinds(report: Report, sentence: Span) -> list[float | None]:
    text = report.passage.text
    here = [c for c in report.claims if any(q.overlaps(sentence) for q in places(text, c["quote"]))]
    sure = [c for c in here if not c.get("optional")]
    unknown = {c["kind"] for c in here} - {c["kind"] for c in sure}
    if not report.complete:
        unknown |= {"event", "statement"}
    known = {c["kind"] for c in sure}
    found: list[float | None] = [None if k in unknown - known else float(k in known) for k in KINDS[:3]]
    for modality in KINDS[3:]:
        found.append(float(any(c["modality"] == modality for c in sure)) if sure else None)
    return found
