"""What a figure measures, whose it is, where and who says it: the candidates of each, by rules and by the encoder.

The rules' own answer is one candidate, the spans at which the encoder points are others, and "nothing" is one; how they
are weighed is learned, see `asof.reading.decision`.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from asof.claim import Claim, Kind
from asof.countries import country_in, country_of
from asof.language.nouns import counts_people, is_plural, is_state
from asof.language.numbers import NUMBER_WORDS
from asof.language.sense import OTHER, Sense
from asof.mention import MentionKind
from asof.reading.coreference import Coreference
from asof.reading.decision import FLOOR, Candidate, Decision, Gathering, Weights
from asof.reading.fellows import most_alike
from asof.reading.measure import Weighed
from asof.reading.passage import Passage, Sentence
from asof.reading.quantity import Quantity
from asof.reading.subject import GROUPS, OF_ACTORS, OF_FORCES, beside
from asof.reading.superseded import Standing
from asof.reading.when import When
from asof.reading.where import TIED, Place, Places
from asof.reading.who import Attribution, Sources
from asof.source import PUBLISHER, SourceKind
from asof.span import Span

_NO_CLAIM = 0.2
"""How likely a quantity must be a claim at all."""
_PLAIN_CUES = frozenset({":", "according", "according to", "per", "by", "citing"})
"""Cues that are nothing else."""
_RARE = 5e-4
"""Share of a measure below which nothing more speaks against it."""
_MOST_WORDS = 4.0
"""Weight of words beyond which more say no more."""
_HELD = OF_ACTORS | {"equipment"}
"""Measures that are of whoever holds, gives or carries the things counted."""
_ARTICLES = frozenset({"the", "a", "an"})
_PHRASE = 4
"""Words that a subject rarely has more of."""
_BEFORE = 24
"""Characters before a number in which the part of it that is told stands."""
_PART_OF = re.compile(
    r"\b(?:\d[\d.,]*|most|some|many|several|none|half|majority|third|quarter|"
    + "|".join(sorted(NUMBER_WORDS))
    + r") of (?:the |its |their |all |our |these |those |a total of )*$",
    re.IGNORECASE,
)
_PRONOUNS = frozenset("it they he she we i them who which that this these those its their his her our".split())


def is_claim(sense: Sense) -> bool:
    """Whether the encoder does not rule out that a quantity is a claim."""
    return sense.claim >= _NO_CLAIM


def measure(
    weights: Weights, chosen: Weighed, ranked: Sequence[Weighed], sense: Sense, other: Weighed
) -> tuple[Weighed, Decision]:
    """The measure for which rules and encoder together speak most.

    Args:
        weights: what was learned.
        chosen: what the rules settled on; they decide alone where the encoder has no share for any measure.
        ranked: all measures that fit the unit, with the weight of their words, heaviest first.
        sense: the encoder's shares.
        other: what it measures if none of the catalogue's.
    """
    by_name = {one.measure: one for one in ranked}
    shares = {name: share for name, share in sense.measures.items() if name in by_name or name == OTHER}
    if not shares:
        return chosen, Decision(chosen.measure)
    plain = chosen.measure if chosen.measure in by_name else OTHER
    nouns = {one.measure for one in ranked if one.by_noun}
    candidates = [
        Candidate(
            name,
            {
                **dict(_of_measure(name, shares, plain, chosen, by_name.get(name))),
                "its noun": float(name in nouns),
                "another's noun": float(bool(nouns) and name not in nouns),
            },
        )
        for name in sorted(shares)
    ]
    decision = weights.decide("measure", candidates)
    if decision.value == plain:
        return chosen, decision
    return by_name.get(decision.value or OTHER, other), decision


def _of_measure(
    name: str, shares: Mapping[str, float], plain: str, chosen: Weighed, known: Weighed | None
) -> Sequence[tuple[str, float]]:
    words = known.weight if known else chosen.weight if name == plain else 0.0
    by_rule = float(name == plain)
    return [
        ("share", math.log(max(shares[name], _RARE))),
        ("likeliest", float(shares[name] == max(shares.values()))),
        ("words", min(words, _MOST_WORDS)),
        ("rules", by_rule),
        ("rules by words", by_rule * (chosen.weight > 0)),
        ("other", float(name == OTHER)),
        ("other by rules", by_rule * (name == OTHER)),
    ]


def subject(
    weights: Weights,
    found: str | None,
    sense: Sense,
    quantity: Quantity,
    coreference: Coreference,
    *,
    measure: str,
    alike: Claim | None,
    before: Sequence[Claim] = (),
) -> Decision:
    """Whose figure it is: what the rules found, or whom the encoder points at; "the agency" is the one named before.

    It may be of what the last figure of its measure, `alike`, was of, or those figures `before` it in the report that
    the encoder sees as near. A name that the grammar of votes puts right before the number is beyond doubt.
    """
    if beside(coreference.passage, quantity, measure) or not sense.spans.get("subject"):
        return Decision(found)
    if (
        quantity.people
        and (quantity.noun is None or is_state(quantity.head))
        and is_whole(coreference.passage, quantity)
    ):
        return Decision("people")  # what the sentence says is said of the part
    text = coreference.passage.text
    gathered = Gathering()
    inside = found is not None and quantity.people and found in quantity.span.of(text)
    gathered.add(found, *_rules(found, measure), *(["rules: the people counted"] if inside else []))
    for span, share in sense.spans["subject"]:
        if span is None:
            gathered.add(None, "nothing", share=share)
        elif not _is_nobody(span.of(text), measure) and not _is_unit(span, quantity):
            meant = coreference.meant(span)
            traits = _of_subject(coreference.passage, span, meant, found, quantity, measure)
            gathered.add(meant or span.of(text), *traits, share=share)
    gathered.add(None, "nothing")
    if alike is not None:
        bare = "bare" if quantity.noun is None else "with a noun"
        gathered.add(alike.subject, "of the figure before", f"of the figure before, {bare}")
    _tell(gathered, most_alike(before, sense.vector, "whose", lambda claim: claim.subject))
    for named in gathered.named():
        gathered.weigh(named, _of_words(named, text))
    return weights.decide("subject", gathered.candidates())


def _tell(gathered: Gathering, told: Mapping[str | None, float], trait: str = "of the figure most alike") -> None:
    """What the figures before say, each as far as it is like this one."""
    for value, cosine in told.items():
        gathered.weigh(value, {trait: cosine})


def _by_sentence(fellows: Sequence[Claim], quantity: Quantity, places: Places) -> Mapping[str, Sequence[Claim]]:
    """Figures of other sentences and of the same, in which a list may give each a place of its own."""
    here = [claim for claim in fellows if places.in_one_sentence(claim.span, quantity.span)]
    return {"": fellows[: len(fellows) - len(here)], ", one sentence": here}


def _of_words(named: str, text: str) -> dict[str, float]:
    """What a subject's own words tell, and how often the report has them."""
    last = named.rsplit(maxsplit=1)[-1]
    told = {
        "a number": last.lower() in NUMBER_WORDS or is_state(last),
        "people": counts_people(last),
        "a name": named[:1].isupper(),
    }
    return {name: 1.0 for name, holds in told.items() if holds} | {"times": math.log(1 + text.count(named))}


