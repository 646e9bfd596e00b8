"""A situation report: the situation, key figures, what happened, what is disputed and what is expected.

The parts are those of the situation reports of the United Nations' OCHA. Every sentence and every row is made of
claims, and its footnote has the words that it rests on, and where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from asof.claim import Claim, Modality
from asof.source import SourceKind
from asof.story import Conflict, Outcome, Series, State
from asof.views import digest, words
from asof.views.selection import Told
from asof.views.standing import Standing, course, differing, said, standing

__all__ = ["Note", "Section", "Sentence", "Sitrep", "markdown", "sitrep"]

_SERIES, _FEW, _WORDS = 12, 8, 4
"""How many series are told of, of everything else, and sentences in a footnote at most."""
_FOREMOST = 3
"""Series of which the situation is told in sentences."""
_COLUMNS = ("Figure", "Latest", "As of", "Source", "Course", "Differs")
_VERDICTS = {
    State.CAME_TRUE: "by later reports it came true",
    State.DID_NOT: "by later reports it did not come true",
    State.PARTLY: "by later reports it came true in part",
    State.TOLD: "later reports speak of it, and do not settle it",
    State.OVERDUE: "its time has passed, and no later report tells",
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
        since: a day, and the story as it was known then, from which changes are told; None tells of none.
    """
    key = [(one, standing(one, told)) for one in told.series if len(one.claims) > 1][:_SERIES]
    earlier = _Earlier.of(since) if since else None
    change = (f"Change since {words.day(earlier.day)}",) if earlier else ()
    made = (
        Section("Situation", tuple(_situation(one, where, told) for one, where in key[:_FOREMOST])),
        Section("Key figures", tuple(_row(one, where, told, earlier) for one, where in key), (*_COLUMNS, *change)),
        Section("What happened", tuple(_events(told))),
        Section("What is disputed", tuple(_conflict(one, told) for one in told.conflicts[:_FEW])),
        Section("What is expected", tuple(_forecast(one, told) for one in _open(told.outcomes))),
        Section("What became of earlier forecasts", tuple(_forecast(one, told) for one in _past(told.outcomes))),
        Section("Sources", tuple(_sources(told))),
    )
    return Sitrep(title=words.line(title), basis=_basis(told), sections=tuple(one for one in made if one.sentences))


@dataclass(frozen=True, slots=True)
class _Earlier:
    """The latest figures of an earlier day, by the claims of their series."""

    day: date
    latest: Mapping[str, Claim]

    @classmethod
    def of(cls, since: tuple[date, Told]) -> _Earlier:
        day, told = since
        return cls(day, {claim.id: standing(one, told).latest for one in told.series for claim in one.claims})

    def change(self, series: Series, now: Claim) -> str:
        """What the latest figure of a series has done since then."""
        before = next((self.latest[claim.id] for claim in series.claims if claim.id in self.latest), None)
        if before is None or before.value is None or now.value is None:
            return "new"
        if (before.value.low, before.value.high) == (now.value.low, now.value.high):
            return "none"
        return f"was {words.amount(before.value)}"


def _basis(told: Told) -> str:
    facts = digest.summary(told)
    dated = f", published {words.period(facts.published)}" if facts.published else ""
    count = f"{words.counted(facts.reports, 'report')} by {words.counted(facts.publishers, 'publisher')}"
    return f"From {count}{dated}: {words.counted(facts.claims, 'claim')}."


def _situation(series: Series, where: Standing, told: Told) -> Sentence:
    claim = where.latest
    way = f", after {words.amount(where.course[0].value)}" if len(where.course) > 1 and where.course[0].value else ""
    dated = f" {_on(where.course[0])}" if way else ""
    text = f"{words.line(series.title)}: {said(claim, told)}{_when(claim)}, {_says(claim, told)}{way}{dated}."
    return _sentence(text, [claim, *where.course[:1]], told)


