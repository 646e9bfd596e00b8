"""Who acts in a story: the names under which reports know a person, a body or a state, brought together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from asof.claim import Claim
from asof.countries import country_of, is_country, is_demonym
from asof.mention import Mention, MentionKind
from asof.reckoning import affiliation
from asof.reckoning.affiliation import FORCES, TITLES, state_of
from asof.reckoning.aliases import GENERIC, SMALL, ActorKind, Link, Name, links
from asof.ruling import Identity
from asof.source import SourceKind
from asof.spelling import folded

_POSSESSIVE = re.compile(r"['’]s?$")
_WORD_BEHIND = re.compile(r"['’]?s?\s+([a-z]+)")
_WORD_BEFORE = re.compile(r"(\w+)\s+(?:the\s+)?$")
_DOES = re.compile(
    r"['’]s?\b|\s+(?:has|have|had|is|was|will|would|may|might|could|can|must|said|[a-z]+(?:ed|s))\b", re.ASCII
)
"""What stands behind a capital that acts: something of its, or a verb."""
_LOCATIVES = frozenset(
    "in at near from across inside into around outside throughout to through toward towards of over off within".split()
)
_ZONES = frozenset("GMT UTC EST EDT PST CET BST".split())
_THING = re.compile(r"\b(?:[Tt]he|tanker|ship|ferry|vessel|freighter|yacht|trawler)\s+$")
"""What stands before the name of a ship or the like, and of no person: "the Ida Marsh", "tanker Ida Marsh"."""
_INSIDE = re.compile(r"\s+in\s+[A-Z].*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who acts, under all names that the reports use, those used most first.

    `mentions` counts names, `meant` the pronouns and descriptions that stand for one of them. `side` is the state of
    which the reports say that a person, a body or a unit is. `why` says for each name beyond the first what joins it
    to the others.
    """

    name: str
    kind: ActorKind
    names: tuple[str, ...]
    mentions: int
    reports: int
    meant: int = 0
    side: str | None = None
    why: tuple[str, ...] = ()


def actors(
    mentions: Iterable[Mention], claims: Iterable[Claim], texts: Mapping[str, str], rulings: Sequence[Identity] = ()
) -> tuple[Actor, ...]:
    """The actors of a story, those named most often first.

    Names are one where their letters are, romanised alike; where one is the last name of the only person so called;
    where one is the initials or the end of the other, or the other with the state that it is of; and where both stand
    for one state: its name, its people with a noun like "forces", its capital, its seat of government. A capital
    behind a word like "in" is a place and acts not. What people ruled goes before all that.

    Args:
        mentions: the names in the reports.
        claims: those of the reports; their subjects and sources are names, too.
        texts: the text of each report.
        rulings: what people said about names, oldest first.
    """
    names = _names(list(mentions), claims, texts)
    last_word = {frozenset((folded(one.one), folded(one.other))): one for one in rulings}
    apart = {pair for pair, ruling in last_word.items() if not ruling.same}
    joined = [
        Link(folded(one.one), folded(one.other), "somebody ruled that they are one")
        for one in last_word.values()
        if one.same
    ]
    groups = _groups(names, [*joined, *links(names)], apart)
    found = [_actor({key: names[key] for key in group}, joins) for group, joins in groups]
    return tuple(sorted(found, key=lambda one: (-one.mentions, one.name)))


def called(found: Iterable[Actor], subjects: Iterable[str]) -> dict[str, str]:
    """For each subject of a claim that is an actor, or acts for one, what the actor is called.

    "Ukrainian forces" and "Kyiv" are both called "Ukraine", and so are the forces of whoever is said to be of it; who
    is no actor is left out.
    """
    by_name = {folded(name): actor for actor in found for name in actor.names}
    named = {}
    for subject in subjects:
        actor = by_name.get(folded(subject))
        state = state_of(subject) or _commanded(subject, by_name)
        if actor or state:
            whole = actor or by_name.get(folded(state or ""))
            named[subject] = whole.name if whole else state or subject
    return named