def _is_nobody(pointed: str, measure: str) -> bool:
    """Whether words can name no subject: a number, a condition ("dead"), or for land what can't hold any."""
    return not _is_thing(pointed) or (measure in OF_FORCES and not _could_act(pointed))


def _is_unit(at: Span, quantity: Quantity) -> bool:
    """Whether words are a part of a quantity that counts no things, so a unit or a currency: the "kronor" of a sum."""
    return quantity.noun is None and quantity.value.unit not in _COUNTS and quantity.span.holds(at)


def _rules(found: str | None, measure: str) -> list[str]:
    sort = "nothing" if found is None else "held" if measure in _HELD else "things"
    return ["rules", f"rules: {sort}"]


def _of_subject(
    passage: Passage, at: Span, meant: str | None, found: str | None, quantity: Quantity, measure: str
) -> list[str]:
    """What speaks for or against words at which the encoder points."""
    pointed = at.of(passage.text)
    within, overlaps = quantity.span.holds(at), at.overlaps(quantity.span)
    told = {
        "pronoun": meant is None and pointed.lower() in _PRONOUNS,
        "stands for another": meant is not None,
        "within the quantity": within,
        "partly in the quantity": overlaps and not within,
        "in the quantity, held": overlaps and measure in _HELD,
        "end of the rules' words": found is not None and found.endswith(f" {pointed}"),
        "holds the rules' words": found is not None and found != pointed and found in pointed,
        "people, can't be counted": quantity.people and not _could_be_counted(pointed),
        "people, one person": quantity.people and quantity.value.low != 1 and _is_person(passage, at),
        "long": len(pointed.split()) > _PHRASE,
        "with a number": any(letter.isdigit() for letter in pointed),
        "of another sentence": passage.at(at.start) is not passage.at(quantity.span.start),
        "behind the quantity": at.start >= quantity.span.end,
        "behind the whole of a part": at.start >= quantity.span.end and is_whole(passage, quantity),
    }
    return [name for name, holds in told.items() if holds]


def is_whole(passage: Passage, quantity: Quantity) -> bool:
    """Whether a part of it is told before a number: "three of the 14", so that what follows is said of the three."""
    before = passage.text[max(0, quantity.span.start - _BEFORE) : quantity.span.start]
    return bool(_PART_OF.search(" ".join(before.split()) + " "))


