"""What joins two names of a story: spelling, last names, initials, what a body's name holds beside another's."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import combinations

from asof.reckoning.affiliation import state_of, within
from asof.spelling import folded, romanised

GENERIC = frozenset(
    "the a an general police department office inn hotel hospital court house government council university school "
    "news channel county city state center centre service ministry agency army committee board commission party "
    "company group".split()
)
"""Words that make no name by themselves, and say only what sort of body it is behind one."""
_BODY_WORDS = frozenset("ministry department army navy staff service agency office bureau command".split())
"""Words of bodies of which each state has one."""
_SORTS = GENERIC | frozenset("motel media press corporation corp inc ltd bank organisation organization".split())
SMALL = frozenset("of the and for de la des du sans on in".split())
_EQUAL = {"defence": "defense", **dict.fromkeys(("affairs", "of", "the", "for", "and"), "")}
"""Words that are written in two ways in the names of bodies, or left out."""
_UNIT = re.compile(r"^(\d+)(?:st|nd|rd|th) (?:.* )?(brigade|division|battalion|regiment|corps|army|squadron|fleet)$")
_SHORT, _ALIKE = 3, 0.8
"""Letters beyond which two names are compared, and how much of them has to be the same."""


class ActorKind(StrEnum):
    """What sort of actor."""

    STATE = "state"
    PERSON = "person"
    ORGANISATION = "organisation"


@dataclass(slots=True)
class Name:
    """One spelling, folded, and how the reports write it.

    `meant` counts the pronouns and descriptions that stand for it, `sides` the states that it is said to be of.
    """

    written: Counter[str] = field(default_factory=Counter)
    kinds: Counter[ActorKind] = field(default_factory=Counter)
    reports: set[str] = field(default_factory=set)
    sides: Counter[str] = field(default_factory=Counter)
    meant: int = 0

    @property
    def usual(self) -> str:
        """As most write it."""
        return min(self.written, key=lambda name: (-self.written[name], len(name), name))

    @property
    def kind(self) -> ActorKind:
        """What most take it for."""
        return min(self.kinds, key=lambda kind: (-self.kinds[kind], kind))


Names = Mapping[str, Name]
"""By folded spelling."""


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two names that are one actor's, and why."""

    one: str
    other: str
    why: str


def links(names: Names) -> Iterator[Link]:
    """What joins names, the surest first."""
    yield from _states(names)
    yield from _same_letters(names)
    yield from _full_names(names)
    yield from _misspelled(names)
    yield from _last_names(names)
    yield from _initials(names)
    yield from _bodies_of_states(names)
    yield from _units(names)
    yield from _ends(names)
    yield from _sorts(names)


def _of_kind(names: Names, kind: ActorKind) -> list[str]:
    return [key for key in sorted(names) if names[key].kind is kind]


def _states(names: Names) -> Iterator[Link]:
    of_state: defaultdict[str, list[str]] = defaultdict(list)
    for key in _of_kind(names, ActorKind.STATE):
        state = state_of(names[key].usual)
        if state:
            of_state[state].append(key)
    for state, keys in of_state.items():
        first = folded(state) if folded(state) in names else keys[0]
        for key in keys:
            if key != first:
                yield Link(first, key, f"“{names[key].usual}” stands for {state}")


def _same_letters(names: Names) -> Iterator[Link]:
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(names):
        alike[romanised(key)].append(key)
    for first, *others in alike.values():
        for other in others:
            yield Link(first, other, f"“{names[other].usual}” is another spelling")


# --- people ---------------------------------------------------------------------------------------------------------


def _people(names: Names) -> Mapping[str, list[str]]:
    """Full names by their last one."""
    people: defaultdict[str, list[str]] = defaultdict(list)
    for key in _of_kind(names, ActorKind.PERSON):
        if " " in key:
            people[romanised(key).split()[-1]].append(key)
    return people


def _full_names(names: Names) -> Iterator[Link]:
    """Full names of one last name, of which one has a name more, or a first name cut short."""
    for keys in _people(names).values():
        for one, other in combinations(keys, 2):
            first, second = romanised(one).split(), romanised(other).split()
            shorter, longer = sorted((first, second), key=len)
            begins = shorter[0].startswith(longer[0]) or longer[0].startswith(shorter[0])
            if begins or set(shorter) <= set(longer) or _nearly(first[0], second[0]):
                yield Link(one, other, f"“{names[other].usual}” has the same first and last name")


def _misspelled(names: Names) -> Iterator[Link]:
    """Full names nearly alike in both parts, never in one report; or of which one is how the other begins."""
    people = _of_kind(names, ActorKind.PERSON)
    split = {key: romanised(key).split() for key in people if " " in key}
    for one, other in combinations(split, 2):
        first, second = split[one], split[other]
        if first[0][0] != second[0][0]:
            continue
        begins = first == second[: len(first)] or second == first[: len(second)]
        alike = _nearly(first[0], second[0]) and _nearly(first[-1], second[-1])
        if begins or (alike and not names[one].reports & names[other].reports):
            yield Link(one, other, f"“{names[other].usual}” is nearly spelled so")


