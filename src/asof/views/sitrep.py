"""A situation report: the situation, key figures, what happened, what is disputed and what is expected.

The parts are those of the situation reports of the United Nations' OCHA. Every sentence and every row is made of
claims, and its footnote has the words that it rests on, and where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from asof.claim import Claim, Modality
from asof.source import SourceKind
from asof.story import Conflict, Outcome, Series, State
from asof.views import digest, words
from asof.views.selection import Told
from asof.views.standing import (
    Standing,
    change,
    course,
    day_of,
    differing,
    expected,
    is_of_now,
    said,
    standing,
    start,
)
from asof.views.units import Unit, told_in

__all__ = ["Note", "Section", "Sentence", "Sitrep", "markdown", "numbered", "sitrep"]

_SERIES, _FEW, _WORDS = 8, 5, 4
"""How many series are told of, of everything else, and sentences in a footnote at most.

In whole stories that were read by weights that never saw them, the latest figure is right and current in .43 of the
first eight series, in .34 of the first twelve.
"""
_FOREMOST = 3
"""Series of which the situation is told in sentences."""
_SIDES = 3
"""Sides of a contradiction that are told at most."""
_SURE = 0.5
"""Confidence from which on an event or a forecast is told: it is more likely read right than wrong."""
_ALIKE = 0.5
"""Part of the words of the shorter of two sentences that they share where both tell of one event."""
_LONG = 4
"""Letters from which on a word tells something."""
_COLUMNS = ("Figure", "Latest", "As of", "Source", "Course", "Who differs")
_VERDICTS = {
    State.CAME_TRUE: "by later reports it came true",
    State.DID_NOT: "by later reports it did not come true",
    State.PARTLY: "by later reports it came true in part",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Words that a sentence rests on; `where` says who says it in which report, `url` is where that may be found."""

    quote: str
    where: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the words that it rests on; `more` is how many others say the same.

    In a table it is a row of `cells`, and `text` is the first of them.
    """

    text: str
    notes: tuple[Note, ...]
    more: int = 0
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences under a heading, or the rows of a table with these columns."""

    title: str
    sentences: tuple[Sentence, ...]
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitrep:
    """A situation report; `basis` says what it rests on."""

    title: str
    basis: str
    sections: tuple[Section, ...]


