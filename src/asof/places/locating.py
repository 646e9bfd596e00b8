"""Which of the places of a name a story means."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from asof.countries import code_of, country_of, is_country, is_demonym, is_seat
from asof.mention import Mention, MentionKind
from asof.places.gazetteer import Gazetteer, Sort, Spot
from asof.spelling import folded

_SORTS = frozenset(
    "region oblast province governorate state district county krai prefecture republic territory".split()
)
_BEHIND = re.compile(r"\s+([A-Za-z]+)")
_QUALIFIED = re.compile(r",\s*([A-Z][\w.]*(?:\s[A-Z][\w.]*)?)")
_BEFORE = re.compile(r"(?:city|town|village|port|region|province|state|county|republic) of (.+)", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:in|on|at|near|to|from|outside|around|over)\s+$")
_ABOUT = 2
"""Countries that a story is about at most."""
_COMPASS = frozenset("north south east west northern southern eastern western central upper lower".split())
_STATES = {
    "ala": "Alabama", "ariz": "Arizona", "ark": "Arkansas", "calif": "California", "colo": "Colorado",
    "conn": "Connecticut", "del": "Delaware", "fla": "Florida", "ga": "Georgia", "ill": "Illinois", "ind": "Indiana",
    "kan": "Kansas", "ky": "Kentucky", "la": "Louisiana", "md": "Maryland", "mass": "Massachusetts",
    "mich": "Michigan", "minn": "Minnesota", "miss": "Mississippi", "mo": "Missouri", "mont": "Montana",
    "neb": "Nebraska", "nev": "Nevada", "nh": "New Hampshire", "nj": "New Jersey", "nm": "New Mexico",
    "ny": "New York", "nc": "North Carolina", "nd": "North Dakota", "okla": "Oklahoma", "ore": "Oregon",
    "pa": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota", "tenn": "Tennessee",
    "tex": "Texas", "vt": "Vermont", "va": "Virginia", "wash": "Washington", "wva": "West Virginia",
    "wis": "Wisconsin", "wyo": "Wyoming",
}  # fmt: skip
"""States of the USA as American news agencies shorten them, folded."""
_INITIALS = 5
"""Letters of a name in capitals throughout that is taken for initials at most."""
_POSTAL = dict(
    pair.split(":")
    for pair in (
        "AL:ala AZ:ariz AR:ark CA:calif CO:colo CT:conn DE:del FL:fla GA:ga IL:ill IN:ind KS:kan KY:ky LA:la MD:md "
        "MA:mass MI:mich MN:minn MS:miss MO:mo MT:mont NE:neb NV:nev NH:nh NJ:nj NM:nm NY:ny NC:nc ND:nd OK:okla "
        "OR:ore PA:pa RI:ri SC:sc SD:sd TN:tenn TX:tex VT:vt VA:va WA:wash WV:wva WI:wis WY:wyo"
    ).split()
)
"""The post's codes for them."""
_STREETS = {"st": "street", "ave": "avenue", "rd": "road", "blvd": "boulevard", "hwy": "highway"}
_ITS_COUNTRY = "its country is named or borders on one that is"
_WELL_KNOWN = 100_000
"""People of a town that is meant where nothing else speaks."""
_NEAR_KM = 300
"""How far apart the places of a story lie mostly."""
_EARTH_KM = 6371


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A place of a story: how it is called mostly, all its names, and where it is, None where nobody knows."""

    name: str
    names: tuple[str, ...]
    mentions: int
    reports: int
    spot: Spot | None
    why: str


@dataclass(slots=True)
class _Named:
    """What a story says under one name."""

    names: Counter[str] = field(default_factory=Counter)
    reports: set[str] = field(default_factory=set)
    sorted_so: int = 0
    """How often a word such as "region" stands behind it."""
    inside: Counter[str] = field(default_factory=Counter)
    """What stands behind a comma after it."""


def locate(mentions: Iterable[Mention], texts: Mapping[str, str], gazetteer: Gazetteer) -> tuple[Located, ...]:
    """The places that a story names, those named most often first.

    Of several places of a name it takes the one for which most speaks: the countries that the story names and their
    neighbours, regions and counties that it names, what stands behind a comma ("Bristol, Tenn."), a word like "region"
    behind the name, how near it lies to the places that are sure, and how many people live there.

    Args:
        mentions: the names in the reports.
        texts: the text of each report.
        gazetteer: where places are looked up.
    """
    named = [mention for mention in mentions if mention.stands_for is None]
    countries = _countries(named, texts)
    told = _gathered([*named, *_unmarked(named, texts, countries, gazetteer)], texts)
    told = {key: named for key, named in told.items() if not _is_initials(named)}
    found = {key: _spots(key, gazetteer) for key in told}
    ground = _Ground(countries, set(told), gazetteer)
    settled: dict[str, tuple[Spot | None, str]] = {}
    for key in sorted(told, key=lambda key: (len(found[key]), key)):
        if found[key]:
            settled[key] = ground.choose(found[key], told[key], [spot for spot, _ in settled.values() if spot])
    return _merged(told, settled)


def _is_initials(named: _Named) -> bool:
    """Whether a name is a body's initials: capitals throughout, and no country's."""
    return all(name.isupper() and len(name) <= _INITIALS for name in named.names) and not any(
        is_country(name) or name in _POSTAL for name in named.names
    )


def _spots(key: str, gazetteer: Gazetteer) -> tuple[Spot, ...]:
    """The places that a name may mean: the whole of it, or the rest without a compass point or a state behind it."""
    spots = gazetteer.named(key)
    first, _, rest = key.partition(" ")
    if not spots and rest:
        spots = gazetteer.named(rest) if first in _COMPASS else ()
    head, _, last = key.rpartition(" ")
    if not spots and head:
        spots = tuple(spot for spot in gazetteer.named(head) if last in {folded(area) for area in spot.within})
    return spots


@dataclass(frozen=True)
class _Ground:
    """What a story tells about where its places are."""

    countries: Counter[str]
    names: set[str]
    gazetteer: Gazetteer

    def choose(self, spots: Sequence[Spot], named: _Named, sure: Sequence[Spot]) -> tuple[Spot | None, str]:
        """The spot for which most speaks, and what does; None where too little tells small towns of a name apart."""
        weighed = [(self._weigh(spot, named, sure), spot) for spot in spots]
        (_, reasons), best = max(weighed, key=lambda one: (one[0][0], one[1].people, one[1].name))
        small = best.sort is Sort.TOWN and best.people < _WELL_KNOWN
        if len(spots) == 1:
            if small and not reasons and not best.own:
                return None, "the one place known by this name has nothing to do with the story"
            return best, "; ".join(["the only place of this name", *reasons])
        told = set(reasons) - {_ITS_COUNTRY} or sum(spot.country == best.country for spot in spots) == 1
        if small and not told:
            return None, f"{len(spots)} places have this name, and nothing tells which is meant"
        return best, "; ".join(reasons) or f"the largest of {len(spots)} of this name"

    def _weigh(self, spot: Spot, named: _Named, sure: Sequence[Spot]) -> tuple[float, list[str]]:
        weight = math.log10(spot.people + 10) - 2.0 * spot.alias
        reasons = []
        if spot.sort is Sort.COUNTRY:
            weight += 6
            reasons.append("a country")
        if spot.sort is Sort.WATER:
            weight += 5
        if spot.sort in (Sort.REGION, Sort.COUNTY):
            weight += 4 if named.sorted_so else -1.5
            reasons += ["called a region or the like"] if named.sorted_so else []
        share = self._share(spot)
        if share:
            weight += 3 * share
            reasons.append(_ITS_COUNTRY)
        inside = {folded(area) for area in spot.within}
        own = folded(self.gazetteer.country(spot.country)) if spot.country else ""
        if inside & set(named.inside):
            weight += 5
            reasons.append(f"said to be in {next(iter(inside & set(named.inside))).title()}")
        elif any(area in self.names or _without_sort(area) in self.names for area in inside - {own}):
            weight += 2
            reasons.append("lies in what the story names")
        near = max((math.exp(-_apart(spot, other) / _NEAR_KM) for other in sure), default=0.0)
        if near > 0.3:
            reasons.append("near other places of the story")
        return weight + 2 * near, reasons

    def _share(self, spot: Spot) -> float:
        """How much a story speaks of a place's country, from 0 to 1; of its neighbours counts for half."""
        if spot.country is None or not self.countries:
            return 0.0
        most = max(self.countries.values())
        own = self.countries[spot.country] / most
        beside = max((self.countries[code] for code in self.gazetteer.neighbours(spot.country)), default=0) / most
        return max(own, beside / 2)


