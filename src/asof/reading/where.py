"""Where it is: the place named nearest, else the place that the report is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import log1p

from asof.countries import country_in, country_of, is_country, is_demonym
from asof.language.names import Name
from asof.language.words import word_at
from asof.mention import MentionKind
from asof.reading.coreference import Coreference
from asof.reading.passage import Sentence
from asof.reading.saying import SAYING
from asof.reading.who import Sources
from asof.span import Span

_LOCATIVES = frozenset("in at near across outside inside around throughout".split())
_DIRECTIONS = frozenset("from to into off toward towards through along over of".split())
_OTHERS = frozenset("for with against on by between via".split())
_REGION_WORDS = frozenset(
    "region province oblast district county state city town village island area peninsula valley".split()
)
_SITES = frozenset(
    "hospital hospitals clinic jail prison capital airport port harbour harbor camp camps stadium university court "
    "school schools mosque cathedral border frontier coast front embassy morgue stations station".split()
)
"""Common nouns that are places enough to be looked for."""
_LONGEST = 6
"""Words of a place at most."""
_COMPASS = frozenset("north south east west northeast northwest southeast southwest central".split())
_NO_NOUNS = (
    frozenset(
        "will would may might could can must should do did have had be been and or but nor than that who which what "
        "when where while as if because before after also now then still not".split()
    )
    | _LOCATIVES
    | _DIRECTIONS
    | _OTHERS
)
_UNPLACED = frozenset("revenue".split())
"""Measures whose figures hang on no place unless their sentence names it."""
TIED = frozenset(
    "killed injured casualties missing rescued evacuated displaced affected cases hospitalized vaccinated tested "
    "captured arrested territory_held territory_lost territory_gained territory_lost_share territory_held_share "
    "settlements_held settlements_gained advance_rate strikes equipment_lost buildings_destroyed buildings_damaged "
    "area_burned area_affected containment spill_volume flow_rate magnitude wind_speed water_depth temperature "
    "without_power aid".split()
)
"""Measures of what happens somewhere, so that a figure has the report's main place if no other. Money, shares, votes
and lengths of time may be of nowhere."""
_HEADLINE_WEIGHT = 3
_SPOKEN_WITHIN = 4
"""Words after a verb of saying within which a place is where it was said."""
_REACH = 7
"""Words behind "of" within which the place stands from which a distance is measured: "of the market town of Velm"."""
_RIGHT_BEHIND = re.compile(r"(?: \w+){0,3} (?:in|at|near|from|on|around|of|outside) (?:the )?")
_RIGHT_BEFORE = re.compile(r"(?:,|:| -| has| had| with| lost| reported| counted)? (?:about |some |at least |another )?")
"""What stands between a figure and the place that is its own: "12 dead in Velm", "In Velm, 12"."""
_NAMED = 8
"""Places of a report that are thought of for every figure."""
_PARAGRAPH, _AHEAD = 2, 99
"""Sentences before a figure that are near, and what one behind it counts as."""
_HEAD = 160
"""Characters at the head of a report that hold headline and dateline."""
_APART = {"beside": 4, "near": 9, "far": 10**6}
"""Words up to which a place stands beside a figure of its sentence, near it, and far."""
_DESCRIBED = 4
"""Words before a place that may describe it, behind its preposition."""
_SORTS = {"a locative": _LOCATIVES, "a direction": _DIRECTIONS, "another preposition": _OTHERS}
_PEOPLE_OF = frozenset({"n", "an", "ian", "ean", "ese", "i", "ish"})
"""Endings of the names of a people, behind that of the place without its last vowels."""
_SHORTEST_STEM = 3
_ACROSS = 60
"""Characters that a semicolon between a figure and a place is worth, since it parts two tellings of the same sort."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place and how the figure is tied to it: `here` where the figure's own sentence puts it there."""

    text: str | None
    here: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """A place as a report names it: where first, how often, how often behind "in" and the like, and in which sentences.

    `others` says how often the same words name something else, `at` are the places in the text.
    """

    first: int
    times: int = 0
    located: int = 0
    others: int = 0
    sentences: tuple[int, ...] = ()
    at: tuple[Span, ...] = ()


