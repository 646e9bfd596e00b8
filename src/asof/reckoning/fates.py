"""What one report says of the people whom an incident struck: how many were killed, hurt or hit, and of single ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asof.claim import Claim, Kind, Modality
from asof.report import Report


class Fate(StrEnum):
    """What befell people: `struck` are the killed and the injured together, "five were shot"."""

    KILLED = "killed"
    INJURED = "injured"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Told:
    """The numbers of one report, the least that its bounds leave, and of whom it tells singly.

    `one` are the fates of single people in its sentences, `aged` those of people whose age it gives, by the age,
    `another` whether one more was hurt, `headline` the fates in its title, `attacker_died` whether who did it is dead,
    too.
    """

    numbers: Mapping[Fate, frozenset[int]]
    least: Mapping[Fate, int]
    one: frozenset[Fate]
    aged: Mapping[str, Fate]
    another: bool
    headline: frozenset[Fate]
    attacker_died: bool

    @property
    def tells(self) -> bool:
        """Whether anybody was struck, or by number nobody."""
        return bool(self.one or self.headline or self.another or self.attacker_died or self.most) or any(
            self.numbers.values()
        )

    @property
    def tells_of_dead(self) -> bool:
        """Whether anybody was killed, by number or singly."""
        return bool(self.numbers[Fate.KILLED]) or Fate.KILLED in self.one

    @property
    def most(self) -> int:
        """The largest number in it."""
        ends = [*self.least.values(), *(number for numbers in self.numbers.values() for number in numbers)]
        return max(ends, default=0)


_PERSON = (
    r"(?:man|woman|boy|girl|teen|teenager|child|baby|toddler|infant|officer|trooper|agent|sergeant|guard|firefighter|"
    r"deputy|student|victim|suspect|gunman|son|daughter|father|mother|husband|wife|brother|sister|girlfriend|boyfriend|"
    r"friend|cousin|uncle|aunt|neighbou?r|resident|employee|soldier|passenger|pedestrian|bystander|person|driver|clerk|"
    r"another|other|[a-z]+-year-old|\d+-year-old|he|she)"
)
_NAME = r"(?-i:[A-Z][\w’'-]+)"
_DIED = re.compile(
    rf"\b{_PERSON}\b[^.;]{{0,40}}\b(?:died|dies|killed|dead|fatally|slain|murdered|succumbed)\b"
    rf"|\b(?:death|murder|killing|slaying|fatal shooting|homicide) of (?:\w+ ){{0,4}}(?:{_PERSON}\b|[A-Z])"
    rf"|\b(?:killed|killing|kills|murdered) (?:\w+ ){{0,3}}{_PERSON}\b"
    rf"|\b{_NAME}(?:, \d+,?| Jr\.?| Sr\.?)? (?:(?:later|also|was|were|had|has|been|shot|and|reportedly) ){{0,4}}"
    rf"(?:died|dies|killed|dead|slain|pronounced dead|murdered)\b"
    rf"|\bpronounced dead\b|\bdied (?:at|from|in|of|after)\b|(?:\bhis|\bher|['’]s) (?:death|killing|murder)\b"
    rf"|\bfatal(?:ly)?\b|\bhomicide\b|\bmurder\w*\b|\bmanslaughter\b|\bautopsy\b",
    re.IGNORECASE,
)
_NOT_DEATH = re.compile(
    r"homicide (?:detective|unit|squad|investigat|division|section)\w*|attempt\w* (?:[\w-]+ ){0,3}murder"
    r"|(?:intent|conspir\w+|threat\w*|plot\w*|try\w*|tried) to (?:commit )?(?:kill|murder)\w*"
    r"|not (?:fatal|life)\w*|non-?fatal\w*",
    re.IGNORECASE,
)
"""Words of death where nobody need have died."""
_HURT = re.compile(
    rf"\b{_PERSON}\b[^.;]{{0,40}}\b(?:wounded|injured|hurt|hospitali[sz]ed|surgery|recovering|(?:critical|serious|stable|"
    rf"fair|good) condition)\b|\b(?:wounded|injured|hurt|wounding|injuring) (?:\w+ ){{0,3}}{_PERSON}\b",
    re.IGNORECASE,
)
_HIT = re.compile(
    rf"\b{_PERSON}\b[^.;]{{0,40}}\b(?:shot|struck|stabbed|hit|gunshot)\b"
    rf"|\b(?:shot|shooting|stabbed) (?:\w+ ){{0,3}}{_PERSON}\b",
    re.IGNORECASE,
)
_SINGLE: Mapping[Fate, re.Pattern[str]] = {Fate.KILLED: _DIED, Fate.INJURED: _HURT, Fate.STRUCK: _HIT}
_ANOTHER = re.compile(
    r"\b(?:another|(?:second|third|fourth|fifth|other) (?:person|man|woman|victim|teen|child|officer|boy|girl))\b"
    r"[^.;]{0,30}\b(?:injured|wounded|hurt|critical\w*|hospital\w*|shot|condition)",
    re.IGNORECASE,
)
_ATTACKER_DIED = re.compile(
    r"\b(?:kill\w*|shot|shooting|shoots|hang\w*) (?:himself|herself|themselves|self)\b"
    r"|\bturn\w* (?:the|a|his|her) (?:gun|weapon|rifle|pistol|shotgun) on (?:himself|herself)"
    r"|\b(?:took|taking|takes) (?:his|her) own life\b|\bmurder[ -]suicide|\bself-inflicted"
    r"|\b(?:gunman|shooter|suspect|attacker|assailant)\b[^.;]{0,40}\b(?:dead|died|killed by|was killed|shot and killed|"
    r"fatally shot|shot dead|shot to death)\b"
    r"|\b(?:police|officers?|deput\w+)\b[^.;]{0,30}\b(?:killed|fatally shot|shot and killed|shot dead|kill) "
    r"(?:(?:the )?(?:gunman|shooter|suspect|attacker)|him|her)\b",
    re.IGNORECASE,
)
_TIMES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
_MULTIPLE = re.compile(
    rf"\b({'|'.join(_TIMES)})[ -](?:fatal )?"
    r"(?:(murder|homicide|slaying|killing|suicide|fatality|death)|shooting|stabbing)",
    re.IGNORECASE,
)
_ORDINALS = {
    word: number
    for number, words in enumerate(("second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh"), 2)
    for word in words.split()
}
_NTH_VICTIM = re.compile(
    rf"\b({'|'.join(_ORDINALS)})\s+(?:shooting |gunshot )?(?:victim|person|man|woman|child|teen|officer|student)\b"
    rf"[^.;]{{0,50}}\b(?:dies|died|dead|death|succumb|identified)"
    rf"|claim\w* (?:a |its |the )?({'|'.join(_ORDINALS)}) (?:victim|life)",
    re.IGNORECASE,
)
"""One more who died, which leaves so many dead at least."""
_FATE_BEHIND = re.compile(
    r"\b(?:(?P<killed>killed|dead|died|dies|die|deaths?|fatal(?:ly|ities|ity)?|mortally|slain|slaying|murder\w*|homicides?|"
    r"bodies|perished|succumbed|lost their lives|expired)"
    r"|(?P<injured>wounded|wounds|injur\w+|hurt|hospital\w*|condition|surviv\w+|treated|recover\w*|surgery|non-life|"
    r"life-threatening|expected to live)"
    r"|(?P<struck>(?:shot|struck|hit|gunfire|gunshots?|bullets?|victims|grazed|shooting)\b"
    r"(?! (?:dead|to death|and kill|and wound|and injur|and hurt|wounds?|fatally|in the head))))\b",
    re.IGNORECASE,
)
_FATE_BEFORE = re.compile(
    r"(?:(?P<killed>kill(?:s|ed|ing)|murder(?:ed|ing)|(?:deaths?|killings?|murders?) of|claimed)"
    r"|(?P<injured>wound(?:s|ed|ing)|injur(?:es|ed|ing)|hurt(?:ing)?)"
    r"|(?P<struck>shot|shoots|shooting(?: of)?|struck|hit|hitting|striking))"
    r"(?P<end>(?: (?:at least|about|some|another|the|all|up to|as many as|a total of|to death|dead|and \w+))*)\s*$",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:year|month)s?[- ]old"
    r"|\baged? (\d{1,2})\b|(?<=[a-z]), (\d{1,2})(?=,|\.|;| and)",
    re.IGNORECASE,
)
_AGED_KILLED = re.compile(
    r"\b(?:killed|dead|died|dies|fatally|slain|deceased|succumbed|to death|murdered)\b", re.IGNORECASE
)
_AGED_HURT = re.compile(
    r"\b(?:was|were|been|being|is|are|and|also|man|woman|boy|girl|teen)\s+(?:\w+ ){0,2}"
    r"(?:shot|struck|hit|grazed|wounded|injured|hurt|hospitali[sz]ed|treated|stabbed)\b"
    r"|\b(?:suffer|sustain|receiv)\w* |condition\b|\bgunshot wounds?\b|\bhospital\b"
    r"|\bexpected to (?:survive|live|recover)|\brecovering\b",
    re.IGNORECASE,
)
_BEFORE_AGED = re.compile(
    r"\b(?:(?P<killed>killed|killing|murder(?:ed)? of|death of|shot dead|died|dead)|shooting of|shot)\b[^.]*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s+(?=[A-Z“\"])")
_AGED_BEHIND, _AGED_BEFORE = 140, 60
"""Characters within which the fate of somebody whose age is given is looked for."""
_CLAUSE = re.compile(r"[;:()]| -- |—")
_FAR_BEHIND, _FAR_BEFORE = 90, 45
"""Characters within which a number's fate is looked for."""
_COUNTED = {"killed": Fate.KILLED, "injured": Fate.INJURED, "casualties": Fate.STRUCK}


