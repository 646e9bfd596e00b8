"""Names of people, bodies and places, by capitals, titles and the words that such names are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from asof.countries import country_of, is_country, is_demonym
from asof.language.words import Word
from asof.mention import MentionKind
from asof.span import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A name in tokens `first` up to `last` of its sentence."""

    first: int
    last: int
    span: Span
    kind: MentionKind


TITLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady president president-elect vice-president premier minister secretary "
    "senator sen rep gov governor mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt "
    "admiral adm marshal commander chief king queen prince princess pope cardinal archbishop bishop father reverend "
    "rev professor prof judge justice attorney sheriff inspector superintendent constable officer detective agent "
    "ambassador chancellor chairman chairwoman spokesman spokeswoman spokesperson director coach envoy congressman "
    "congresswoman councillor deputy ayatollah sheikh imam rabbi brig brigadier cpl corporal pvt private pte cmdr "
    "analyst correspondent".split()
)
_DATELINE = 12
"""Words among which the dash stands that ends a dateline."""
_BODY_WORDS = frozenset(
    "ministry department agency organisation organization bureau institute university police group council "
    "committee corp corporation inc party center centre service services force forces army guard union bank fund "
    "programme program association cross hospital court commission company ltd parliament congress senate "
    "government administration office society federation nations alliance network news times post press journal "
    "institution foundation team command staff brigade academy college observatory authority board cabinet "
    "coalition front movement league navy coastguard department's airlines airways motors holdings partners "
    "crescent frontieres fire administration division survey embassy airport house exchange energy petroleum".split()
)
_PLACE_WORDS = frozenset(
    "region province oblast district county state city town village island islands river lake sea bay gulf strait "
    "mountain mountains valley coast peninsula desert street avenue road highway parkway square bridge port airport "
    "park canyon creek forest beach prefecture parish township territory capital suburb borough strip bank hills "
    "harbour harbor".split()
)
_EVENT_WORDS = frozenset(
    "war world day cup olympics games act agreement treaty accord operation election revolution crisis festival award "
    "prize summit conference championship league law bill plan project hurricane storm cyclone typhoon".split()
)
_PLACE_STARTS = frozenset(
    "mount mt lake port cape fort san santa saint st los las el new north south east west northern southern eastern "
    "western central".split()
)
_LOCATIVES = frozenset(
    "in at near across outside inside around throughout from to into toward towards through off of over within "
    "along between".split()
)
_STRONG_LOCATIVES = frozenset("in at near across outside inside throughout".split())
_JOINTS = frozenset("of the de la le al el bin ibn van von der den du da dos del and for".split())
_CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "christmas easter ramadan".split()
)
_OPENERS = frozenset(
    "the a an in on at but and as if when while after before for from with by this that these those all some".split()
)
_NOT_NAMES = frozenset("i i'm mr mrs ms dr pm am ok tv".split())


def names(sentence: Sequence[Word], known: frozenset[str] = frozenset()) -> tuple[Name, ...]:
    """The names of a sentence, in order.

    Args:
        sentence: its words.
        known: words seen with a capital inside sentences of the same text; the first word of a sentence is part of a
            name only where it is among them, or where the next word has a capital too.
    """
    return tuple(_found(sentence, known))


def known_names(sentences: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Words that stand with a capital inside a sentence which is no headline."""
    seen: set[str] = set()
    for tokens in sentences:
        if not in_title_case(tokens):
            seen.update(
                token.text
                for at, token in enumerate(tokens)
                if at > 0 and token.capital and _opens(tokens, at) is False
            )
    return frozenset(seen)


def in_title_case(tokens: Sequence[Word]) -> bool:
    """Whether a sentence is a headline in title case, where capitals mean nothing."""
    letters = [token for token in tokens if token.text[0].isalpha() and len(token.text) > 3]
    return len(letters) > 2 and sum(token.capital for token in letters) > 0.75 * len(letters)


def _opens(tokens: Sequence[Word], at: int) -> bool:
    """Whether a token begins a sentence or a quotation, so that its capital may mean nothing."""
    return at == 0 or tokens[at - 1].text in "\"“‘'(:[—" or (at == 1 and not tokens[0].text[0].isalnum())


def _found(tokens: Sequence[Word], known: frozenset[str]) -> Iterator[Name]:
    titled = in_title_case(tokens)
    at = dateline(tokens)
    while at < len(tokens):
        if not _names(tokens, at, known, titled=titled):
            at += 1
            continue
        last = _end(tokens, at, titled=titled)
        first = _after_titles(tokens, at, last)
        yield Name(
            first,
            last,
            Span(tokens[first].span.start, tokens[last - 1].span.end),
            _kind(tokens, first, last, titled=first > at),
        )
        at = last


def dateline(tokens: Sequence[Word]) -> int:
    """How many words say where a report was filed: "KYIV, Ukraine — ", "BRISTOL, Tenn. (AP) - "; mostly 0."""
    if not tokens or not tokens[0].text.isupper():
        return 0
    for at, token in enumerate(tokens[:_DATELINE]):
        if token.text in ("—", "–") or (token.text == "-" and tokens[at - 1].text in (")", "-")):
            return at
        if token.text.isalpha() and not token.capital:
            return 0
    return 0


def _after_titles(tokens: Sequence[Word], first: int, last: int) -> int:
    """Where a name begins behind what its bearer is: "UN Secretary-General Ban Ki-moon", "Gen. Marsh"."""
    titles = [at for at in range(first, last - 1) if tokens[at].lower in TITLES]
    if not titles:
        return first
    at = titles[-1] + 1
    if tokens[at].text == "-" or (tokens[at].lower == "of" and at + 2 < last):
        at += 2
    if at < last - 1 and tokens[at].text == ".":
        at += 1
    named = tokens[at:last]
    if not named or not named[0].capital or any(_body(word) or word.lower in _PLACE_WORDS for word in named):
        return first
    return at


def _names(tokens: Sequence[Word], at: int, known: frozenset[str], *, titled: bool) -> bool:
    token = tokens[at]
    if not token.capital or token.lower in _NOT_NAMES or token.lower in _CALENDAR:
        return False
    if titled:
        return token.text in known or country_of(token.text) is not None
    if not _opens(tokens, at):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    acronym = len(token.text) > 1 and token.text.isupper()
    if token.text in known or acronym or country_of(token.text) is not None:
        return True
    return (following is not None and following.capital and token.lower in TITLES) or _two_capitals(tokens, at)


def _two_capitals(tokens: Sequence[Word], at: int) -> bool:
    """Whether a sentence begins with a name of several words, its first no common opener."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        following is not None and following.capital and following.text[0].isalpha() and tokens[at].lower not in _OPENERS
    )


