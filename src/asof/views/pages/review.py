"""The pages on which a person rules: a claim with its words and what speaks for and against it, and all rulings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asof.claim import Claim, Kind, Modality
from asof.evidence import Basis
from asof.report import Report
from asof.ruling import ON_CLAIMS, Act, Entry, holding, latest
from asof.source import SourceKind
from asof.story import FACTS, Ruled, Verdict, facts
from asof.views import words
from asof.views.pages.book import Book, Link, headline
from asof.views.pages.conflicts import ConflictView, conflict_view
from asof.views.queue import Waiting

_AROUND = 300
"""Characters before and behind a sentence that are shown with it."""
_CONFLICTS = 3
_NAMES = 1000
"""Names and series that are offered for completion at most."""
_CHOICES = {
    "basis": ("", *(basis.value for basis in Basis)),
    "kind": tuple(kind.value for kind in Kind),
    "source_kind": tuple(kind.value for kind in SourceKind),
    "modality": tuple(modality.value for modality in Modality),
}
LABELS = {
    "kind": "Kind",
    "low": "At least",
    "high": "At most",
    "unit": "Unit",
    "approximate": "Approximate",
    "measure": "Measure",
    "basis": "Counts as",
    "subject": "Subject",
    "place": "Place",
    "as_of": "As of",
    "source_kind": "Source is",
    "source": "Source",
    "modality": "Said",
}
DONE = {
    Act.ACCEPT: "accepted",
    Act.CORRECT: "corrected",
    Act.REJECT: "rejected",
    Act.MERGE_NAMES: "names merged",
    Act.SPLIT_NAMES: "names split",
    Act.MERGE_SERIES: "series merged",
    Act.SPLIT_SERIES: "series split",
    Act.DATE: "dated",
    Act.OUTCOME: "outcome decided",
    Act.UNDO: "undone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FactView:
    """A fact of a claim: its `name` in the form, its `value` and, where a person changed it, as it was `read`."""

    name: str
    label: str
    value: str
    read: str | None
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingView:
    """A ruling in a line."""

    number: int
    done: str
    on: str
    claim: str | None
    by: str
    at: str
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """A claim to rule on; `next` and `previous` are ids of claims, `seen` is the number of the last ruling on it.

    `context` is the text around the claim in five pieces: before its sentence, the sentence before its words, the
    words, the rest of the sentence, what comes after.
    """

    claim: str
    label: str
    state: str
    waiting: int
    why: tuple[str, ...]
    next: str | None
    previous: str | None
    seen: int
    report: Link
    publisher: str
    published: str
    language: str | None
    context: tuple[str, str, str, str, str]
    facts: tuple[FactView, ...]
    series: Link | None
    conflicts: tuple[ConflictView, ...]
    verdicts: tuple[str, ...]
    rulings: tuple[RulingView, ...]
    undo: RulingView | None
    measures: tuple[str, ...]
    wrong: str = ""


def review_page(
    book: Book,
    one: Ruled,
    journal: Sequence[Entry],
    *,
    place: Places,
    who: str | None,
    wrong: str = "",
    told: dict[str, str | None] | None = None,
) -> ReviewPage:
    """The page of a claim.

    Args:
        book: the story, worked out, maybe before the last rulings.
        one: the claim as it stands now.
        journal: all rulings.
        place: where it stands in the queue.
        who: whoever looks: their last ruling is the one to undo, where the claim has none.
        wrong: what is wrong with a correction that they sent.
        told: the facts that they sent.
    """
    shown = one.claim or one.reading
    assert shown is not None  # noqa: S101 - one of the two is there
    report = book.told.report(shown.report)
    series = book.series_of_claim.get(shown.id)
    holds = holding(journal)
    mine = [entry for entry in holds if entry.by == who]
    undo = one.entry or (mine[-1] if mine else None)
    numbers = {entry.number for entry in holds}
    about = one.entry.ruling.about if one.entry else (one.id,)
    return ReviewPage(
        claim=one.id,
        label=words.amount(shown.value) if shown.value else shown.kind.value,
        state=_state(one),
        waiting=place.waiting,
        why=place.why,
        next=place.next,
        previous=place.previous,
        seen=latest(journal, about),
        report=Link(text=headline(report), to=f"{book.addresses.report(report.name)}"),
        publisher=words.publisher(report),
        published=words.period(report.published) if report.published else "undated",
        language=report.language,
        context=surroundings(shown, report),
        facts=tuple(_facts(one, shown, told)),
        series=book.link_to_series(series) if series else None,
        conflicts=_conflicts(book, shown),
        verdicts=tuple(Verdict) if shown.kind is Kind.FORECAST else (),
        rulings=tuple(ruling_view(entry, numbers) for entry in _about(journal, about)),
        undo=ruling_view(undo, numbers) if undo else None,
        measures=tuple(sorted(book.told.measures)),
        wrong=words.line(wrong),
    )


class Places:
    """Where a claim stands in the queue, and which come before and after it.

    The next one is the next that still waits. Before those that wait come those on which `who` has ruled.
    """

    def __init__(
        self, queue: Sequence[Waiting], journal: Sequence[Entry], claim: str | None = None, who: str | None = None
    ) -> None:
        made = [entry for entry in holding(journal) if entry.ruling.act in ON_CLAIMS]
        ruled = {entry.ruling.about[0] for entry in made}
        order = [waiting for waiting in queue if waiting.claim not in ruled or waiting.claim == claim]
        at = next((place for place, waiting in enumerate(order) if waiting.claim == claim), len(order))
        left = [waiting.claim for waiting in (*order[at + 1 :], *order[:at])]
        looked_at = [entry.ruling.about[0] for entry in made if entry.by == who]
        before = looked_at[: looked_at.index(claim)] if claim in looked_at else looked_at
        before += [] if claim in ruled else [waiting.claim for waiting in order[:at]]
        self.waiting = sum(waiting.claim not in ruled for waiting in order)
        self.next = left[0] if left else None
        self.previous = before[-1] if before else None
        self.why = order[at].why if at < len(order) else ()


def ruling_view(entry: Entry, holds: set[int]) -> RulingView:
    """A ruling in a line, given the numbers of those that hold."""
    ruling = entry.ruling
    quote = ruling.content.get("words") or ruling.content.get("published") or ruling.content.get("verdict")
    about = " and ".join(ruling.about) if ruling.act is not Act.UNDO else f"ruling {ruling.about[0]}"
    return RulingView(
        number=entry.number,
        done=DONE[ruling.act],
        on=words.line(f"“{quote}”" if "words" in ruling.content else f"{about}: {quote}" if quote else about),
        claim=ruling.about[0] if ruling.act in ON_CLAIMS or ruling.act is Act.OUTCOME else None,
        by=words.line(entry.by or "somebody"),
        at=f"{words.day(entry.at.date())}, {entry.at:%H:%M} UTC",
        holds=entry.number in holds,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingsPage:
    """The last rulings, newest first, and how many there are."""

    rulings: tuple[RulingView, ...]
    count: int
    waiting: int


def rulings_page(journal: Sequence[Entry], *, waiting: int) -> RulingsPage:
    """What was ruled."""
    numbers = {entry.number for entry in holding(journal)}
    shown = tuple(ruling_view(entry, numbers) for entry in reversed(journal[-200:]))
    return RulingsPage(rulings=shown, count=len(journal), waiting=waiting)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesPage:
    """Forms to merge, split and date; `names`, `series` as (id, title) and `reports` are offered for completion.

    `parts` are those of which series consist that have several, as (title, [(id, title), …]).
    """

    names: tuple[str, ...]
    series: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    reports: tuple[str, ...]
    report: str
    wrong: str = ""


def names_page(book: Book, *, report: str = "", wrong: str = "") -> NamesPage:
    """The forms for what is on no single claim."""
    told = book.told
    made = [one for one in told.series[:_NAMES] if len(one.parts) > 1]
    return NamesPage(
        names=tuple(words.line(name) for one in told.actors[:_NAMES] for name in one.names),
        series=tuple((one.id, words.line(one.title)) for one in told.series[:_NAMES]),
        parts=tuple(
            (words.line(one.title), tuple((part.id, words.line(part.title)) for part in one.parts)) for one in made
        ),
        reports=tuple(one.name for one in told.reports[:_NAMES]),
        report=report,
        wrong=words.line(wrong),
    )


def _state(one: Ruled) -> str:
    if one.entry is None:
        return "waits for a ruling"
    state = DONE[one.entry.ruling.act]
    if one.claim and not one.corrections and one.entry.ruling.act is Act.CORRECT:
        state = "accepted"
    kept = "; asof does not read it any more, the ruling keeps it" if one.reading is None else ""
    return f"{state} by {words.line(one.entry.by or 'somebody')} on {words.day(one.entry.at.date())}{kept}"


def surroundings(claim: Claim, report: Report) -> tuple[str, str, str, str, str]:
    """The text around a claim in five pieces, see `ReviewPage.context`; it begins and ends with a whole word."""
    text = report.text
    start, end = max(claim.quote.start - _AROUND, 0), claim.quote.end + _AROUND
    if start:  # at the beginning of a word
        start = next((at + 1 for at in range(start, claim.quote.start) if text[at].isspace()), start)
    if end < len(text):
        end = next((at for at in range(end, claim.quote.end, -1) if text[at].isspace()), end)
    pieces = (
        text[start : claim.quote.start],
        text[claim.quote.start : claim.span.start],
        claim.span.of(text),
        text[claim.span.end : claim.quote.end],
        text[claim.quote.end : end],
    )
    before, *sentence, after = map(words.safe, pieces)
    cut_before, cut_after = "…" if start else "", "…" if end < len(text) else ""
    return cut_before + before.lstrip(), sentence[0], sentence[1], sentence[2], after.rstrip() + cut_after


def _facts(one: Ruled, shown: Claim, told: dict[str, str | None] | None) -> Iterable[FactView]:
    now, corrections = told or facts(shown), one.corrections
    for name in FACTS:
        read = corrections[name][0] if name in corrections else None
        yield FactView(
            name=name,
            label=LABELS[name],
            value=words.safe(now.get(name) or ""),
            read=words.line(read or words.NOTHING) if name in corrections else None,
            choices=_CHOICES.get(name, ()),
        )


def _conflicts(book: Book, claim: Claim) -> tuple[ConflictView, ...]:
    series = book.series_of_claim.get(claim.id)
    among = book.conflicts_of_series.get(series.id if series else None, ())
    found = (one for one in among if any(said.id == claim.id for side in one.sides for said in side.claims))
    return tuple(conflict_view(book, one) for one, _ in zip(found, range(_CONFLICTS), strict=False))


def _about(journal: Sequence[Entry], about: tuple[str, ...]) -> list[Entry]:
    """The rulings on something and their undoings."""
    concerned = {str(entry.number) for entry in journal if entry.ruling.about == about}
    return [
        entry
        for entry in journal
        if str(entry.number) in concerned or (entry.ruling.act is Act.UNDO and entry.ruling.about[0] in concerned)
    ]