def _not_places(mentions: Sequence[Mention], texts: Mapping[str, str]) -> set[str]:
    """Names that are oftener a person's or a body's than a place's, or a part of a person's; and the empty name."""
    kinds: defaultdict[str, Counter[MentionKind]] = defaultdict(Counter)
    found = {""}
    for mention in mentions:
        name = folded(mention.span.of(texts[mention.report]))
        kinds[name][mention.kind] += 1
        if mention.kind is MentionKind.PERSON and " " in name:
            found.add(name.rpartition(" ")[2])
    return found | {
        name
        for name, counted in kinds.items()
        if counted[MentionKind.PERSON] + counted[MentionKind.ORGANISATION] > counted[MentionKind.PLACE]
        and country_of(name) is None
    }


def _countries(mentions: Iterable[Mention], texts: Mapping[str, str]) -> Counter[str]:
    """How often each country is named, or its people or capital, by code."""
    named = (country_of(_bare(mention, texts)) for mention in mentions)
    return Counter(code_of(country) or "" for country in named if country)


def _unmarked(
    mentions: Iterable[Mention], texts: Mapping[str, str], countries: Counter[str], gazetteer: Gazetteer
) -> Iterator[Mention]:
    """Names that are taken for a body's or nothing's, and are a town's: "a strike on Orsk".

    They stand behind a preposition, and only one town of the world is called so, in a country that the story is about.
    """
    about = {code for code, _ in countries.most_common(_ABOUT)}
    for mention in mentions:
        if mention.kind in (MentionKind.PLACE, MentionKind.PERSON):
            continue
        before = _PREPOSITION.search(texts[mention.report][max(0, mention.span.start - 20) : mention.span.start])
        spots = gazetteer.named(_bare(mention, texts)) if before else ()
        if len(spots) == 1 and spots[0].sort is Sort.TOWN and spots[0].country in about:
            yield replace(mention, kind=MentionKind.PLACE)