def _commanded(subject: str, by_name: Mapping[str, Actor]) -> str | None:
    """The state whose forces are named by who commands them: "Holt's troops"."""
    name = affiliation.commander(subject)
    if name is None:
        return None
    actor = by_name.get(folded(name))
    if actor is None or actor.kind is ActorKind.STATE:
        return actor.name if actor else state_of(name)
    return actor.side


# --- names ----------------------------------------------------------------------------------------------------------


def _names(mentions: Sequence[Mention], claims: Iterable[Claim], texts: Mapping[str, str]) -> dict[str, Name]:
    names: defaultdict[str, Name] = defaultdict(Name)
    said = [mention for mention in mentions if mention.stands_for is None]
    elsewhere = Counter(
        folded(_bare(one, texts[one.report]))
        for one in said
        if one.kind is MentionKind.PLACE or _is_thing(one, texts[one.report])
    )
    last = {folded(_bare(one, texts[one.report])).rpartition(" ")[2] for one in said if _is_full(one, texts)}
    for mention in said:
        _take(names, mention, texts[mention.report], last)
    for mention in mentions:
        if mention.stands_for is not None:
            for written, _ in _acting(replace(mention, span=mention.stands_for), texts[mention.report], last):
                names[folded(written)].meant += 1
    _take_sources(names, claims)
    _part(names)
    return {key: name for key, name in names.items() if key and name.written and _may_act(key, name, elsewhere[key])}


def _take(names: defaultdict[str, Name], mention: Mention, text: str, last: set[str]) -> None:
    for written, kind in _acting(mention, text, last):
        name = names[folded(written)]
        name.written[written] += 1
        name.kinds[kind] += 1
        name.reports.add(mention.report)
        side = affiliation.within(written)[0] or affiliation.before(text, mention.span.start)
        if side and kind is not ActorKind.STATE:
            name.sides[side] += 1


def _is_full(mention: Mention, texts: Mapping[str, str]) -> bool:
    return mention.kind is MentionKind.PERSON and " " in mention.span.of(texts[mention.report])


def _take_sources(names: defaultdict[str, Name], claims: Iterable[Claim]) -> None:
    for claim in claims:
        source = claim.source
        if source.name and source.kind in (SourceKind.PERSON, SourceKind.ORGANISATION) and source.name[:1].isupper():
            written = _INSIDE.sub("", _without_titles(source.name))
            name = names[folded(written)]
            if not name.written:
                name.written[written] += 1
                name.kinds[ActorKind.STATE if state_of(written) else ActorKind(source.kind.value)] += 1
                name.reports.add(claim.report)
                if side := affiliation.within(written)[0]:
                    name.sides[side] += 1


def _part(names: dict[str, Name]) -> None:
    """Take "A and B" for two names where both stand alone, too."""
    for key in [key for key in names if " and " in key]:
        halves = [names.get(half) for half in key.split(" and ", 1)]
        if all(half is not None and half.written for half in halves):
            whole = names.pop(key)
            for half in halves:
                if half is not None:
                    half.written[half.usual] += whole.written.total()
                    half.reports |= whole.reports


def _may_act(key: str, name: Name, elsewhere: int) -> bool:
    """Whether a name is somebody's: no place or thing mostly, and more than words like "police department"."""
    if set(key.split()) <= TITLES or name.usual in _ZONES:
        return False
    return name.kind is ActorKind.STATE or (elsewhere <= name.kinds.total() and not set(key.split()) <= GENERIC)


def _acting(mention: Mention, text: str, last: set[str]) -> Iterator[tuple[str, ActorKind]]:
    """The name at a mention, with the noun that makes a people act; nothing where it is a place or a thing.

    `last` are the last names of people, of whom one may be called as a country is.
    """
    written = _bare(mention, text)
    state = country_of(written)
    person = mention.kind is MentionKind.PERSON
    if state is not None and not (person and (folded(written) in last or not is_country(written))):
        yield from _of_state(written, mention, text)
    elif person:
        plain = _without_titles(written)
        if not _is_thing(mention, text) and not is_demonym(plain.split()[-1]):
            yield plain, ActorKind.PERSON
    elif mention.kind is MentionKind.ORGANISATION:
        body = _body(written)
        yield body, ActorKind.STATE if state_of(body) else ActorKind.ORGANISATION