def _nearly(one: str, other: str) -> bool:
    """Whether two names are one, misspelled: Blane and Blain."""
    return min(len(one), len(other)) > _SHORT and SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _last_names(names: Names) -> Iterator[Link]:
    """A last name alone, where only one person bears it, or only one in the reports that use it."""
    people = _people(names)
    for key in sorted(names):
        if " " in key or names[key].kind is ActorKind.STATE:
            continue
        bearers = people.get(romanised(key), [])
        here = [full for full in bearers if names[full].reports & names[key].reports] or bearers
        firsts = {full.split()[0][0] for full in here}
        if len(firsts) == 1:
            yield Link(here[0], key, f"“{names[key].usual}” is the last name of {names[here[0]].usual}")


# --- bodies ---------------------------------------------------------------------------------------------------------


def _initials(names: Names) -> Iterator[Link]:
    short: defaultdict[str, list[str]] = defaultdict(list)
    for key in _of_kind(names, ActorKind.ORGANISATION):
        words = names[key].usual.replace("-", " ").split()
        telling = [word for word in words if folded(word) not in SMALL]
        if len(telling) > 1:
            for letters in {"".join(word[0] for word in said).lower() for said in (words, telling)}:
                short[letters].append(key)
    for letters, keys in short.items():
        if letters in names and names[letters].usual.isupper() and names[letters].kind is not ActorKind.STATE:
            for key in keys:
                yield Link(key, letters, f"“{names[letters].usual}” are the initials of {names[key].usual}")


def _bodies_of_states(names: Names) -> Iterator[Link]:
    """One body of one state, however put; without the state where the reports that do so name only one state's."""
    bodies: defaultdict[str, defaultdict[str | None, list[str]]] = defaultdict(lambda: defaultdict(list))
    for key in _of_kind(names, ActorKind.ORGANISATION):
        state, rest = within(names[key].usual)
        said = sorted(_EQUAL.get(word, word) for word in folded(rest).split())
        if not _BODY_WORDS.isdisjoint(said):
            sides = names[key].sides
            bodies[" ".join(said).strip()][state or (min(sides) if len(sides) == 1 else None)].append(key)
    for by_state in bodies.values():
        unsaid = by_state.pop(None, [])
        for state, (first, *others) in sorted(by_state.items(), key=lambda item: str(item[0])):
            for other in others:
                yield Link(first, other, f"“{names[other].usual}” is the same body of {state}")
        for key in unsaid:
            near = [keys for keys in by_state.values() if any(names[one].reports & names[key].reports for one in keys)]
            if len(near) == 1:
                yield Link(near[0][0], key, f"“{names[key].usual}” is {names[near[0][0]].usual}, the only one named")


def _units(names: Names) -> Iterator[Link]:
    """Units of one number and size: the 47th Brigade is the 47th Mechanized Brigade, if there is no other 47th."""
    units: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key in sorted(names):
        found = _UNIT.match(folded(within(names[key].usual)[1]))
        if found:
            units[found[1], found[2]].append(key)
    for keys in units.values():
        for one, other in combinations(keys, 2):
            first, second = (set(folded(within(names[key].usual)[1]).split()) for key in (one, other))
            clash = names[one].sides and names[other].sides and not names[one].sides.keys() & names[other].sides.keys()
            rivals = [key for key in keys if set(folded(within(names[key].usual)[1]).split()) > (first & second)]
            kinds = {" ".join(sorted(folded(within(names[key].usual)[1]).split())) for key in rivals}
            if (first <= second or second <= first) and not clash and len(kinds) <= 1:
                yield Link(one, other, f"“{names[other].usual}” has the same number and size")


def _ends(names: Names) -> Iterator[Link]:
    """A body's name of two words and more that is how only one other ends, whosever that is."""
    bodies = _of_kind(names, ActorKind.ORGANISATION)
    endings: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for body in bodies:
        words = folded(re.sub(r"['’]s\b", "", names[body].usual)).split()
        for first in range(1, len(words) - 1 if "and" not in words else 0):
            endings[" ".join(words[first:])][" ".join(words[:first])].append(body)
    for key in bodies:
        before = endings[key]
        if len(before) == 1:
            for longer in next(iter(before.values())):
                if longer != key:
                    yield Link(longer, key, f"“{names[key].usual}” is how {names[longer].usual} ends")


def _sorts(names: Names) -> Iterator[Link]:
    """A body's name with words behind or before it that say what it is: "Days Inn Motel", "the charity Oxfam"."""
    for key in _of_kind(names, ActorKind.ORGANISATION):
        for core in _without_sorts(names[key].usual.split()):
            if core != key and core in names and names[core].kind is ActorKind.ORGANISATION:
                yield Link(core, key, f"“{names[key].usual}” says what {names[core].usual} is")
                break


def _without_sorts(words: list[str]) -> Iterator[str]:
    """What may be left of a body's name without words of sort, folded; not where nothing else is left."""
    capitals = [word for word in words if word[:1].isupper() and "-" not in word]
    if words[: len(capitals)] == capitals or words[-len(capitals) :] == capitals:
        yield folded(" ".join(capitals))
    for end in range(len(words) - 1, 0, -1):
        if folded(words[end]) not in _SORTS:
            return
        if not {folded(word) for word in words[:end]} <= _SORTS:
            yield folded(re.sub(r"['’]s?$", "", " ".join(words[:end])))
