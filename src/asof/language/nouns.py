"""What is counted: the noun after a number, found without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from asof.countries import is_demonym
from asof.language.numbers import is_number_word
from asof.language.words import Word, glued, word_at

FUNCTION_WORDS = frozenset(
    "a an the this that these those its his her their our my your of in on at by for from with without within into "
    "onto over under after before since until till during through throughout across around near between among "
    "against about above below to as than and or but nor so yet if when while where which who whom whose what how "
    "why because although though is are was were be been being am has have had having do does did will would can "
    "could may might must shall should not no it he she they we i you him them us me there here then now also only "
    "just still already even ever never too very per each every all both either neither some any such same up down "
    "out off away back ahead apart ago later earlier long last next today yesterday tomorrow according including "
    "plus minus versus via upon toward towards inside outside along behind beyond amid despite except aboard abroad "
    "together alone again".split()
)
_STATES = frozenset(
    "dead killed injured wounded hurt missing arrested detained captured homeless displaced infected hospitalised "
    "hospitalized rescued evacuated stranded trapped affected unaccounted slain kia wia mia".split()
)
"""Conditions that stand for people when a number counts them: "four injured", "12 missing"."""
_ONE_EACH = frozenset(
    "death fatality arrest body corpse infection life hospitalisation hospitalization admission detention execution "
    "job redundancy layoff vaccination injury".split()
)
"""Things of which each person has one, so that counting them counts people."""
_OF_A_DISEASE = frozenset("confirmed suspected probable new active fatal severe infected reported".split())
"""Words before "cases" that make patients of them."""
_PLURAL_NOT = ("ss", "us", "is", "'s")
_SINGULAR_S = frozenset(
    "series species news politics this its was has does always perhaps plus less unless across towards".split()
)
_BARE_PLURALS = frozenset(
    "aircraft sheep fish deer cattle spacecraft hovercraft shrimp salmon trout livestock ammunition aid".split()
)
_LINKS = frozenset({"and", "or"})
_LONGEST = 8
"""How many words a counted noun may lie behind its number, its own included; longer ones are hardly ever right."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The thing counted: tokens `first` up to `last`, the head noun in small letters, and whether it is people."""

    first: int
    last: int
    head: str
    people: bool


@cache
def _people() -> frozenset[str]:
    lines = files("asof").joinpath("data/people.txt").read_text("utf-8").splitlines()
    entries = " ".join(line for line in lines if not line.startswith("#")).split()
    words: set[str] = set()
    for entry in entries:
        singular, _, plural = entry.lower().partition("/")
        words |= {singular, plural or _plural(singular)}
    return frozenset(words | {"persons"})


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def counts_people(word: str) -> bool:
    """Whether a noun (or a state such as "injured") counts human beings."""
    lower = word.lower()
    if lower in _people() or lower in _STATES or _people_of_a_place(word):
        return True
    return is_demonym(word) and lower.endswith(("s", "ese", "ish", "nch", "tch"))


def _people_of_a_place(word: str) -> bool:
    """Whether a word is a plural like "Sarnians" or "Koreans", which names the people of some place."""
    return word[:1].isupper() and len(word) > 5 and word.endswith(("ans", "eans", "ians"))


def singular(word: str) -> str:
    """A noun in the singular, as far as its ending tells."""
    lower = word.lower()
    if lower == "lives":
        return word[:-3] + "fe"
    if lower.endswith("men"):
        return word[:-2] + "an"
    if not is_plural(word) or not lower.endswith("s"):
        return word
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if lower.endswith(("sses", "xes", "ches", "shes", "ruses", "buses")) else word[:-1]


def is_state(word: str) -> bool:
    """Whether a word is a condition that people are in: dead, injured, missing."""
    return word.lower() in _STATES


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    lower = word.lower()
    if lower in _people() and not lower.endswith("s") and lower not in _STATES:
        return lower.endswith(("men", "people", "children")) or lower in (
            "police",
            "staff",
            "troops",
            "personnel",
            "crew",
            "others",
        )
    return lower in _BARE_PLURALS or (
        len(lower) > 2 and lower.endswith("s") and not lower.endswith(_PLURAL_NOT) and lower not in _SINGULAR_S
    )


def counted_at(tokens: Sequence[Word], at: int, *, one: bool) -> Counted | None:
    """The thing counted by a number that ends before a token; None where nothing is named.

    Args:
        tokens: the words of the sentence.
        at: the token after the number.
        one: whether the number is one, so that the noun is a singular.
    """
    first = at
    if first < len(tokens) and tokens[first].lower == "of":
        first += 1
        while first < len(tokens) and tokens[first].lower in (
            "the",
            "its",
            "his",
            "her",
            "their",
            "our",
            "these",
            "those",
            "his",
            "my",
            "your",
        ):
            first += 1
    if first >= len(tokens) or not (_wordlike(tokens[first]) or (first and _model(tokens, first))):
        return None
    end = _run(tokens, first)
    head = _singular_head(tokens, first, end) if one else _plural_head(tokens, first, end)
    if head is None and not one and 0 < end - first <= 2 and _another_noun(tokens, end):
        head = _plural_head(tokens, end + 1, min(_run(tokens, end + 1), end + 4))
    if head is None:
        return None
    return Counted(first, head + 1, tokens[head].lower, _is_people(tokens, head))


