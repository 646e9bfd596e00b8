"""A big ledger of a made-up flood: what thousands of reports say of many places, without any text being read.

Places, people and outlets follow Zipf's law, so a few series are very long and most are short. A third of the reports
repeat sentences of an earlier one. The same numbers give the same ledger on every machine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from asof.claim import Claim, Kind, Modality, claim_id
from asof.mention import Mention, MentionKind
from asof.period import Period
from asof.report import Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span
from asof.story import Story
from asof.value import Value

START, DAYS = date(2024, 1, 1), 240
COPIES = 0.33
"""Share of the reports that repeat another."""

_BEGINNINGS = "Bal Cor Den Eld Far Gor Hal Ist Jor Kel Lom Mar Nor Ost Pel Quin Ros Sel Tor Ulm Ver Wen Yar Zel".split()
_ENDINGS = "ano berg dale even ford gate holm ingen lake mouth nau ow port ridge stad thal ury ville wick zin".split()
_FIRST = "Ada Bela Cem Dora Emil Fay Gil Hana Ivo Jana Kurt Lena Milo Nora Otto Pia Rolf Sara Tom Uta".split()
_BODIES = ("River Board", "Fire Service", "Health Office", "Red Cross", "Ministry", "Rescue Corps", "Weather Service")
_PAPERS = "Post Herald Courier Times Wire Gazette Echo Observer".split()
_MEASURES = (
    ("killed", "people", "{number} people were killed in {place}"),
    ("injured", "people", "{number} people were hurt in {place}"),
    ("evacuated", "people", "{number} people were brought out of {place}"),
    ("missing", "people", "{number} people are missing in {place}"),
    ("displaced", "people", "{number} people have lost their homes in {place}"),
    ("rescued", "people", "{number} people were rescued around {place}"),
    ("buildings_destroyed", "count", "{number} houses were destroyed in {place}"),
    ("buildings_damaged", "count", "{number} houses were damaged in {place}"),
    ("other:sandbags_laid", "count", "{number} sandbags were laid at {place}"),
)
_EVENTS = ("The dam above {place} was opened", "The bridge at {place} was closed", "The water reached {place}")
_FORECASTS = ("The water will fall in {place} within days", "The road to {place} is to be opened again soon")
_OPINIONS = ("The people of {place} were warned too late", "The levee at {place} had been neglected for years")
_KINDS = ((Kind.FIGURE, 0.72), (Kind.EVENT, 0.12), (Kind.FORECAST, 0.06), (Kind.STATEMENT, 0.10))


@dataclass(frozen=True)
class Said:
    """A sentence and what is claimed in it: where its words stand, and the facts beside them."""

    text: str
    words: tuple[int, int]
    place: str
    kind: Kind
    source: Source
    modality: Modality
    measure: str | None
    value: Value | None
    day: date


def write_big(where: Path, *, reports: int, claims: int, seed: int = 1) -> None:
    """A new ledger of so many reports, with that many claims between them."""
    with Story.open(str(where), create=True) as story:
        story.add_all(_Press(Random(seed), reports, claims).told())  # noqa: S311 (no secret)


class _Press:
    """Those who report on the flood."""

    def __init__(self, chance: Random, reports: int, claims: int) -> None:
        self._chance = chance
        counts = Counter(chance.choices(range(reports), k=claims))
        self._counts = [counts[number] for number in range(reports)]
        towns = [begin + end for begin in _BEGINNINGS for end in _ENDINGS]
        self._places = self._some(towns, reports // 100)
        people = [f"{first} {town}" for first in _FIRST for town in towns[::7]]
        bodies = [f"{place} {body}" for place in self._places[:40] for body in _BODIES]
        self._people, self._bodies = self._some(people, reports // 12), self._some(bodies, reports // 50)
        self._outlets = self._some([f"{town} {paper}" for town in towns[::3] for paper in _PAPERS], reports // 60)
        self._labels = [f"other:{town.lower()}_{body.split()[0].lower()}_calls" for town in towns for body in _BODIES]
        self._size = {
            (place, measure): 10.0 ** chance.uniform(0.7, 4.5) for place in self._places for measure, *_ in _MEASURES
        }

    def _some(self, names: Sequence[str], count: int) -> list[str]:
        return self._chance.sample(names, min(max(8, count), len(names)))

    def _pick(self, items: Sequence[str]) -> str:
        """One of them, the first ones far more often than the last."""
        if self._chance.random() < 0.5:
            return items[min(int(self._chance.paretovariate(0.4)), len(items)) - 1]
        return self._chance.choice(items)

    def told(self) -> Iterator[tuple[Report, list[Claim], list[Mention]]]:
        """The reports in order of their days."""
        before: list[list[Said]] = []
        days = sorted(self._chance.choices(range(DAYS), k=len(self._counts)))
        for number, (count, day) in enumerate(zip(self._counts, days, strict=True)):
            published = START + timedelta(days=day)
            said = [self._sentence(published) for _ in range(count)]
            if before and self._chance.random() < COPIES:
                copied = self._chance.choice(before[-400:])
                said = [*copied, *said][: max(count, 1)]
            before.append(said)
            yield self._report(number, published, said)

    def _report(self, number: int, published: date, said: Sequence[Said]) -> tuple[Report, list[Claim], list[Mention]]:
        outlet = self._pick(self._outlets)
        name = f"flood/{number:05}.txt"
        lines, claims, mentions, at, told = [], [], [], 0, Counter[str]()
        for one in said:
            claims.append(_claim(name, one, at, told[one.text]))
            told[one.text] += 1
            start = at + one.text.index(one.place)
            mentions.append(Mention(name, Span(start, start + len(one.place)), MentionKind.PLACE))
            lines.append(one.text + ("\n\n" if len(lines) % 3 == 2 else " "))
            at += len(lines[-1])
        report = Report(
            name=name,
            raw="".join(lines) + "\n\nThis is all that is known so far.",
            location=f"/flood/{number:05}.txt",
            title=f"{said[0].place if said else 'River'}: what is known of the flood on {published.isoformat()}",
            publisher=outlet,
            url=f"https://example.org/{number}",
            language="en",
            published=Period.of_day(published),
        )
        return report, claims, mentions

    def _sentence(self, published: date) -> Said:
        (kind,) = self._chance.choices([kind for kind, _ in _KINDS], [share for _, share in _KINDS])
        place = self._pick(self._places)
        day = published - timedelta(days=int(self._chance.expovariate(1.0)))
        measure, value, words = None, None, ""
        if kind is Kind.FIGURE:
            measure, value, words, body = self._figure(place, day)
        else:
            of_kind = {Kind.EVENT: _EVENTS, Kind.FORECAST: _FORECASTS, Kind.STATEMENT: _OPINIONS}[kind]
            body = self._chance.choice(of_kind).format(place=place)
        source = self._source()
        text = f"{body}, {source.name} said." if source.name else f"{body}."
        start = text.index(words)
        modality = Modality.DENIED if self._chance.random() < 0.02 else Modality.ASSERTED
        return Said(text, (start, start + len(words or body)), place, kind, source, modality, measure, value, day)

    def _figure(self, place: str, day: date) -> tuple[str, Value, str, str]:
        measure, unit, words = self._chance.choice(_MEASURES)
        grown = 0.2 + 0.8 * (day - START).days / DAYS
        size = max(1.0, self._size[place, measure] * grown * (1 + self._chance.gauss(0, 0.08)))
        digits = 2 - len(str(int(size)))
        number = max(1.0, round(size, min(digits, 0)))
        if self._chance.random() < 0.02:
            measure = self._chance.choice(self._labels)
        said = f"{number:,.0f}"
        return measure, Value(number, number, unit), said, words.format(number=said, place=place)

    def _source(self) -> Source:
        draw = self._chance.random()
        if draw < 0.4:
            return PUBLISHER
        if draw < 0.6:
            return Source(SourceKind.PERSON, self._pick(self._people))
        if draw < 0.9:
            return Source(SourceKind.ORGANISATION, self._pick(self._bodies))
        return Source(SourceKind.ANONYMOUS, "an official")


def _claim(report: str, said: Said, at: int, nth: int) -> Claim:
    start, end = said.words
    return Claim(
        id=claim_id(report, said.kind, said.text, said.text[start:end], nth),
        report=report,
        kind=said.kind,
        quote=Span(at, at + len(said.text)),
        span=Span(at + start, at + end),
        value=said.value,
        measure=said.measure,
        place=said.place,
        as_of=Period.of_day(said.day),
        source=said.source,
        modality=said.modality,
        confidence=0.8,
    )
