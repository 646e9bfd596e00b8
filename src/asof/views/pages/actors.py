"""Who acts: the names brought together, and all that is said of them and by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asof.claim import Claim
from asof.story import Actor
from asof.views import words
from asof.views.pages.book import Book, Cited, Link
from asof.views.pages.map import series_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRow:
    """An actor in a line."""

    link: Link
    kind: str
    names: str
    mentions: int
    reports: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage:
    """An actor; `why` tells of each further name what joins it, `claims` are about the actor or from it."""

    title: str
    kind: str
    facts: str
    why: tuple[str, ...]
    series: tuple[Link, ...]
    claims: tuple[Cited, ...]


def actor_rows(book: Book, actors: Sequence[Actor]) -> tuple[ActorRow, ...]:
    """A list of actors."""
    return tuple(
        ActorRow(
            link=Link(text=words.line(one.name), to=book.addresses.actor(one.name)),
            kind=one.kind.value,
            names=", ".join(words.line(name) for name in one.names[1:]),
            mentions=one.mentions,
            reports=one.reports,
            claims=len(book.claims_of_actor[one.name]),
        )
        for one in actors
    )


def actor_page(book: Book, actor: Actor, claims: Sequence[Claim]) -> ActorPage:
    """The page of an actor with some of the claims."""
    return ActorPage(
        title=words.line(actor.name),
        kind=actor.kind.value,
        facts=f"named {words.counted(actor.mentions, 'time')} in {words.counted(actor.reports, 'report')}",
        why=tuple(words.line(reason) for reason in actor.why),
        series=series_of(book, claims),
        claims=tuple(book.cite(claim) for claim in claims),
    )
