"""Who acts in a story: the names under which reports know a person, a body or a state, brought together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import combinations

from asof.claim import Claim
from asof.countries import country_of, is_country, is_demonym
from asof.mention import Mention, MentionKind
from asof.ruling import Identity
from asof.source import SourceKind
from asof.spelling import folded, romanised

_POSSESSIVE = re.compile(r"['’]s?$")
_WORD_BEHIND = re.compile(r"['’]?s?\s+([a-z]+)")
_WORD_BEFORE = re.compile(r"(\w+)\s+(?:the\s+)?$")
_DOES = re.compile(
    r"['’]s?\b|\s+(?:has|have|had|is|was|will|would|may|might|could|can|must|said|[a-z]+(?:ed|s))\b", re.ASCII
)
"""What stands behind a capital that acts: something of its, or a verb."""
_GENERIC = frozenset(
    "the a an general police department office inn hotel hospital court house government council university school "
    "news channel county city state center centre service ministry agency army committee board commission party "
    "company group".split()
)
"""Words that make no name by themselves."""
_LOCATIVES = frozenset(
    "in at near from across inside into around outside throughout to through toward towards of over off within".split()
)
_FORCES = frozenset(
    "force forces troop troops army military government soldier soldiers official officials fighter fighters navy "
    "administration command side offensive operation leadership authorities president delegation defenders".split()
)
"""Nouns behind the name of a country that act for it."""
_TITLES = frozenset(
    "mr mrs ms dr sir president prime minister general gen col colonel senator sen rep gov governor secretary chief "
    "officer detective sheriff king queen pope professor prof spokesman spokeswoman director".split()
)
_SHORT, _ALIKE = 3, 0.8
"""Letters beyond which two first names are compared, and how much of them has to be the same."""
_SMALL = frozenset("of the and for de la des du sans on in".split())


class ActorKind(StrEnum):
    """What sort of actor."""

    STATE = "state"
    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who acts, under all names that the reports use, those used most first.

    `why` says for each name beyond the first what joins it to the others.
    """

    name: str
    kind: ActorKind
    names: tuple[str, ...]
    mentions: int
    reports: int
    why: tuple[str, ...] = ()


@dataclass(slots=True)
class _Name:
    """One spelling, folded, and how the reports write it."""

    written: Counter[str] = field(default_factory=Counter)
    kinds: Counter[ActorKind] = field(default_factory=Counter)
    reports: set[str] = field(default_factory=set)

    @property
    def usual(self) -> str:
        """As most write it."""
        return min(self.written, key=lambda name: (-self.written[name], len(name), name))

    @property
    def kind(self) -> ActorKind:
        """What most take it for."""
        return min(self.kinds, key=lambda kind: (-self.kinds[kind], kind))


@dataclass(frozen=True, slots=True, order=True)
class _Link:
    """Two names that are one actor's, and why."""

    one: str
    other: str
    why: str


def actors(
    mentions: Iterable[Mention], claims: Iterable[Claim], texts: Mapping[str, str], rulings: Sequence[Identity] = ()
) -> tuple[Actor, ...]:
    """The actors of a story, those named most often first.

    Names are one where their letters are, romanised alike; where one is the last name of the only person so called;
    where one is the initials or the end of the other; and where both stand for one state: its name, its people with a
    noun like "forces", its capital, its seat of government. A capital behind a word like "in" is a place and acts not.
    What people ruled goes before all that.

    Args:
        mentions: the names in the reports.
        claims: those of the reports; their subjects and sources are names, too.
        texts: the text of each report.
        rulings: what people said about names, oldest first.
    """
    names = _names(mentions, claims, texts)
    last_word = {frozenset((folded(one.one), folded(one.other))): one for one in rulings}
    apart = {pair for pair, ruling in last_word.items() if not ruling.same}
    joined = [
        _Link(folded(one.one), folded(one.other), "somebody ruled that they are one")
        for one in last_word.values()
        if one.same
    ]
    groups = _groups(names, [*joined, *_links(names)], apart)
    found = [_actor({key: names[key] for key in group}, links) for group, links in groups]
    return tuple(sorted(found, key=lambda one: (-one.mentions, one.name)))


def called(found: Iterable[Actor], subjects: Iterable[str]) -> dict[str, str]:
    """For each subject of a claim that is an actor, or acts for one, what the actor is called.

    "Ukrainian forces" and "Kyiv" are both called "Ukraine"; who is no actor is left out.
    """
    known = {folded(name): actor.name for actor in found for name in actor.names}
    named = {}
    for subject in subjects:
        name = known.get(folded(subject))
        state = _state(subject)
        if name or state:
            named[subject] = name or known.get(folded(state or ""), state or subject)
    return named