def _end(tokens: Sequence[Word], at: int, *, titled: bool) -> int:
    """The token after the last one of a name that begins at a token."""
    end = at + 1
    while end < len(tokens):
        token = tokens[end]
        glued = tokens[end - 1].span.end == token.span.start
        if token.capital and token.lower not in _CALENDAR and not (titled and country_of(token.text) is None):
            end += 1
        elif (
            token.text == "-"
            and glued
            and end + 1 < len(tokens)
            and tokens[end + 1].text[0].isalnum()
            and tokens[end + 1].span.start == token.span.end
        ):
            if (not tokens[end + 1].capital and len(tokens[end + 1].text) < 4 and end + 3 < len(tokens)) or tokens[
                end + 1
            ].capital:
                end += 2
            else:
                break
        elif (
            (
                token.text == "."
                and glued
                and len(tokens[end - 1].text) <= 3
                and end + 1 < len(tokens)
                and tokens[end + 1].capital
            )
            or (token.lower in ("of", "for") and _body(tokens[end - 1]) and _capital_soon(tokens, end))
            or (
                token.lower in _JOINTS - {"of", "and", "for"}
                and end + 1 < len(tokens)
                and tokens[end + 1].capital
                and (tokens[end - 1].lower in ("of", "for") or token.lower not in ("the",))
            )
            or (
                token.lower == "and"
                and any(_body(word) for word in tokens[at:end])
                and "of" in {word.lower for word in tokens[at:end]}
                and end + 1 < len(tokens)
                and tokens[end + 1].capital
            )
        ):
            end += 1
        else:
            break
    return end


def _body(token: Word) -> bool:
    return token.lower in _BODY_WORDS


def _capital_soon(tokens: Sequence[Word], at: int) -> bool:
    after = tokens[at + 1 : at + 3]
    return bool(after) and (after[0].capital or (after[0].lower == "the" and len(after) > 1 and after[1].capital))


def _kind(tokens: Sequence[Word], first: int, last: int, *, titled: bool) -> MentionKind:
    own = tokens[first:last]
    text = " ".join(word.text for word in own)
    before = tokens[first - 1].lower if first else ""
    if titled or (before in TITLES and not is_demonym(own[0].text)):
        return MentionKind.PERSON
    if is_country(text) or (country_of(text) is not None and not is_demonym(text)):
        return MentionKind.PLACE
    if any(_body(word) for word in own) and own[-1].lower not in _PLACE_WORDS:
        return MentionKind.ORGANISATION
    following = tokens[last].lower if last < len(tokens) else ""
    if own[-1].lower in _PLACE_WORDS or following in _PLACE_WORDS or (own[0].lower in _PLACE_STARTS and len(own) > 1):
        return MentionKind.PLACE
    return _kind_by_shape(tokens, first, last, before)


def _kind_by_shape(tokens: Sequence[Word], first: int, last: int, before: str) -> MentionKind:
    own = tokens[first:last]
    if len(own) == 1 and own[0].text.isupper() and 1 < len(own[0].text) < 7:
        return MentionKind.ORGANISATION
    if is_demonym(own[0].text):
        return MentionKind.OTHER
    if before in _STRONG_LOCATIVES:
        return MentionKind.PLACE
    happening = any(word.lower in _EVENT_WORDS for word in own)
    if (
        not happening
        and len([word for word in own if word.capital]) in (2, 3)
        and before not in _LOCATIVES
        and before != "the"
    ):
        return MentionKind.PERSON
    return (
        MentionKind.PLACE
        if before in ("to", "from", "into", "off", "of", "through", "around") and len(own) == 1
        else MentionKind.OTHER
    )
