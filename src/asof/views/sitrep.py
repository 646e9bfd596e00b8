"""A situation report: what is known, what contradicts what, what happened and what is foretold, a footnote a sentence.

Every sentence is made of a claim or an estimate, and its footnote has the words that it rests on, and where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.source import SourceKind
from asof.story import Conflict, Estimate, Outcome, Series, State, Verdict
from asof.views import digest, words
from asof.views.selection import Told

__all__ = ["Note", "Section", "Sentence", "Sitrep", "markdown", "sitrep"]

_SERIES, _FEW, _WORDS = 20, 8, 4
"""How many series are told of, of everything else, and sentences in a footnote at most."""
_VERDICTS = {
    State.CAME_TRUE: "by later reports it came true",
    State.DID_NOT: "by later reports it did not come true",
    State.PARTLY: "by later reports it came true in part",
    State.TOLD: "later reports speak of it, and do not settle it",
    State.OVERDUE: "its time has passed, and no later report tells",
    State.OPEN: "no later report tells",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Words that a sentence rests on; `where` says who says it in which report, `url` is where that may be found."""

    quote: str
    where: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the words that it rests on; `more` is how many others say the same."""

    text: str
    notes: tuple[Note, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences under a heading."""

    title: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitrep:
    """A situation report; `basis` says what it rests on."""

    title: str
    basis: str
    sections: tuple[Section, ...]


def sitrep(told: Told, *, title: str) -> Sitrep:
    """The situation report of a story: what matters most, in order of the story."""
    made = (
        Section("Figures", tuple(_figures(told))),
        Section("What contradicts itself", tuple(_conflict(one, told) for one in told.conflicts[:_FEW])),
        Section("What is doubted", tuple(_doubted(told))),
        Section("What happened", tuple(_events(told))),
        Section("What is foretold", tuple(_forecast(one, told) for one in _foremost(told.outcomes))),
    )
    return Sitrep(title=words.line(title), basis=_basis(told), sections=tuple(one for one in made if one.sentences))


def _basis(told: Told) -> str:
    facts = digest.summary(told)
    dated = f", published {words.period(facts.published)}" if facts.published else ""
    count = f"{words.counted(facts.reports, 'report')} by {words.counted(facts.publishers, 'publisher')}"
    return f"From {count}{dated}: {words.counted(facts.claims, 'claim')}."


def _figures(told: Told) -> Iterator[Sentence]:
    for series in told.series[:_SERIES]:
        estimate = told.estimates.get(series.id)
        if estimate is None or len(series.claims) == 1:
            yield _figure(series, series.claims[-1], told)
        else:
            yield _estimated(series, estimate, told)


def _estimated(series: Series, estimate: Estimate, told: Told) -> Sentence:
    day, unit = estimate.days[-1], words.unit(series.unit)
    most = max(day.intervals, key=lambda one: one.level)
    value = f"{words.number(day.value)} {unit}".rstrip()
    interval = f"{words.number(most.low)} to {words.number(most.high)}, {most.level:.0%}"
    believed = [one.claim for one in estimate.weighed if not one.disbelieved] or list(series.claims)
    text = f"{words.line(series.title)}: most likely {value} ({interval}) on {words.day(day.day)}."
    return _sentence(text, digest.in_time(believed)[::-1], told)


def _figure(series: Series, claim: Claim, told: Told) -> Sentence:
    value = words.amount(claim.value) if claim.value else ""
    return _sentence(f"{words.line(series.title)}: {value}{_when(claim)}, {_says(claim, told)}.", [claim], told)


def _conflict(conflict: Conflict, told: Told) -> Sentence:
    sides = [claim for side in conflict.sides for claim in side.claims[:1]]
    others = [claim for side in conflict.sides for claim in side.claims[1:]]
    return _sentence(words.line(conflict.why), [*sides, *others], told)


def _doubted(told: Told) -> Iterator[Sentence]:
    doubted = [
        (one, series)
        for series in told.series
        if (estimate := told.estimates.get(series.id))
        for one in estimate.weighed
        if one.disbelieved and one.claim.value
    ]
    for one, series in sorted(doubted, key=lambda pair: -pair[0].wrong)[:_FEW]:
        said = words.amount(one.claim.value) if one.claim.value else ""
        text = (
            f"{words.line(series.title)}: {said}{_when(one.claim)}, {_says(one.claim, told)}, does not fit the others"
        )
        yield _sentence(f"{text} (wrong with {one.wrong:.0%}).", [one.claim, *one.repeated_by], told)


def _events(told: Told) -> Iterator[Sentence]:
    dated = [claim for claim in digest.timeline(told) if claim.as_of]
    for claim in dated[-_FEW:]:
        text = f"{words.period(claim.as_of)}: “{words.line(told.quote(claim))}” ({_says(claim, told)})"
        yield _sentence(f"{text}.", [claim], told)


def _foremost(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Those that are settled, and of the others the last."""
    settled = [one for one in outcomes if one.verdict is not Verdict.OPEN]
    return [*settled[-_FEW:], *[one for one in outcomes if one.verdict is Verdict.OPEN][-_FEW:]]


def _forecast(outcome: Outcome, told: Told) -> Sentence:
    claim = outcome.forecast
    told_of = words.period(claim.as_of) if claim.as_of else ""
    horizon = f", {told_of if told_of.startswith(('from', 'until')) else f'for {told_of}'}" if told_of else ""
    quote = words.line(told.quote(claim))
    text = f"“{quote}” ({_says(claim, told)}{horizon}): {_VERDICTS[outcome.state]}."
    return _sentence(text, [claim, *outcome.evidence], told)


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
        for sentence in section.sentences:
            notes.append(_footnote(sentence, len(notes) + 1))
            lines.append(f"- {_plain(sentence.text)}[^{len(notes)}]")
    return "\n".join([*lines, "", *notes]) + "\n"


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
