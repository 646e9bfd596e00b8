"""The patterns of time expressions, each with the words that wake it and what it stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from asof.language import timemeaning as means
from asof.language.timex import Meaning

Resolve = Callable[[re.Match[str], means.Context], Meaning]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern with its name. It is tried only on sentences that hold one of the words it `needs`, in small letters."""

    name: str
    needs: frozenset[str]
    pattern: re.Pattern[str]
    resolve: Resolve


YEAR, SLASH, TENS = "0000", "0/0", "0s"
"""Among the words that a rule needs: four digits, a stroke between two, a decade without its century."""
_MONTHS, _WEEKDAYS, _SEASONS = frozenset(means.MONTHS), frozenset(means.WEEKDAYS), frozenset(means.SEASONS)
_UNITS = frozenset(
    unit + plural
    for unit in "minute hour day night week weekend fortnight month quarter year decade".split()
    for plural in ("", "s")
) | {"century", "centuries"}


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<month>{_any(_MONTHS)})\b\.?"
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Mon|Tues|Wed|Thurs|Fri|Sat|Sun)\.)"
_DAY_OF_WEEK = rf"(?:(?:{_any(_WEEKDAYS)})\b\.?,? |(?P<which>last|next|this) )?"
_SEASON = rf"(?P<season>{_any(_SEASONS)})\b(?! of (?!\d|nineteen))"
_DAYPART = rf"(?P<daypart>{_any(means.PARTS_OF_DAY)})"
_PART = r"(?:(?P<part>(?:(?:the )?(?:very )?(?:early|mid|late)|(?:the )?(?:beginning|start|middle|end) of)[- ](?:the )?(?:year )?))?"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER = (
    rf"\d{{1,3}}(?:,\d{{3}})+|\d+ 1/2|\d+(?:\.\d+)?|(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)\b"
    rf"|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand)\b"
    rf"|(?:a )?(?:couple(?: of)?|few|dozen)\b|half an?\b|(?:{_any((*means.VAGUE, *(word for word in means.COUNTS if ' ' not in word)))})\b"
)
_COUNT = rf"(?P<count>{_NUMBER})"
_MORE = r"(?: more| additional| or so| straight| consecutive| full| whole| long)?"
_HEDGE = r"(?:(?:about|around|nearly|almost|over|(?:no )?(?:more|less|fewer) than|at least|at most|just|roughly|some|up to|approximately|only|within|just over|well over) )?"
_UNIT = r"(?P<unit>minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)\b"
_LENGTH = _UNIT.replace("quarters?|", "")
_ONE_UNIT = r"(?P<unit>minute|hour|day|week|month|quarter|year|decade|century)\b"
_WHOSE = r"(?P<whose>(?:last|this|next) year)"
_CLOCK_END = r"(?: ?(?:GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|BST|CET|local time))?"
_DAY, _TH = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)", r"(?:st|nd|rd|th)?"