def told(report: Report, claims: Sequence[Claim]) -> Told:
    """What a report says of the fate of people, by its claims and its words.

    A number is of the killed, the hurt or those who were struck by the words beside it, "six shot, one fatally"; where
    there are none, by the measure of its claim.
    """
    text = report.text
    numbers, least = _numbers(text, [claim for claim in claims if _counts_people(claim)])
    for found in _MULTIPLE.finditer(text):
        numbers[Fate.KILLED if found[2] else Fate.STRUCK].add(_TIMES[found[1].lower()])
    for found in _NTH_VICTIM.finditer(text):
        least[Fate.KILLED] = max(least[Fate.KILLED], _ORDINALS[(found[1] or found[2]).lower()])
    return Told(
        {fate: frozenset(numbers[fate]) for fate in Fate},
        {fate: least[fate] for fate in Fate},
        _single({claim.quote.of(text) for claim in claims if _happened(claim)}),
        _aged(text),
        bool(_ANOTHER.search(text)),
        _single([report.title or ""]),
        bool(_ATTACKER_DIED.search(text)),
    )


def _numbers(text: str, figures: Sequence[Claim]) -> tuple[defaultdict[Fate, set[int]], defaultdict[Fate, int]]:
    """The numbers of each fate, and the largest of its lower bounds."""
    numbers: defaultdict[Fate, set[int]] = defaultdict(set)
    least: defaultdict[Fate, int] = defaultdict(int)
    starts = sorted(claim.span.start for claim in figures)
    for claim in figures:
        fate, value = _fate(claim, text, starts), claim.value
        if value and value.point is not None:
            numbers[fate].add(int(value.point))
        elif value and value.high is None and value.low:
            least[fate] = max(least[fate], int(value.low))
    return numbers, least