def _bare(mention: Mention, texts: Mapping[str, str]) -> str:
    return re.sub(r"['’]s?$", "", " ".join(mention.span.of(texts[mention.report]).split()))


def _gathered(mentions: Sequence[Mention], texts: Mapping[str, str]) -> dict[str, _Named]:
    told: defaultdict[str, _Named] = defaultdict(_Named)
    others = _not_places(mentions, texts)
    for mention in mentions:
        text = texts[mention.report]
        name = _bare(mention, texts)
        if mention.kind is not MentionKind.PLACE or is_demonym(name) or is_seat(name) or folded(name) in others:
            continue
        behind = text[mention.span.end : mention.span.end + 40]
        key, sort = _key(name, behind)
        named = told[key]
        named.names[name] += 1
        named.reports.add(mention.report)
        named.sorted_so += sort
        if inside := _QUALIFIED.match(behind):
            named.inside[_state(inside[1])] += 1
    return dict(told)


def _key(name: str, behind: str) -> tuple[str, bool]:
    """A name without the word that says what sort of place it is, and whether there is one."""
    core = name if not (found := _BEFORE.fullmatch(name)) else found[1]
    if is_country(core):
        return folded(country_of(core) or core), False
    spelled = _STATES.get(folded(core), core) if core.endswith(".") or behind.startswith(".") else core
    if core in _POSTAL:
        return folded(_STATES[_POSTAL[core]]), False
    whole = _street(folded(spelled))
    bare = _without_sort(whole)
    if bare != whole and not whole.endswith(" county"):
        return bare, True
    word = _BEHIND.match(behind)
    if word and word[1].lower() == "county":
        return f"{whole} county", True
    return whole, bool(word and word[1].lower() in _SORTS)


def _without_sort(spelled: str) -> str:
    words = spelled.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1] in _SORTS else spelled


def _street(spelled: str) -> str:
    first, _, last = spelled.rpartition(" ")
    return f"{first} {_STREETS[last]}" if first and last in _STREETS else spelled


def _state(name: str) -> str:
    """The name of a state that is written out or shortened, folded."""
    spelled = _POSTAL.get(name, folded(name))
    return folded(_STATES.get(spelled, name))


def _merged(told: Mapping[str, _Named], settled: Mapping[str, tuple[Spot | None, str]]) -> tuple[Located, ...]:
    """One entry for each spot, and for each name of which nobody knows where it is."""
    by_spot: defaultdict[object, list[str]] = defaultdict(list)
    for key in told:
        spot = settled[key][0] if key in settled else None
        by_spot[spot or key].append(key)
    located = []
    for keys in by_spot.values():
        names = sum((told[key].names for key in keys), Counter[str]())
        spot, why = settled.get(keys[0], (None, "in no gazetteer"))
        ordered = sorted(names, key=lambda name: (-names[name], len(name), name))
        located.append(
            Located(
                name=spot.name if spot and folded(ordered[0]) in _STATES else ordered[0],
                names=tuple(ordered),
                mentions=names.total(),
                reports=len(set().union(*(told[key].reports for key in keys))),
                spot=spot,
                why=why,
            )
        )
    return tuple(sorted(located, key=lambda one: (-one.mentions, one.name)))


def _apart(one: Spot, other: Spot) -> float:
    """Kilometres between two spots, by the haversine formula."""
    first, second = math.radians(one.lat), math.radians(other.lat)
    half = (
        math.sin((second - first) / 2) ** 2
        + math.cos(first) * math.cos(second) * math.sin(math.radians(other.lon - one.lon) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))