_TABLE: tuple[tuple[str, frozenset[str] | str, str, Resolve], ...] = (
    ("iso", YEAR, r"(?<![\d-])(?P<year>\d{4})-(?P<m>\d\d)-(?P<day>\d\d)(?![\d-])", means.iso_day),
    ("slashed", SLASH, r"(?<![\d/])(?P<m>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4}|\d\d)(?![\d/])", means.slashed_day),
    ("day", _MONTHS, rf"\b{_DAY_OF_WEEK}(?:the )?(?P<day>{_DAY}){_TH}(?:(?: ?[-–] ?| to | and )(?P<last>{_DAY}){_TH})?(?: of)? {_MONTH}(?:,? (?P<year>\d{{4}})\b)?", means.named_day),
    ("day", _MONTHS, rf"\b{_DAY_OF_WEEK}{_MONTH} (?P<day>{_DAY}){_TH}(?:(?: ?[-–] ?| to | and )(?P<last>{_DAY}){_TH})?\b(?![:/]\d|,\d{{3}})(?:,? (?P<year>\d{{4}})\b)?", means.named_day),
    ("month", _MONTHS, rf"\b(?:(?P<which>last|next|this|past) )?{_PART}{_MONTH},? (?:of )?(?:(?P<year>\d{{4}})\b|{_WHOSE})", means.named_month),
    ("month", _MONTHS, rf"(?:\b(?P<which>last|next|this(?: past| coming)?|past|coming) |(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\b[Bb]y )|(?<=\b[Uu]ntil )|(?<=\bof )|(?<=\b[Ff]rom )|(?<=\bto )|(?<=\b[Dd]uring )|(?<=\bthrough )|(?<=\b[Bb]efore )|(?<=\b[Aa]fter )|(?=\b(?:the )?(?:early|mid|late|beginning|start|middle|end)\b)){_PART}){_MONTH}", means.named_month),
    ("month", _MONTHS, r"\b(?P<month>(?:January|February|April|June|July|August|September|October|November|December)\b|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)", means.named_month),
    ("quarter", frozenset({"quarter", "quarters", "half", "q", "h"}), r"\b(?:(?P<whose>(?:last|this|next) year's) |(?:the |its |their )?(?:(?P<year>\d{4}) |(?P<fiscal>fiscal[- ]?)(?P<year_>\d{4} )?)?)?(?:(?P<nth>first|second|third|fourth|last|[1-4](?:st|nd|rd|th))[- ](?P<fiscal_>fiscal )?(?:quarter|(?P<half>half))\b(?! century| hour)|Q(?P<q>[1-4])\b|H(?P<h>[12])\b)(?:,? (?:of )?(?:(?P<fiscal__>fiscal )?(?P<year__>\d{4})\b|(?P<whose_>(?:last|this|next) year)\b))?", means.quarter),
    ("season", _SEASONS, rf"\b(?:(?P<which>last|this|next|coming) |the )?{_SEASON} (?:of )?(?P<year>\d{{4}})\b(?:[-/–]\d\d(?:\d\d)?\b)?", means.season),
    ("season", _SEASONS, rf"(?:\b(?P<which>last|this(?: past| coming)?|past|next|coming) |\bthe (?:(?:early|late) )?|(?<=\bin )|(?<=\buntil )|(?<=\bby )|(?<=\bsince )|(?<=\bduring )){_SEASON}", means.season),
    ("decade", YEAR, rf"{_PART}\b(?:the )?(?P<year>(?:1[5-9]|20)\d0)s\b", means.decade),
    ("decade", TENS, rf"{_PART}\b(?:the )?['’](?P<year>[2-9]0)s\b", means.decade),
    ("century", frozenset({"century"}), r"\b(?:the )?(?P<nth>\d{1,2})(?:st|nd|rd|th)[- ]century\b", means.century),
    ("year", YEAR, rf"{_PART}(?<![\d$£€,.-])\b(?P<fiscal>(?:fiscal|financial) (?:year )?|FY ?(?:’|')?)?(?<!\bat )(?P<year>1[5-9]\d\d|20\d\d)\b(?![,.]?\d|\s?%|-\d|s\b| ?\(?(?:local|GMT|UTC|hours)\b|[ -](?:people|troops|soldiers|others|square|miles|km|kilometers|kilometres|percent|feet|tons|barrels|meters|metres|acres|homes|points|rpm)\b)", means.year),
    ("year", YEAR, r"\b(?<![\d$£€.-])(?P<year>1[89]\d\d|20\d\d)[-/–](?P<following>\d\d(?:\d\d)?)(?= (?:season|fiscal|financial|school|academic|budget|campaign|year)\b)|\b(?:fiscal|financial|academic|school) year (?P<year_>1[89]\d\d|20\d\d)[-/–](?P<following_>\d\d(?:\d\d)?)\b", means.two_years),
    ("year", frozenset({"nineteen", "eighteen", "thousand"}), rf"\b(?:the year )?(?P<century>nineteen|eighteen) (?P<rest>(?:{_TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\b", means.spelled_year),
    ("year", frozenset({"thousand"}), r"\bthe year two thousand(?: and)?(?: (?P<rest>one|two|three|four|five|six|seven|eight|nine|ten))?\b", means.spelled_year),
    ("weekday", _WEEKDAYS, rf"\b(?:(?:early|earlier|late|later) )?(?:(?P<which>last|next|this past|this coming|this|past|coming) )?{_WEEKDAY}(?! ?\d|s\b)(?: {_DAYPART}\b)?", means.weekday),
    ("that unit", _WEEKDAYS, rf"\bthe (?P<which>previous|following|next) {_WEEKDAY}", means.that_weekday),
    ("near day", frozenset("today tonight yesterday tomorrow overnight night morning afternoon evening".split()), r"\b(?:(?:early|earlier|late|later) )?(?:today|tonight|(?:yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|(?<!happen )overnight|last (?:night|evening)|this (?:morning|afternoon|evening))\b", means.near_day),
    ("that unit", _UNITS, r"\b(?:(?:earlier|later) )?(?:that(?: same)?|the same|the (?P<which>following|next|previous)) (?P<unit>day|week|month|quarter|year|morning|night)\b", means.that_unit),
    ("calendar unit", _UNITS, rf"\b(?:(?P<when>earlier|later|sometime) )?{_PART}(?P<which>this|last|next|the previous|the current|the coming|the next|current) (?:(?P<fiscal>fiscal |financial )|calendar )?(?P<unit>week|month|quarter|year|decade|century)\b(?! (?:and a|or so|or two)\b)", means.calendar_unit),
    ("calendar unit", _UNITS, r"\b(?P<when>earlier|later) in the (?P<unit>week|month|quarter|year|decade)\b", means.calendar_unit),
    ("calendar unit", frozenset({"year"}), r"\b(?:year[- ]end|year's end|the end of the year)\b", means.year_end),
    ("this unit", _UNITS, r"\b(?P<part>the (?:beginning|start|middle|end) of )?the (?P<which>latest |current |full |fiscal |latest fiscal |current fiscal )?(?P<unit>quarter|year|month|week)\b(?! (?:of|before|after|ago|earlier|that|since)\b)(?= (?P<ended>end(?:ed|ing)))?", means.this_unit),
    ("this unit", frozenset({"period"}), r"\bthe (?P<which>latest) (?:(?P<unit>quarter)|period)\b", means.this_unit),
    ("holiday", frozenset({"thanksgiving", "christmas", "easter"}) | {"year"}, r"\b(?:(?P<which>last|this|next) )?(?P<holiday>Thanksgiving(?: Day)?|Christmas(?: Eve| Day)?|New Year['’]s (?:Eve|Day)|Easter(?: Sunday)?)\b", means.holiday),
    ("weekend", frozenset({"weekend"}), r"\b(?:(?P<which>last|this|next|past|this past|this coming|coming) |the (?:past )?)weekend\b", means.the_weekend),
    ("past stretch", _UNITS, rf"\b(?:at least )?(?:the |these |this )?(?:past|last|previous) (?:{_COUNT} )?{_UNIT}(?! ago)", means.past_stretch),
    ("past stretch", _UNITS, rf"\b(?:more )?recent {_UNIT}", means.past_stretch),
    ("next stretch", _UNITS, rf"\b(?:within )?the (?:next|coming|following) (?:{_COUNT}(?:(?: to | or |-)(?P<most>{_NUMBER}))? )?{_UNIT}(?: or so)?", means.next_stretch),
    ("next stretch", _UNITS, rf"\bwithin {_COUNT}(?:(?: to | or |-)(?P<most>{_NUMBER}))? {_UNIT}(?! of)", means.next_stretch),
    ("next stretch", _UNITS, rf"\b(?:coming|upcoming) {_UNIT}|\bthe {_UNIT.replace('unit', 'unit_')} (?:ahead|to come)\b", means.next_stretch),
    ("ago", _UNITS, rf"\b{_HEDGE}{_COUNT}{_MORE} {_UNIT}(?: or so)? (?P<side>ago|earlier|later|from now)\b", means.ago),
    ("ago", _UNITS, rf"\b{_UNIT} (?P<side>ago)\b", means.ago),
    ("year earlier", frozenset({"year"}), r"\b(?:the |the comparable |a )?year[- ](?:ago|earlier)\b(?: (?:(?:first|second|third|fourth) )?(?:period|quarter))?", means.year_earlier),
    ("vague", frozenset("now currently current present recently formerly future past soon once lately moment".split()), r"\b(?:(?P<now>(?:right |just )?now(?! that)|currently|at present|at the moment)|(?P<past>(?:more |most )?recently|lately|formerly|(?<=in )the past(?! \w+ (?:years|months|weeks|days)))|(?P<future>soon(?! as| after)|the (?:near )?future(?!s)))\b", means.vague),
    ("clock", frozenset({"a", "p", "am", "pm", "o", "noon", "midnight", "midday", "gmt", "est", "edt"}), rf"\b(?:(?:around|about) )?(?:(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap]\.?m\b\.?)|(?P<word>noon|midnight|midday)){_CLOCK_END}", means.clock),
    ("part of day", frozenset({"morning", "afternoon", "evening", "night"}), rf"(?<=\bin )the {_DAYPART}\b|\bmid[- ](?P<daypart_>afternoon|morning)\b", means.part_of_day),
    ("often", frozenset("hourly daily weekly monthly yearly annually".split()), r"\b(?P<adverb>hourly|daily|weekly|monthly|yearly|annually)\b", means.often),
    ("often", _UNITS, rf"\b(?:every|each) (?:(?P<count>{_NUMBER}) )?{_UNIT}(?! of)|(?:(?<=percent )|(?<=%\s)|(?<=illion )|(?<=\d )|(?<=times )|(?<=once )|(?<=twice ))(?:an?|per) {_ONE_UNIT.replace('unit', 'unit_')}(?! (?:ago|earlier|later|before|after))", means.often),
    ("often", _MONTHS | _WEEKDAYS, rf"\b(?:every|each) (?:{_MONTH}|{_WEEKDAY}(?: {_DAYPART})?)", means.often_named),
    ("often", frozenset(f"{day}s" for day in _WEEKDAYS) | {"nights", "mornings", "afternoons", "evenings"}, rf"\b(?P<weekday>{_any(_WEEKDAYS)})(?:s\b| (?P<daypart>night|morning|afternoon|evening)s\b)", means.often_named),
    ("length", _UNITS, rf"\b{_HEDGE}(?:(?:the (?:first |last |latest )?)?(?P<count>(?!(?:19|20)\d\d\b){_NUMBER})(?:(?: to | or |-)(?P<most>{_NUMBER}))?{_MORE}[- ]{_LENGTH}(?P<half> and a half\b)?(?:[- ]long\b)?)", means.length),
    ("length", _UNITS | frozenset({"daylong", "weeklong", "monthlong", "yearlong"}), r"\b(?P<unit>days|weeks|months|years|decades|centuries|day|week|month|year)-?long\b", means.length),
    ("length", _UNITS, r"(?:(?<=\bfor )|(?<=\bafter )|(?<=\bin )|(?<=\btake )|(?<=\btakes )|(?<=\bover )|(?<=\blasted )|(?<=\bspent ))(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)\b(?! of age)", means.length),
)  # fmt: skip


@cache
def rules() -> tuple[Rule, ...]:
    """All rules. Of those that begin at one place the longest match counts, of equal ones the first."""
    return tuple(
        Rule(name, frozenset({needs}) if isinstance(needs, str) else needs, re.compile(text, re.IGNORECASE), resolve)
        for name, needs, text, resolve in _TABLE
    )