def _fate(claim: Claim, text: str, starts: Sequence[int]) -> Fate:
    """What befell those whom a figure counts: the verb right before it, else the first word of a fate behind it."""
    span, quote = claim.span, claim.quote
    before = _FATE_BEFORE.search(text[max(quote.start, span.start - _FAR_BEFORE) : span.start])
    if before and re.search(r"to death|dead|and kill", before["end"]):
        return Fate.KILLED
    if before and re.search(r"and (?:wound|injur)", before["end"]):
        return Fate.INJURED
    end = next((start for start in starts if span.end <= start < quote.end), quote.end)
    found = before or _FATE_BEHIND.search(_CLAUSE.split(text[span.start : end][:_FAR_BEHIND])[0])
    if not found:
        return _COUNTED[claim.measure or ""]
    return next(fate for fate in Fate if found[fate.value])


def _single(sentences: Iterable[str]) -> frozenset[Fate]:
    """The fates of single people in sentences."""
    plain = [_NOT_DEATH.sub(" ", sentence) for sentence in sentences]
    return frozenset(fate for fate in Fate if any(_SINGLE[fate].search(sentence) for sentence in plain))


def _aged(text: str) -> dict[str, Fate]:
    """What befell people whose age is given, by the age, which tells them apart; whoever is once dead is so."""
    fates: dict[str, Fate] = {}
    found = list(_AGE.finditer(text))
    ends = [0, *(age.end() for age in found)]
    starts = [*(age.start() for age in found), len(text)]
    for at, age in enumerate(found):
        before = _SENTENCE_END.split(text[max(ends[at], age.start() - _AGED_BEFORE) : age.start()])[-1]
        behind = _SENTENCE_END.split(text[age.end() : min(starts[at + 1], age.end() + _AGED_BEHIND)])[0].split(";")[0]
        years = (age[1] or age[2] or age[3]).lower()
        fate = _fate_of_aged(before, behind)
        if fate and fates.get(years) is not Fate.KILLED:
            fates[years] = fate
    return fates


def _fate_of_aged(before: str, behind: str) -> Fate | None:
    if _AGED_KILLED.search(behind):
        return Fate.KILLED
    if _AGED_HURT.search(behind):
        return Fate.INJURED
    found = _BEFORE_AGED.search(before)
    if not found:
        return None
    return Fate.KILLED if found["killed"] else Fate.INJURED


def _counts_people(claim: Claim) -> bool:
    """Whether a claim is a figure of people who were killed or hurt."""
    counted = claim.kind is Kind.FIGURE and claim.measure in _COUNTED and claim.value is not None
    return counted and claim.value is not None and claim.value.unit == "people" and _holds(claim)


def _happened(claim: Claim) -> bool:
    return claim.kind in (Kind.EVENT, Kind.STATEMENT) and _holds(claim)


def _holds(claim: Claim) -> bool:
    return claim.modality is not Modality.DENIED