class Places:
    """The places of a whole report, worked out once."""

    def __init__(self, coreference: Coreference, sources: Sources) -> None:
        self._coreference = coreference
        self._passage = coreference.passage
        self._sources = sources

    def of(self, sentence: Sentence, span: Span, *, unit: str, measure: str, holder: str | None = None) -> Place:
        """The place of the words at a span, as the text names it; None where the report names none.

        It is the place from which a distance is measured; the nearest place of the sentence, one behind "in" or
        "near" before one behind "from" or "to"; else, for a figure that must be somewhere, the last place named in
        its paragraph, or the report's main one.

        Args:
            sentence: the sentence of the figure.
            span: its words.
            unit: its unit.
            measure: what it measures.
            holder: the actor whom the figure is of, where it is one, whose own country is not the main place for it.
        """
        measured = self._measured_from(sentence, span) if unit in ("km", "m") else None
        if measured:
            return Place(self._text(sentence, measured), here=True)
        for prepositions in (_LOCATIVES, _DIRECTIONS):
            here = [
                name
                for name in self._located(sentence, prepositions)
                if not self._of_saying(sentence, name, span) and not _is_home(name.span.of(self._passage.text), holder)
            ]
            if here:
                nearest = min(here, key=lambda name: self._distance(name.span, span))
                return Place(self._text(sentence, nearest), here=prepositions is _LOCATIVES)
        if measure in _UNPLACED:
            return Place(None, here=False)
        return Place(self._of_paragraph(sentence, holder) or self._main(holder), here=False)

    def spelled(self, span: Span) -> str | None:
        """The place at a span, as whole as the text names it there: "Port-au-Prince" for "Port-au".

        None for what is on no map ("the rubble"), for whole clauses, and for a part of something greater ("100
        villages, including Orsk").
        """
        sentence, words = self._passage.at(span.start), span.of(self._passage.text)
        if len(words.split()) > _LONGEST or word_at(sentence.words, sentence.token_at(span.start) - 1) == "including":
            return None
        for name in sentence.names:
            if name.span.overlaps(span) and self._is_place(sentence, name):
                return self._text(sentence, name)
        if named := self._coreference.meant(span):
            return named
        head = words.rsplit(maxsplit=1)[-1]
        return (
            words if head.lower() in _SITES | _REGION_WORDS or (head[:1].isupper() and not is_demonym(head)) else None
        )

    def named(self) -> list[str]:
        """The places that the report names, those named most often first."""
        return sorted(self._known, key=lambda text: -self._known[text].times)[:_NAMED]

    def is_part(self, text: str, span: Span) -> bool:
        """Whether a place is only a part of what a figure tells of: "100 villages, including Orsk"."""
        found, here = self._known.get(text), self._passage.at(span.start)
        inside = [one for one in (found.at if found else ()) if here.span.holds(one)]
        before = (word_at(here.words, here.token_at(one.start) - 1) for one in inside)
        return bool(inside) and all(word == "including" for word in before)

    def known(self, text: str, span: Span) -> dict[str, float]:
        """What the report tells of a place, and how near to the words at a span it names it."""
        found = self._known.get(text)
        if found is None:
            return {"not among the names": 1.0}
        here = self._passage.at(span.start)
        apart = [abs(here.index - at) if at <= here.index else _AHEAD for at in found.sentences]
        near = min(apart)
        told = {
            "named in its sentence": near == 0,
            "named before": 0 < near <= _PARAGRAPH,
            "headline or dateline": found.first < _HEAD,
            "a country": is_country(text),
            "a seat of government": country_of(text) is not None and not is_country(text),
            "its people named": text.lower() in self._with_people,
            "named last": near and self._last_before(span) == text,
            "alone in its sentence": near == 0 and self._alone(here, text),
            "capitals": text.isupper(),
            "one word": " " not in text,
            "right behind": any(_RIGHT_BEHIND.fullmatch(self._passage.text[span.end : one.start]) for one in found.at),
            "part of a person or body": text in self._parts_of_others,
            "right before": any(_RIGHT_BEFORE.fullmatch(self._passage.text[one.end : span.start]) for one in found.at),
        }
        here_at = [one for one in found.at if here.span.holds(one)]
        return {name: 1.0 for name, holds in [*told.items(), *self._beside(here, here_at, span)] if holds} | {
            "times": log1p(found.times),
            "times behind a locative": log1p(found.located),
            "of another kind": found.others / (found.times + found.others),
        }

    def _beside(self, here: Sentence, at: Sequence[Span], span: Span) -> Iterator[tuple[str, bool]]:
        """How the nearest naming of a place in a figure's own sentence stands to the figure."""
        if not at:
            return
        nearest = min(at, key=lambda one: self._distance(one, span))
        words = abs(here.token_at(nearest.start) - here.token_at(span.start))
        side = "before" if nearest.start < span.start else "behind"
        between = self._passage.text[min(nearest.end, span.end) : max(nearest.start, span.start)]
        yield f"{next(name for name, most in _APART.items() if words <= most)} {side}", True
        yield f"behind {self._joint(here, here.token_at(nearest.start))}, {side}", True
        yield f"parted from it, {side}", any(mark in between for mark in ",;:")

    def _joint(self, sentence: Sentence, at: int) -> str:
        """The sort of preposition before the word at an index, behind "the" and what describes it."""
        at, skipped = at - 1, 0
        while at > 0 and skipped < _DESCRIBED and (sentence.words[at].lower == "the" or _describes(sentence, at)):
            at, skipped = at - 1, skipped + 1
        word = word_at(sentence.words, at)
        return "of" if word == "of" else next((sort for sort, some in _SORTS.items() if word in some), "no preposition")

    def _last_before(self, span: Span) -> str | None:
        """The place that the text names last before a figure."""
        at = {one.start: text for text, found in self._known.items() for one in found.at if one.end <= span.start}
        return at[max(at)] if at else None

    def _alone(self, here: Sentence, text: str) -> bool:
        """Whether no other place is named in a sentence."""
        return not any(here.index in found.sentences for other, found in self._known.items() if other != text)

    @cached_property
    def _with_people(self) -> frozenset[str]:
        """Names, in small letters, whose people the report names: "Belmaria" where it says "Belmarian troops"."""
        words = {word.lower for sentence in self._passage.sentences for word in sentence.words if word.capital}
        return frozenset(
            text.lower() for text in self._known if any(_is_people_of(text.lower(), word) for word in words)
        )

    def is_behind(self, text: str, figure: Span, other: Span) -> bool:
        """Whether a place is named right behind a figure and before another one of its sentence."""
        found = self._known.get(text)
        between = (one for one in (found.at if found else ()) if figure.end <= one.start < other.start)
        return self.in_one_sentence(figure, other) and any(
            _RIGHT_BEHIND.fullmatch(self._passage.text[figure.end : one.start]) for one in between
        )

    def in_one_sentence(self, one: Span, other: Span) -> bool:
        """Whether two spans stand in one sentence."""
        return self._passage.at(one.start) is self._passage.at(other.start)

    @cached_property
    def _known(self) -> dict[str, _Known]:
        """Each place that the report names, as it is spelled whole, with where it stands."""
        kinds: Counter[str] = Counter()
        found: dict[str, _Known] = {}
        for sentence in self._passage.sentences:
            for name in sentence.names:
                if not self._is_place(sentence, name):
                    kinds[name.span.of(self._passage.text)] += 1
                    continue
                text = self._text(sentence, name)
                before = found.get(text, _Known(name.span.start))
                located = self._behind(sentence, name, _LOCATIVES)
                found[text] = replace(
                    before,
                    times=before.times + 1,
                    located=before.located + located,
                    sentences=(*before.sentences, sentence.index),
                    at=(*before.at, name.span),
                )
        return {text: replace(one, others=kinds[text]) for text, one in found.items()}

    @cached_property
    def _parts_of_others(self) -> frozenset[str]:
        """The words of names of people and bodies: "Ros" where "Marek Ros" is a person."""
        text = self._passage.text
        others = (
            name.span.of(text)
            for sentence in self._passage.sentences
            for name in sentence.names
            if name.kind in (MentionKind.PERSON, MentionKind.ORGANISATION)
        )
        return frozenset(word for name in others for word in name.split() if " " in name)

    def _main(self, holder: str | None) -> str | None:
        return next((place for place in self._ranked if not _is_home(place, holder)), None)

    @cached_property
    def _ranked(self) -> list[str]:
        """The places of the report, those named most often first, a headline counting thrice; ties as they come.

        A country counts only where it does not act: behind a preposition, or before a noun ("the Haiti quake").
        """
        counts: Counter[str] = Counter()
        for sentence in self._passage.sentences:
            for name in sentence.names:
                if self._is_place(sentence, name) and not self._acts(sentence, name):
                    counts[name.span.of(self._passage.text)] += _HEADLINE_WEIGHT if sentence.heading else 1
        return [place for place, _ in counts.most_common()]

    def _acts(self, sentence: Sentence, name: Name) -> bool:
        """Whether a country may stand for its government or people here."""
        if country_of(name.span.of(self._passage.text)) is None:
            return False
        if self._behind(sentence, name, _LOCATIVES | _DIRECTIONS | _OTHERS):
            return False
        return not _names_a_noun(sentence, name)

    def _of_paragraph(self, sentence: Sentence, holder: str | None) -> str | None:
        for at in range(sentence.index - 1, -1, -1):
            earlier = self._passage.sentences[at]
            if earlier.paragraph != sentence.paragraph:
                return None
            for name in self._located(earlier, _LOCATIVES):
                if not _is_home(name.span.of(self._passage.text), holder):
                    return self._text(earlier, name)
        return None

    def _measured_from(self, sentence: Sentence, span: Span) -> Name | None:
        """The place from which a distance is measured: "11 km south of the market town of Velm"."""
        first = sentence.token_at(span.end)
        joint = next((at for at in range(first, first + 9) if word_at(sentence.words, at) in ("of", "from")), None)
        if joint is None:
            return None
        near = range(joint + 1, joint + _REACH)
        return next((name for name in sentence.names if name.first in near and self._is_place(sentence, name)), None)

    def _located(self, sentence: Sentence, prepositions: frozenset[str]) -> Iterator[Name]:
        """Names of places behind one of these prepositions; in "Russia's Kursk region" the inner one."""
        for name in sentence.names:
            if self._is_place(sentence, name) and self._behind(sentence, name, prepositions):
                yield name

    def _is_place(self, sentence: Sentence, name: Name) -> bool:
        tokens, last = sentence.words, name.last
        if last + 1 < len(tokens) and tokens[last].lower == "'s" and tokens[last + 1].capital:
            return False
        if (
            is_demonym(tokens[last - 1].text)
            or is_demonym(name.span.of(self._passage.text))
            or word_at(tokens, last) == "-"
        ):
            return False
        return name.kind is MentionKind.PLACE or (last < len(tokens) and tokens[last].lower in _REGION_WORDS)

    def _behind(self, sentence: Sentence, name: Name, prepositions: frozenset[str]) -> bool:
        at, tokens = name.first - 1, sentence.words
        skipped = 0
        while at > 0 and skipped < 4 and (tokens[at].lower in ("the", "'s") or _describes(sentence, at)):
            at, skipped = at - 1, skipped + 1
        if at < 0 or tokens[at].lower not in prepositions:
            return False
        return not (tokens[at].lower == "of" and word_at(tokens, at - 1) in _COMPASS)

    def _of_saying(self, sentence: Sentence, name: Name, span: Span) -> bool:
        """Whether a place is where somebody speaks or belongs to who speaks: "told lawmakers in Seoul that"."""
        said = self._sources.of(sentence, span)
        if said.named.holds(name.span):
            return True
        tokens = sentence.words
        return any(word.lower in SAYING for word in tokens[max(0, name.first - _SPOKEN_WITHIN) : name.first])

    def _text(self, sentence: Sentence, name: Name) -> str:
        tokens, last = sentence.words, name.last
        if last < len(tokens) and tokens[last].lower in _REGION_WORDS:
            last += 1
        return self._passage.text[name.span.start : tokens[last - 1].span.end]

    def _distance(self, one: Span, other: Span) -> int:
        gap = max(one.start - other.end, other.start - one.end, 0)
        between = self._passage.text[min(one.end, other.end) : max(one.start, other.start)]
        return gap + _ACROSS * between.count(";")