def _row(series: Series, where: Standing, told: Told, earlier: _Earlier | None) -> Sentence:
    claim = where.latest
    title = words.line(series.title)
    cells = (
        title,
        said(claim, told),
        words.period(claim.as_of),
        digest.speaker(claim, told),
        course(where) or words.NOTHING,
        differing(where, told) or words.NOTHING,
        *([earlier.change(series, claim)] if earlier else []),
    )
    made = _sentence(title, [claim, *where.differing, *where.course[::-1]], told)
    return replace(made, cells=cells)


def _on(claim: Claim) -> str:
    when = words.period(claim.as_of)
    return f"on {when}" if claim.as_of and claim.as_of.days == 1 else f"in {when}" if claim.as_of else ""


def _conflict(conflict: Conflict, told: Told) -> Sentence:
    """A contradiction in a sentence: what each side says first, by whom, of when."""
    firsts = [side.claims[0] for side in conflict.sides]
    others = [claim for side in conflict.sides for claim in side.claims[1:]]
    series = next((one for one in told.series if one.id == conflict.series), None)
    title = f"{words.line(series.title)}: " if series else ""
    text = f"{title}{', but '.join(_side(claim, told) for claim in firsts)}."
    return _sentence(text, [*firsts, *others], told)


def _side(claim: Claim, told: Told) -> str:
    """What a claim says: its number, or its sentence where it has none."""
    number = f"{said(claim, told)}{_when(claim)}" if claim.value else f"“{words.line(told.quote(claim))}”"
    denied = {Modality.DENIED: "not ", Modality.HEDGED: "perhaps ", Modality.ASSERTED: ""}[claim.modality]
    return f"{denied if claim.value else ''}{number} ({_says(claim, told)})"


def _events(told: Told) -> Iterator[Sentence]:
    dated = [claim for claim in digest.timeline(told) if claim.as_of]
    for claim in dated[-_FEW:]:
        text = f"{words.period(claim.as_of)}: “{words.line(told.quote(claim))}” ({_says(claim, told)})"
        yield _sentence(f"{text}.", [claim], told)


def _open(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The last forecasts whose time has not passed and of which no later report tells."""
    return [one for one in outcomes if one.state is State.OPEN][-_FEW:]


def _past(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The others, those that are settled first."""
    past = [one for one in outcomes if one.state is not State.OPEN]
    return sorted(past, key=lambda one: one.state in (State.TOLD, State.OVERDUE))[:_FEW]


def _forecast(outcome: Outcome, told: Told) -> Sentence:
    claim = outcome.forecast
    told_of = words.period(claim.as_of) if claim.as_of else ""
    horizon = f", {told_of if told_of.startswith(('from', 'until')) else f'for {told_of}'}" if told_of else ""
    quote = words.line(told.quote(claim))
    verdict = f": {_VERDICTS[outcome.state]}" if outcome.state in _VERDICTS else ""
    text = f"“{quote}” ({_says(claim, told)}{horizon}){verdict}."
    return _sentence(text, [claim, *outcome.evidence], told)


def _sources(told: Told) -> Iterator[Sentence]:
    """The reports that the story rests on, each with the first words that are taken from it."""
    for report in told.reports:
        cited = next((claim for claim in told.claims if claim.report == report.name), None)
        if cited is not None:
            title = words.line(report.title) if report.title else words.line(report.name)
            published = words.period(report.published) if report.published else "undated"
            yield _sentence(f"{words.publisher(report)}: {title}, {published}.", [cited], told)


def _when(claim: Claim) -> str:
    return f" as of {words.period(claim.as_of)}" if claim.as_of else ""


def _says(claim: Claim, told: Told) -> str:
    report = told.report(claim.report)
    if claim.source.kind is SourceKind.PUBLISHER:
        return f"reports {words.publisher(report)}"
    return f"says {words.source(claim, report)}"


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
                first, *others = map(_plain, sentence.cells)
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
    """Text without meaning for Markdown or HTML."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _BEGINS.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", safe))


def numbered(report: Sitrep) -> Iterable[tuple[int, Sentence]]:
    """The sentences with the numbers of their footnotes."""
    return enumerate((sentence for section in report.sections for sentence in section.sentences), 1)
