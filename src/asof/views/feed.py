"""What changed in a story as an Atom feed (RFC 4287): new claims that matter, conflicts, estimates that moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from asof.claim import Claim
from asof.story import Conflict, Interval
from asof.version import __version__
from asof.views import words
from asof.views.changes import Changes, Moved, changes
from asof.views.pages.addresses import Directory
from asof.views.selection import Told

__all__ = ["Step", "days_of_news", "feed", "stepwise"]

_ATOM = "http://www.w3.org/2005/Atom"
DAYS = 8
"""How many days on which something was published the feed reaches back."""
_ENTRIES = 40
"""Entries of one day at most, those that matter most."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a day has brought."""

    day: date
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    key: str
    title: str
    text: str
    to: str


def days_of_news(told: Told) -> list[date]:
    """The last days on which a report was published, oldest first; undated ones are left out."""
    last = {report.published.last for report in told.reports if report.published and report.published.last}
    return sorted(last)[-DAYS - 1 :]


def feed(steps: Sequence[Step], now: Told, addresses: Directory, *, title: str, base: str) -> bytes:
    """The feed, newest first. The same story gives the same bytes.

    Args:
        steps: what each day has brought, oldest first.
        now: the story as it is now.
        addresses: where its pages stand.
        title: what it is called.
        base: the address of its first page, with a slash at the end.
    """
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed")
    newest = steps[-1].day if steps else date(1970, 1, 1)
    _add(root, "id", _id(title, ""))
    _add(root, "title", words.line(title) or "Story")
    _add(root, "updated", _moment(newest))
    _add(root, "link", rel="self", href=f"{base}feed.xml", type="application/atom+xml")
    _add(root, "link", rel="alternate", href=base, type="text/html")
    _add(_add(root, "author"), "name", "asof")
    _add(root, "generator", "asof", version=__version__)
    known = {claim.id for claim in now.claims}, {one.id for one in now.conflicts}, {one.id for one in now.series}
    for step in reversed(steps):
        for entry in list(_entries(step, now, addresses, known))[:_ENTRIES]:
            _write(root, entry, step.day, title=title, base=base)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def stepwise(states: Iterable[tuple[date, Told]]) -> list[Step]:
    """What each state of a story has that the one before has not, leaving out the first and what brought nothing."""
    steps, before = [], None
    for day, told in states:
        if before is not None:
            step = Step(day, changes(before, told))
            steps += [step] if step.changes else []
        before = told
    return steps


def _entries(
    step: Step, now: Told, addresses: Directory, known: tuple[set[str], set[str], set[str]]
) -> Iterator[_Entry]:
    """Those of a step whose things are still there."""
    claims, conflicts, series = known
    day = step.day.isoformat()
    for one in step.changes.conflicts:
        if one.id in conflicts:
            yield _conflict(one, now, addresses)
    for moved in step.changes.moved:
        if moved.series.id in series:
            yield _estimate(moved, day, addresses)
    for claim in step.changes.claims:
        if claim.id in claims:
            yield _claim(claim, now, addresses)


def _conflict(one: Conflict, now: Told, addresses: Directory) -> _Entry:
    quotes = (now.quote(claim) for side in one.sides for claim in side.claims[:1])
    said = " – ".join(f"“{words.line(quote)}”" for quote in quotes)
    to = addresses.series(one.series) if one.series else f"conflicts.html#k-{addresses.conflict(one.id)}"
    return _Entry(key=f"conflict/{one.id}", title=f"Conflict: {words.line(one.why)}", text=said, to=to)


def _estimate(moved: Moved, day: str, addresses: Directory) -> _Entry:
    title, unit = words.line(moved.series.title), words.unit(moved.series.unit)
    before = f"It was {_held(moved.before, unit)}. " if moved.before else ""
    text = f"{before}It is now {_held(moved.now, unit)}."
    to = addresses.series(moved.series.id)
    return _Entry(key=f"estimate/{moved.series.id}/{day}", title=f"Estimate: {title}", text=text, to=to)


def _held(told: tuple[float, Interval], unit: str) -> str:
    value, most = told
    interval = f"{words.number(most.low)} to {words.number(most.high)}"
    return f"{words.number(value)} {unit}".rstrip() + f" ({interval}, {most.level:.0%})"


def _claim(claim: Claim, now: Told, addresses: Directory) -> _Entry:
    report = now.report(claim.report)
    label = words.amount(claim.value) if claim.value else claim.kind.value
    about = " · ".join(words.line(part) for part in (claim.subject, claim.place) if part)
    title = f"{label}{f', {about}' if about else ''}: {words.source(claim, report)}, in {words.publisher(report)}"
    to = f"{addresses.report(report.name)}#w-{addresses.claim(claim.id)}"
    return _Entry(key=f"claim/{claim.id}", title=title, text=f"“{words.line(now.quote(claim))}”", to=to)


def _write(root: ET.Element, entry: _Entry, day: date, *, title: str, base: str) -> None:
    made = _add(root, "entry")
    _add(made, "id", _id(title, entry.key))
    _add(made, "title", entry.title)
    _add(made, "updated", _moment(day))
    _add(made, "link", rel="alternate", href=f"{base}{entry.to}", type="text/html")
    _add(made, "content", entry.text, type="text")


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> ET.Element:
    """An element; what XML can't hold becomes U+FFFD, the rest is escaped when it is written."""
    made = ET.SubElement(parent, f"{{{_ATOM}}}{name}", {key: words.xml(value) for key, value in attributes.items()})
    made.text = text and words.xml(text)
    return made


def _id(title: str, key: str) -> str:
    """A name that stays the same wherever and whenever the feed is read."""
    return uuid5(NAMESPACE_URL, words.xml(f"asof {title} {key}")).urn


def _moment(day: date) -> str:
    return datetime.combine(day, time(), UTC).isoformat().replace("+00:00", "Z")