def _state(subject: str) -> str | None:
    """The state for which a phrase acts: "Ukrainian forces", "Kyiv's army", "the Kremlin"."""
    words = re.sub(r"['’]s?(?=\s|$)", "", subject).split()
    while words and words[0].lower() == "the":
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in _FORCES:
        words = words[:-1]
    name = " ".join(words)
    stands = country_of(name)
    if stands is None or (is_demonym(name) and len(words) == len(subject.split()) and not is_country(name)):
        return None
    return stands


# --- names ----------------------------------------------------------------------------------------------------------


def _names(mentions: Iterable[Mention], claims: Iterable[Claim], texts: Mapping[str, str]) -> dict[str, _Name]:
    names: defaultdict[str, _Name] = defaultdict(_Name)
    places: Counter[str] = Counter()
    for mention in mentions:
        if mention.kind is MentionKind.PLACE:
            places[folded(_bare(mention, texts[mention.report]))] += 1
        for written, kind in _acting(mention, texts[mention.report]):
            name = names[folded(written)]
            name.written[written] += 1
            name.kinds[kind] += 1
            name.reports.add(mention.report)
    for claim in claims:
        source = claim.source
        if source.name and source.kind in (SourceKind.PERSON, SourceKind.ORGANISATION) and source.name[:1].isupper():
            name = names[folded(source.name)]
            if not name.written:
                name.written[source.name] += 1
                name.kinds[ActorKind(source.kind.value)] += 1
                name.reports.add(claim.report)
    return {key: name for key, name in names.items() if key and _may_act(key, name, places[key])}


def _may_act(key: str, name: _Name, placed: int) -> bool:
    """Whether a name is somebody's: no place mostly, and more than words like "police department"."""
    return name.kind is ActorKind.STATE or (placed <= name.kinds.total() and not set(key.split()) <= _GENERIC)


def _acting(mention: Mention, text: str) -> Iterator[tuple[str, ActorKind]]:
    """The name at a mention, with the noun that makes a people act; nothing where it is a place."""
    written = _bare(mention, text)
    behind = _WORD_BEHIND.match(text, mention.span.end)
    noun = behind[1] if behind else ""
    state = country_of(written)
    if state is not None and mention.kind is not MentionKind.PERSON:
        if is_demonym(written) and not is_country(written):
            if noun in _FORCES:
                yield f"{written} {noun}", ActorKind.STATE
        elif not _is_place(mention, text) and (is_country(written) or _DOES.match(text, mention.span.end)):
            yield written, ActorKind.STATE
    elif mention.kind is MentionKind.PERSON:
        yield _without_titles(written), ActorKind.PERSON
    elif mention.kind is MentionKind.ORGANISATION:
        yield re.sub(r"^[Tt]he ", "", written), ActorKind.ORGANISATION


def _bare(mention: Mention, text: str) -> str:
    return _POSSESSIVE.sub("", " ".join(mention.span.of(text).split()))


def _is_place(mention: Mention, text: str) -> bool:
    """Whether a preposition makes a state or its capital a place: "in Kyiv"."""
    before = _WORD_BEFORE.search(text[max(0, mention.span.start - 30) : mention.span.start])
    return before is not None and before[1].lower() in _LOCATIVES


def _without_titles(name: str) -> str:
    words = name.split()
    while len(words) > 1 and folded(words[0]) in _TITLES:
        words = words[1:]
    return " ".join(words)


# --- links ----------------------------------------------------------------------------------------------------------


def _links(names: Mapping[str, _Name]) -> Iterator[_Link]:
    """What joins names, the surest first."""
    yield from _states(names)
    yield from _same_letters(names)
    yield from _full_names(names)
    yield from _last_names(names)
    yield from _initials(names)
    yield from _ends(names)


def _states(names: Mapping[str, _Name]) -> Iterator[_Link]:
    of_state: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        state = _state(names[key].usual) if names[key].kind is ActorKind.STATE else None
        if state:
            of_state[state].append(key)
    for state, keys in of_state.items():
        first = folded(state) if folded(state) in names else keys[0]
        for key in keys:
            if key != first:
                yield _Link(first, key, f"“{names[key].usual}” stands for {state}")


def _same_letters(names: Mapping[str, _Name]) -> Iterator[_Link]:
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        alike[romanised(key)].append(key)
    for first, *others in alike.values():
        for other in others:
            yield _Link(first, other, f"“{names[other].usual}” is another spelling")