def sitrep(told: Told, *, title: str, since: tuple[date, Told] | None = None) -> Sitrep:
    """The situation report of a story: what matters most, in order of the story.

    Args:
        told: the story.
        title: what it is called.
        since: a day, and the story as it was known then. What changed in figures since then is told, and of events
            only those that were told since then; None tells of no changes.
    """
    key = [(one, standing(one, told)) for one in told.series if len(one.claims) > 1][:_SERIES]
    earlier = _Earlier.of(since) if since else None
    made = (
        Section("Situation", tuple(_situation(one, where, told) for one, where in key[:_FOREMOST])),
        _figures(key, told, earlier),
        Section("What happened", tuple(_events(told, earlier))),
        Section("What is disputed", tuple(_disputes(told, earlier))),
        Section("What is expected", tuple(_forecast(one, told) for one in _open(told))),
        Section("What became of earlier forecasts", tuple(_forecast(one, told) for one in _settled(told.outcomes))),
        Section("Sources", tuple(_sources(told, earlier))),
    )
    return Sitrep(title=words.line(title), basis=_basis(told), sections=tuple(one for one in made if one.sentences))


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What was known on an earlier day: the latest figures by the claims of their series, reports and conflicts."""

    day: date
    latest: Mapping[str, Claim]
    reports: frozenset[str]
    conflicts: frozenset[str]

    @classmethod
    def of(cls, since: tuple[date, Told]) -> _Earlier:
        day, told = since
        return cls(
            day=day,
            latest={claim.id: standing(one, told).latest for one in told.series for claim in one.claims},
            reports=frozenset(one.name for one in told.reports),
            conflicts=frozenset(one.id for one in told.conflicts),
        )

    def change(self, series: Series, where: Standing) -> str:
        """What the latest figure of a series has done since then."""
        before = next((self.latest[claim.id] for claim in series.claims if claim.id in self.latest), None)
        return "new" if before is None else change(before, where.latest, where.unit)


def _basis(told: Told) -> str:
    facts = digest.summary(told)
    dated = f", published {words.period(facts.published)}" if facts.published else ""
    count = f"{words.counted(facts.reports, 'report')} by {words.counted(facts.publishers, 'publisher')}"
    return f"From {count}{dated}: {words.counted(facts.claims, 'claim')}."


def _situation(series: Series, where: Standing, told: Told) -> Sentence:
    """Where a series stands, in a sentence."""
    claim = where.latest
    way = f", after {started}" if (started := start(where)) else ""
    others = differing(where, told)
    also = f"; other figures: {others}" if others else ""
    text = f"{words.line(series.title)}: {said(claim, told, where.unit)}{_when(claim)} ({_by(claim, told)}){way}{also}."
    return _sentence(_in_words(text), [claim, *where.course[:1], *where.differing], told)


def _figures(key: Sequence[tuple[Series, Standing]], told: Told, earlier: _Earlier | None) -> Section:
    """The table of key figures; a column in which nothing would stand is left out."""
    rows = [_row(one, where, told, earlier) for one, where in key]
    change = f"Change since {words.day(earlier.day)}" if earlier else ""
    columns = (*_COLUMNS, "Estimate, 90 %", change)
    shown = [
        place for place, name in enumerate(columns) if name and any(row.cells[place] != words.NOTHING for row in rows)
    ]
    cut = [replace(row, cells=tuple(row.cells[place] for place in shown)) for row in rows]
    return Section("Key figures", tuple(cut), tuple(columns[place] for place in shown))


def _row(series: Series, where: Standing, told: Told, earlier: _Earlier | None) -> Sentence:
    claim, title = where.latest, words.line(series.title)
    cells = (
        title,
        said(claim, told, where.unit),
        words.period(claim.as_of),
        digest.speaker(claim, told),
        course(where) or words.NOTHING,
        differing(where, told) or words.NOTHING,
        expected(told.estimates.get(series.id), where.unit) or words.NOTHING,
        earlier.change(series, where) if earlier else words.NOTHING,
    )
    made = _sentence(title, [claim, *where.differing, *where.course[::-1]], told)
    return replace(made, cells=cells)


def _disputes(told: Told, earlier: _Earlier | None) -> Iterator[Sentence]:
    """The contradictions between sources that are of the time of the latest figure: an older one is history."""
    by_id = {one.id: one for one in told.series}
    some = ((one, by_id.get(one.series or ""), _sides(one, told)) for one in told.conflicts)
    now = (found for found in some if len(found[2]) > 1 and _is_of_now(found[2], found[1], told))
    return (_dispute(*found, told, earlier) for found in islice(now, _FEW))


def _sides(conflict: Conflict, told: Told) -> list[Claim]:
    """What each side said last, one side a source: nobody disputes what he says himself."""
    last = [max(side.claims, key=lambda claim: day_of(claim, told) or date.min) for side in conflict.sides]
    by_source = {digest.speaker(claim, told): claim for claim in reversed(last)}
    return [*by_source.values()][::-1]


def _is_of_now(last_said: Sequence[Claim], series: Series | None, told: Told) -> bool:
    if series is None:
        return True
    latest = standing(series, told).latest
    return any(is_of_now(claim, latest, told) for claim in last_said)


def _dispute(
    conflict: Conflict, series: Series | None, last_said: Sequence[Claim], told: Told, earlier: _Earlier | None
) -> Sentence:
    """A contradiction in a sentence: what is said, by whom, of when."""
    unit = told_in(series.claims) if series else None
    title = f"{words.line(series.title)}: " if series else ""
    new = "new: " if earlier and conflict.id not in earlier.conflicts else ""
    first, *rest = [_side(claim, told, unit) for claim in last_said[:_SIDES]]
    more = len(last_said) - _SIDES
    left = f" and from {words.counted(more, 'other figure')}" if more > 0 else ""
    text = f"{new}{title}{first} differs from {' and from '.join(rest)}{left}."
    others = [claim for claim in conflict.claims if claim not in last_said]
    return _sentence(_in_words(text), [*last_said, *others], told)


def _side(claim: Claim, told: Told, unit: Unit | None) -> str:
    """What a claim says: its number, or its sentence where it has none."""
    number = f"{said(claim, told, unit)}{_when(claim)}" if claim.value else _quoted(claim, told)
    denied = {Modality.DENIED: "not ", Modality.HEDGED: "perhaps ", Modality.ASSERTED: ""}[claim.modality]
    return f"{denied if claim.value else ''}{number} ({_by(claim, told)})"


def _events(told: Told, earlier: _Earlier | None) -> Iterator[Sentence]:
    """The last events, each once, in order of time, those of a known sort if any; only those told since `earlier`."""
    sure = [claim for claim in digest.timeline(told) if claim.as_of and claim.confidence >= _SURE]
    fresh = [claim for claim in sure if earlier is None or claim.report not in earlier.reports]
    of_a_sort = [claim for claim in fresh if claim.type]
    for claim in _each_once(reversed(of_a_sort or fresh), told)[::-1]:
        text = f"{words.period(claim.as_of)}: {_quoted(claim, told)} ({_by(claim, told)})."
        yield _sentence(text, [claim], told)


def _each_once(claims: Iterable[Claim], told: Told) -> list[Claim]:
    """A few claims whose sentences do not tell the same."""
    kept: dict[str, frozenset[str]] = {}
    found: list[Claim] = []
    for claim in claims:
        telling = _telling(told.quote(claim))
        if len(found) < _FEW and not any(_is_alike(telling, other) for other in kept.values()):
            kept[claim.id] = telling
            found.append(claim)
    return found


def _telling(sentence: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"\w+", sentence.casefold()) if len(word) >= _LONG)


def _is_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _ALIKE * max(min(len(one), len(other)), 1)


def _open(told: Told) -> list[Outcome]:
    """Forecasts of which no later report tells, for a time to come, in its order; where none has one, the last."""
    published = words.whole(report.published for report in told.reports)
    now = published.last if published else None
    sure = [one for one in told.outcomes if one.state is State.OPEN and one.forecast.confidence >= _SURE]
    ends = {one.forecast.id: one.forecast.as_of.last if one.forecast.as_of else None for one in sure}
    ahead = [one for one in sure if (end := ends[one.forecast.id]) and (now is None or end > now)]
    by_claim = {one.forecast.id: one for one in sure}
    return [by_claim[claim.id] for claim in _each_once((one.forecast for one in ahead or sure[::-1]), told)]


def _settled(outcomes: Sequence[Outcome]) -> list[Outcome]:
    return [one for one in outcomes if one.state in _VERDICTS][:_FEW]


def _forecast(outcome: Outcome, told: Told) -> Sentence:
    """A forecast in its own words, by whom and for when, and what became of it where that is known."""
    claim = outcome.forecast
    told_of = words.period(claim.as_of) if claim.as_of else ""
    horizon = f", {told_of if told_of.startswith(('from', 'until')) else f'for {told_of}'}" if told_of else ""
    verdict = f": {_VERDICTS[outcome.state]}" if outcome.state in _VERDICTS else ""
    text = f"{_quoted(claim, told)} ({_by(claim, told)}{horizon}){verdict}."
    return _sentence(text, [claim, *outcome.evidence], told)


def _sources(told: Told, earlier: _Earlier | None) -> Iterator[Sentence]:
    """The reports that the story rests on, each with the first words that are taken from it."""
    for report in told.reports:
        cited = next((claim for claim in told.claims if claim.report == report.name), None)
        if cited is not None:
            title = words.line(report.title) if report.title else words.line(report.name)
            published = words.period(report.published) if report.published else "undated"
            new = " (new)" if earlier and report.name not in earlier.reports else ""
            yield _sentence(f"{words.publisher(report)}: {title}, {published}{new}.", [cited], told)


def _when(claim: Claim) -> str:
    return f" as of {words.period(claim.as_of)}" if claim.as_of else ""


def _by(claim: Claim, told: Told) -> str:
    return digest.speaker(claim, told)


def _quoted(claim: Claim, told: Told) -> str:
    """A sentence in quotation marks, without the mark of a list before it."""
    return f"“{words.line(told.quote(claim)).lstrip('*•·-– ')}”"


def _in_words(text: str) -> str:
    """A sentence with words for signs."""
    return text.replace("≈ ", "about ")


def _sentence(text: str, claims: Sequence[Claim], told: Told) -> Sentence:
    notes = dict.fromkeys(_note(claim, told) for claim in claims)
    return Sentence(text, tuple(notes)[:_WORDS], max(len(notes) - _WORDS, 0))


def _note(claim: Claim, told: Told) -> Note:
    report = told.report(claim.report)
    source = "" if claim.source.kind is SourceKind.PUBLISHER else f"{words.source(claim, report)}, in "
    title = f", “{words.line(report.title)}”" if report.title else ""
    published = words.period(report.published) if report.published else "undated"
    where = f"{source}{words.publisher(report)}{title}, {published}"
    return Note(quote=words.line(told.quote(claim)), where=where, url=words.web_address(report.url))


# --- Markdown -------------------------------------------------------------------------------------------------------

_SPECIAL = re.compile(r"[\\`*_\[\]|~$]")
_BEGINS = re.compile(r"^(\d*)([-+.)=:#])")


def markdown(report: Sitrep) -> str:
    """The report in Markdown, with footnotes as most programs for it have them. Texts of others stay texts."""
    lines, notes = [f"# {_plain(report.title)}", "", _plain(report.basis)], list[str]()
    for section in report.sections:
        lines += ["", f"## {_plain(section.title)}", ""]
        if section.columns:
            lines += [_cells(section.columns), _cells(["---"] * len(section.columns))]
        for sentence in section.sentences:
            notes.append(_footnote(sentence, len(notes) + 1))
            if sentence.cells:
                first, *others = map(_escaped, sentence.cells)
                lines.append(_cells([f"{first}[^{len(notes)}]", *others]))
            else:
                lines.append(f"- {_plain(sentence.text)}[^{len(notes)}]")
    return "\n".join([*lines, "", *notes]) + "\n"


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _footnote(sentence: Sentence, number: int) -> str:
    cited = [f"“{_plain(note.quote)}” — {_plain(note.where)}{_link(note.url)}" for note in sentence.notes]
    cited += [f"and {sentence.more} more"] if sentence.more else []
    return f"[^{number}]: {'; '.join(cited)}."


def _link(url: str | None) -> str:
    """An address of the web, which has no blanks; what could end a link in Markdown or begin HTML is encoded."""
    return "" if url is None else f", <{re.sub(r'[<>]', lambda found: f'%{ord(found[0]):02X}', url)}>"


def _plain(text: str) -> str:
    """Text without meaning for Markdown or HTML, at the beginning of a line, too."""
    return _BEGINS.sub(r"\1\\\2", _escaped(text))


def _escaped(text: str) -> str:
    """Text without meaning for Markdown or HTML within a line."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SPECIAL.sub(r"\\\g<0>", safe)


def numbered(report: Sitrep) -> Iterable[tuple[int, Sentence]]:
    """The sentences with the numbers of their footnotes."""
    return enumerate((sentence for section in report.sections for sentence in section.sentences), 1)