def _is_person(passage: Passage, at: Span) -> bool:
    """Whether a span is one person's name, whom no number of people counts."""
    names = passage.at(at.start).names
    return any(name.span.holds(at) and name.kind is MentionKind.PERSON for name in names)


def _is_thing(pointed: str) -> bool:
    head = pointed.rsplit(maxsplit=1)[-1].lower()
    return head.isalpha() and head not in NUMBER_WORDS and not is_state(head)


def _could_act(pointed: str) -> bool:
    """Whether words may name who holds land or sends troops: they end in a name, or a noun for people."""
    head = pointed.rsplit(maxsplit=1)[-1]
    return head[:1].isupper() or counts_people(head) or head.lower() in GROUPS


def _could_be_counted(pointed: str) -> bool:
    """Whether words may name the people that a number counts: a name, or a plural for people."""
    head = pointed.rsplit(maxsplit=1)[-1]
    if counts_people(head):
        return is_plural(head) or is_state(head)
    return any(word[:1].isupper() and word.lower() not in _ARTICLES for word in pointed.split())


def place(
    weights: Weights,
    found: Place,
    sense: Sense,
    quantity: Quantity,
    places: Places,
    *,
    measure: str,
    holder: str | None,
    before: Mapping[str, Claim | None],
    fellows: Sequence[Claim] = (),
) -> Decision:
    """Where it is: where the rules or the encoder put it, or nowhere.

    Args:
        weights: what was learned.
        found: the rules' place.
        sense: the encoder's opinion.
        quantity: the figure.
        places: those of the report.
        measure: what the figure measures.
        holder: the actor that the figure is of, where it is one; its own country is not where it acts.
        before: figures of the report before it, by what ties them to it.
        fellows: all figures of the report before it.
    """
    if not sense.spans.get("place"):
        return Decision(found.text)
    tied = "somewhere" if measure in TIED else "anywhere"
    gathered = Gathering()
    sort = "nothing" if found.text is None else "here" if found.here else "likely"
    gathered.add(found.text, "rules", f"rules: {sort}, {tied}")
    for span, share in sense.spans["place"]:
        pointed = None if span is None else places.spelled(span)
        if span is None:
            gathered.weigh(None, {"pointed at nothing": share}, share=share)
        elif pointed is not None:
            near = "here" if places.in_one_sentence(span, quantity.span) else "elsewhere"
            inside = {"in the quantity": 1.0} if span.overlaps(quantity.span) else {}
            gathered.weigh(pointed, {f"pointed at, {near}": share} | inside, share=share)
    for named in places.named():
        if not places.is_part(named, quantity.span):
            gathered.add(named)
    gathered.add(None, "nothing", f"nothing, {tied}")
    _tell_places(gathered, before, fellows, sense, quantity, places)
    taken = {one.place for one in fellows if one.place and places.is_behind(one.place, one.span, quantity.span)}
    for named in gathered.named():
        known = places.known(named, quantity.span)
        gathered.weigh(named, {**known, **{f"{name}, {tied}": value for name, value in known.items()}})
        gathered.weigh(named, _of_place(named, holder, taken))
    return weights.decide("place", gathered.candidates())


def _tell_places(
    gathered: Gathering,
    before: Mapping[str, Claim | None],
    fellows: Sequence[Claim],
    sense: Sense,
    quantity: Quantity,
    places: Places,
) -> None:
    """Where figures before one are: those tied to it, and those that the encoder sees as near."""
    for tie, claim in before.items():
        if claim is not None:
            near = places.in_one_sentence(claim.span, quantity.span)
            gathered.add(claim.place, f"of the figure before, {tie}", *([f"{tie} in one sentence"] if near else []))
    for where, some in _by_sentence(fellows, quantity, places).items():
        told = most_alike(some, sense.vector, "where", lambda claim: claim.place)
        _tell(gathered, told, f"of the figure most alike{where}")


def _of_place(named: str, holder: str | None, taken: Collection[str]) -> dict[str, float]:
    """What tells of a place whatever the report says of it; `taken` are those right behind an earlier figure."""
    home = country_of(named) is not None and holder is not None and country_of(named) == country_in(holder)
    told = {
        "home of the holder": home,
        "with a number": any(map(str.isdigit, named)),
        "behind another figure": named in taken,
    }
    return {trait: float(holds) for trait, holds in told.items()}