def _is_people_of(place: str, word: str) -> bool:
    """Whether a word names the people of a place by its ending: "belmarians" those of "belmaria"."""
    stem = place.rstrip("aeioy")
    rest = word.removesuffix("s").removeprefix(stem)
    return len(stem) >= _SHORTEST_STEM and word.startswith(stem) and rest in _PEOPLE_OF


def _is_home(place: str, holder: str | None) -> bool:
    """Whether a place is the country that a holder is of, or stands for."""
    country = country_of(place)
    return holder is not None and country is not None and country == country_in(holder)


def _names_a_noun(sentence: Sentence, name: Name) -> bool:
    """Whether a name stands before a noun in small letters ("the Haiti quake") rather than before a verb."""
    following = word_at(sentence.words, name.last)
    small = following.isalpha() and not sentence.words[name.last].capital
    return small and not following.endswith(("ed", "s")) and following not in _NO_NOUNS


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a word belongs to the description of a place: "in the southern city of Aswan", "in Russia's Kursk"."""
    word = sentence.words[at]
    if word.lower in _REGION_WORDS or word.lower.endswith("ern") or word.lower in _COMPASS:
        return True
    if word.lower == "of":
        return at > 0 and sentence.words[at - 1].lower in _REGION_WORDS | {"part", "parts", "outskirts", "suburb"}
    return any(name.first <= at < name.last for name in sentence.names) and sentence.words[at + 1].lower in (
        "'s",
        "the",
    )