def _is_thing(mention: Mention, text: str) -> bool:
    """Whether a full name that is taken for a person's has "the" or a word like "tanker" before it."""
    named = mention.kind is MentionKind.PERSON and " " in mention.span.of(text)
    return named and _THING.search(text[max(0, mention.span.start - 20) : mention.span.start]) is not None


def _of_state(written: str, mention: Mention, text: str) -> Iterator[tuple[str, ActorKind]]:
    behind = _WORD_BEHIND.match(text, mention.span.end)
    noun = behind[1] if behind else ""
    if is_demonym(written) and not is_country(written):
        if noun in FORCES:
            yield f"{written} {noun}", ActorKind.STATE
    elif not _is_place(mention, text) and (is_country(written) or _DOES.match(text, mention.span.end)):
        yield written, ActorKind.STATE


def _bare(mention: Mention, text: str) -> str:
    return _POSSESSIVE.sub("", " ".join(mention.span.of(text).split()))


def _body(written: str) -> str:
    """A body's name without its article, where it is, and small words at its end: "Days Inn and" is "Days Inn"."""
    words = _INSIDE.sub("", re.sub(r"^[Tt]he ", "", written)).split()
    while len(words) > 1 and words[-1].lower() in SMALL:
        words = words[:-1]
    return " ".join(words)


def _is_place(mention: Mention, text: str) -> bool:
    """Whether a preposition makes a state or its capital a place: "in Kyiv"."""
    before = _WORD_BEFORE.search(text[max(0, mention.span.start - 30) : mention.span.start])
    return before is not None and before[1].lower() in _LOCATIVES


def _without_titles(name: str) -> str:
    words = name.split()
    while len(words) > 1 and folded(words[0]) in TITLES:
        words = words[1:]
    return " ".join(words)


# --- groups ---------------------------------------------------------------------------------------------------------


def _groups(
    names: Mapping[str, Name], found: Sequence[Link], apart: set[frozenset[str]]
) -> list[tuple[set[str], list[Link]]]:
    """Names that links join, unless that brought two together which somebody ruled to be two."""
    group_of = {key: ({key}, list[Link]()) for key in names}
    for link in found:
        if link.one not in names or link.other not in names:
            continue
        first, second = group_of[link.one], group_of[link.other]
        if first is second or _parted(first[0], second[0], apart):
            continue
        first[0].update(second[0])
        first[1].extend([*second[1], link])
        for key in second[0]:
            group_of[key] = first
    return list({id(group): group for group in group_of.values()}.values())


def _parted(some: set[str], others: set[str], apart: set[frozenset[str]]) -> bool:
    return any((pair & some and pair & others) for pair in apart)


def _actor(names: Mapping[str, Name], joins: Sequence[Link]) -> Actor:
    written = sum((name.written for name in names.values()), Counter[str]())
    kinds = sum((name.kinds for name in names.values()), Counter[ActorKind]())
    sides = sum((name.sides for name in names.values()), Counter[str]())
    full = any(name.kind is ActorKind.PERSON and " " in key for key, name in names.items())
    kind = ActorKind.PERSON if full else min(kinds, key=lambda kind: (-kinds[kind], kind))
    ordered = sorted(written, key=lambda name: (-written[name], len(name), name))
    return Actor(
        name=_best(ordered, kind, written),
        kind=kind,
        names=tuple(ordered),
        mentions=written.total(),
        meant=sum(name.meant for name in names.values()),
        reports=len(set().union(*(name.reports for name in names.values()))),
        side=min(sides, key=lambda side: (-sides[side], side), default=None) if kind is not ActorKind.STATE else None,
        why=tuple(dict.fromkeys(link.why for link in joins)),
    )


def _best(ordered: Sequence[str], kind: ActorKind, written: Mapping[str, int]) -> str:
    """The name of a country for a state, the full name for a person, else the name used most."""
    if kind is ActorKind.STATE:
        return next((state for name in ordered if (state := state_of(name))), ordered[0])
    if kind is ActorKind.PERSON:
        whole = [name for name in ordered if not any(other.startswith(f"{name}-") for other in ordered)]
        return min(whole, key=lambda name: (len(name.split()) < 2, -written[name], len(name), name))
    return ordered[0]