def source(weights: Weights, found: Attribution, sense: Sense, sources: Sources) -> tuple[Attribution, Decision]:
    """Who says it: whom the rules found, somebody at whom the encoder points, or the publisher itself."""
    own = sense.source_kind.get(SourceKind.PUBLISHER.value)
    if own is None or not sense.spans.get("source"):
        return found, Decision(found.source.name)
    said = {_PUBLISHER: Attribution(PUBLISHER, "", found.named)}
    gathered = Gathering()
    gathered.add(found.source.name, "rules", f"rules: {_sort_of(found)}")
    kinds = {SourceKind(name): share for name, share in sense.source_kind.items() if name != PUBLISHER.kind.value}
    for span, share in sense.spans["source"]:
        if span is None:
            gathered.add(None, share=share)
        else:
            named = sources.named(span, max(kinds, key=kinds.__getitem__))
            said.setdefault(named.name or "", Attribution(named, found.cue, span, standing=sources.standing(named)))
            gathered.add(named.name, "pointed at", share=share)
    said[found.source.name or _PUBLISHER] = found
    gathered.add(None, "nobody")
    decision = weights.decide("source", [_with_kind(one, own) for one in gathered.candidates()])
    return said[decision.value or _PUBLISHER], decision


_PUBLISHER = ""
_COUNTS = frozenset({"people", "count", "1", "%", ""})
"""Units of numbers whose words may name what they count."""
_NEAR = 250
"""Characters between two figures that stand near each other: about two sentences."""
_PERFECT = frozenset("has have 's 've is are remain remains".split())
_PAST = frozenset("was were had did".split())


def _sort_of(found: Attribution) -> str:
    if found.source == PUBLISHER:
        return "nobody"
    return "by a plain cue" if found.cue.lower() in _PLAIN_CUES else "by another cue"


def _with_kind(candidate: Candidate, own: float) -> Candidate:
    """The same with the share of its kind: that the publisher speaks for itself, or anybody else."""
    share = own if candidate.value is None else 1 - own
    return Candidate(candidate.value, {**candidate.traits, "kind": math.log(max(share, FLOOR))})


def as_of(
    weights: Weights, when: When, claim: Claim, sentence: Sentence, holds: Standing, *, before: Sequence[Claim] = ()
) -> Decision:
    """When a figure is true, as EDTF: the rules' period, one that a time expression tells, the report's day, or that of
    figures before it.

    Args:
        weights: what was learned.
        when: the times of the report; without its date the rules decide.
        claim: the figure, whose basis tells much: a total, one of a part of the story's time, of another event.
        sentence: where it stands.
        holds: whether another number has taken its place since.
        before: the figures of the report before it.
    """
    options = list(when.options(sentence, claim.span, kind=claim.kind))
    if holds is Standing.EARLIER and not when.is_dated(sentence, claim.span):
        options = [option for option in options if option.before]
    if not options:
        ruled = when.of(sentence, claim.span, kind=claim.kind)
        return Decision(str(ruled) if ruled else None)
    known = _of_figure(claim, sentence, holds)
    gathered = Gathering()
    for option in options:
        crossed = {f"{option.traits[0]}; {name}": share for name, share in known.items()}
        gathered.weigh(str(option.period), dict.fromkeys(option.traits, 1.0) | crossed)
    if holds is not Standing.EARLIER:
        for value, traits in _times_before(before, claim, sentence).items():
            gathered.weigh(value, traits)
    return weights.decide("as_of", gathered.candidates())


def _times_before(before: Sequence[Claim], claim: Claim, sentence: Sentence) -> dict[str, dict[str, float]]:
    """The times of the figure before one and of the one most like it, with how they are tied to it."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    dated = [one for one in before if one.as_of and one.evidence and one.kind is claim.kind]
    if not dated or claim.evidence is None:
        return found
    gap = claim.span.start - dated[-1].span.end
    near = "one sentence" if sentence.span.holds(dated[-1].span) else "near" if gap < _NEAR else "far"
    found[str(dated[-1].as_of)][f"of the figure before, {near}"] = 1.0
    told = most_alike(dated, claim.evidence.vector, "thing", lambda one: str(one.as_of))
    likest = max(told, key=lambda value: told[value])
    found[str(likest)]["of the figure most alike"] = told[likest]
    return found


def _of_figure(claim: Claim, sentence: Sentence, holds: Standing) -> dict[str, float]:
    """What a figure is, as far as that tells when it is true."""
    words = {word.lower for word in sentence.words}
    told = {
        "forecast": claim.kind is Kind.FORECAST,
        "present": not words.isdisjoint(_PERFECT),
        "past": not words.isdisjoint(_PAST),
        "of harm": claim.measure in TIED,
        "replaced": holds is Standing.EARLIER,
    }
    bases = claim.evidence.bases if claim.evidence else {}
    shares = {f"basis {basis.value}": share for basis, share in bases.items()}
    return {name: 1.0 for name, is_so in told.items() if is_so} | shares