def _is_people(tokens: Sequence[Word], head: int) -> bool:
    """Whether a noun counts human beings, or things of which each of them has one: deaths, arrests, bodies."""
    return has_one_each(tokens, head) or counts_people(tokens[head].text)


def has_one_each(tokens: Sequence[Word], at: int) -> bool:
    """Whether a noun at a token is a thing of which each person has one: deaths, arrests, confirmed cases."""
    word = singular(tokens[at].lower)
    if word == "case":
        return word_at(tokens, at + 1) == "of" or word_at(tokens, at - 1) in _OF_A_DISEASE
    return word in _ONE_EACH


def described(tokens: Sequence[Word], at: int) -> str:
    """The nouns in the singular that a number before a token describes: "course meal" of "a three course meal"."""
    end = at
    while end < min(len(tokens), at + 3) and _wordlike(tokens[end]) and not tokens[end].lower.endswith("ing"):
        end += 1
    return " ".join(token.text for token in tokens[at:end])


def _wordlike(token: Word) -> bool:
    return token.text == "US" or (token.text[0].isalpha() and token.lower not in FUNCTION_WORDS)


def _run(tokens: Sequence[Word], first: int) -> int:
    """The end of the words that may belong to one noun phrase: no function word, no punctuation but hyphens."""
    end = first
    while end < min(len(tokens), first + _LONGEST):
        token = tokens[end]
        glued = end + 1 < len(tokens) and tokens[end + 1].span.start == token.span.end
        hyphen = token.text == "-" and glued and end > first and tokens[end - 1].span.end == token.span.start
        if hyphen and tokens[end + 1].text.isalpha():
            end += 2
            continue
        possessive = token.lower == "'s"
        if not (_wordlike(token) or hyphen or possessive or _model(tokens, end) or _joins_names(tokens, first, end)):
            break
        if is_number_word(token):
            break
        end += 1
    return end


def _another_noun(tokens: Sequence[Word], at: int) -> bool:
    """Whether "and" before a noun stands at a token: 12 exploration and production licences."""
    return word_at(tokens, at) == "and" and at + 1 < len(tokens) and _wordlike(tokens[at + 1])


def _joins_names(tokens: Sequence[Word], first: int, at: int) -> bool:
    """Whether "and" stands between two names that describe one thing: Syrian and Iraqi fighters."""
    if tokens[at].lower != "and" or not first < at < len(tokens) - 2 or not _wordlike(tokens[at + 2]):
        return False
    return tokens[at - 1].capital and tokens[at + 1].capital and not is_plural(tokens[at - 1].text)


def _model(tokens: Sequence[Word], at: int) -> bool:
    """Whether a number is part of a name inside the noun phrase: Boeing 787 jets, C-130 transport planes."""
    before = tokens[at - 1]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not tokens[at].text.isdecimal() or not following.text[0].isalpha():
        return False
    return before.capital or following.capital or (before.text == "-" and glued(tokens, at))


def _plural_head(tokens: Sequence[Word], first: int, end: int) -> int | None:
    for at in range(first, end):
        word = tokens[at]
        following = tokens[at + 1].text if at + 1 < len(tokens) else ""
        if following in ("-", "'s", "’s") and at + 1 < end:
            continue
        if word.text == "times":
            return at
        if is_state(word.text):
            return _state_head(tokens, at, end)
        if is_plural(word.text) or (is_demonym(word.text) and at + 1 == end and counts_people(word.text)):
            return _last_of_compound(tokens, at, end)
    return None


def _state_head(tokens: Sequence[Word], at: int, end: int) -> int:
    """A state alone is the head ("four injured"); before a noun it describes it ("four injured officers")."""
    for later in range(at + 1, min(end, at + 4)):
        if is_plural(tokens[later].text):
            return later
    return at


def _last_of_compound(tokens: Sequence[Word], at: int, end: int) -> int:
    """The last noun of "arms factories", "soldiers and police", "towns and villages"."""
    if at + 1 < end and is_plural(tokens[at + 1].text):
        return _last_of_compound(tokens, at + 1, end)
    if (
        at + 2 < len(tokens)
        and tokens[at + 1].lower in _LINKS
        and is_plural(tokens[at + 2].text)
        and _wordlike(tokens[at + 2])
    ):
        follows_verb = at + 3 < len(tokens) and tokens[at + 3].lower in (
            "were",
            "are",
            "have",
            "had",
            "in",
            "of",
            ",",
            ".",
            "who",
        )
        return at + 2 if follows_verb or at + 3 == len(tokens) else at
    return at


def _singular_head(tokens: Sequence[Word], first: int, end: int) -> int | None:
    """The noun after "one": a person or a state within reach, else the last word before a verb or a function word."""
    for at in range(first, end):
        following = tokens[at + 1].lower if at + 1 < end else ""
        if counts_people(tokens[at].text) and not counts_people(following) and following not in ("-", "'s"):
            return at
    return end - 1 if 0 < end - first <= 4 and not tokens[end - 1].lower.endswith("ly") else None