def _full_names(names: Mapping[str, _Name]) -> Iterator[_Link]:
    """Full names of one last name, of which one has a name more, or a first name cut short."""
    people: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        if names[key].kind is ActorKind.PERSON and " " in key:
            people[romanised(key).split()[-1]].append(key)
    for keys in people.values():
        for one, other in combinations(keys, 2):
            first, second = romanised(one).split(), romanised(other).split()
            shorter, longer = sorted((first, second), key=len)
            begins = shorter[0].startswith(longer[0]) or longer[0].startswith(shorter[0])
            if begins or set(shorter) <= set(longer) or _nearly(first[0], second[0]):
                yield _Link(one, other, f"“{names[other].usual}” has the same first and last name")


def _nearly(one: str, other: str) -> bool:
    """Whether two first names of the same last name are one, misspelled: Blane and Blain."""
    return min(len(one), len(other)) > _SHORT and SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _last_names(names: Mapping[str, _Name]) -> Iterator[_Link]:
    """A last name alone, where only one person bears it, or only one in the reports that use it."""
    people: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        if names[key].kind is ActorKind.PERSON and " " in key:
            people[romanised(key).rpartition(" ")[2]].append(key)
    for key in sorted(names):
        if " " in key or names[key].kind is ActorKind.STATE:
            continue
        bearers = people[romanised(key)]
        here = [full for full in bearers if names[full].reports & names[key].reports] or bearers
        firsts = {full.split()[0][0] for full in here}
        if len(firsts) == 1:
            yield _Link(here[0], key, f"“{names[key].usual}” is the last name of {names[here[0]].usual}")


def _initials(names: Mapping[str, _Name]) -> Iterator[_Link]:
    short: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        words = [word for word in names[key].usual.replace("-", " ").split() if folded(word) not in _SMALL]
        if len(words) > 1 and names[key].kind is ActorKind.ORGANISATION:
            short["".join(word[0] for word in words).lower()].append(key)
    for letters, keys in short.items():
        if letters in names and names[letters].usual.isupper() and names[letters].kind is not ActorKind.STATE:
            for key in keys:
                yield _Link(key, letters, f"“{names[letters].usual}” are the initials of {names[key].usual}")


def _ends(names: Mapping[str, _Name]) -> Iterator[_Link]:
    """A body's name of two words and more that is how only one other ends."""
    bodies = [key for key in sorted(names) if names[key].kind is ActorKind.ORGANISATION]
    endings: defaultdict[str, list[str]] = defaultdict(list)
    for body in bodies:
        words = body.split()
        for first in range(1, len(words) - 1 if "and" not in words else 0):
            endings[" ".join(words[first:])].append(body)
    for key in bodies:
        longer = endings[key]
        if len(longer) == 1:
            yield _Link(longer[0], key, f"“{names[key].usual}” is how {names[longer[0]].usual} ends")


# --- groups ---------------------------------------------------------------------------------------------------------


def _groups(
    names: Mapping[str, _Name], links: Sequence[_Link], apart: set[frozenset[str]]
) -> list[tuple[set[str], list[_Link]]]:
    """Names that links join, unless that brought two together which somebody ruled to be two."""
    group_of = {key: ({key}, list[_Link]()) for key in names}
    for link in links:
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


def _actor(names: Mapping[str, _Name], links: Sequence[_Link]) -> Actor:
    written = sum((name.written for name in names.values()), Counter[str]())
    kinds = sum((name.kinds for name in names.values()), Counter[ActorKind]())
    full = any(name.kind is ActorKind.PERSON and " " in key for key, name in names.items())
    kind = ActorKind.PERSON if full else min(kinds, key=lambda kind: (-kinds[kind], kind))
    ordered = sorted(written, key=lambda name: (-written[name], len(name), name))
    return Actor(
        name=_best(ordered, kind, written),
        kind=kind,
        names=tuple(ordered),
        mentions=written.total(),
        reports=len(set().union(*(name.reports for name in names.values()))),
        why=tuple(dict.fromkeys(link.why for link in links)),
    )


def _best(ordered: Sequence[str], kind: ActorKind, written: Mapping[str, int]) -> str:
    """The name of a country for a state, the full name for a person, else the name used most."""
    if kind is ActorKind.STATE:
        return next((state for name in ordered if (state := _state(name))), ordered[0])
    if kind is ActorKind.PERSON:
        return min(ordered, key=lambda name: (len(name.split()) < 2, -written[name], len(name), name))
    return ordered[0]
