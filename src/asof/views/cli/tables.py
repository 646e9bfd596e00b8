"""Tables for people: as wide as the screen, numbers to the right, other people's text shown as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from asof.claim import Claim, Kind, Modality
from asof.measure import Measure
from asof.period import Period
from asof.report import Report
from asof.ruling import holding
from asof.span import Span
from asof.story import (
    Conflict,
    Estimate,
    Estimated,
    Located,
    Outcome,
    Series,
    lines_left_out,
)
from asof.views import digest, words
from asof.views.selection import Told
from asof.views.standing import course, differing, expected, said, standing

LONGEST = 12
"""How many series the summary lists."""
_ID = 6
"""Digits of a claim's id that a table shows."""
_QUOTE = 240
"""Characters of a sentence that a table shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column, left out on screens narrower than `from_width`.

    Numbers are held `right` and never broken, nor is what is `whole`; of others, `most` characters are shown.
    """

    title: str
    right: bool = False
    whole: bool = False
    from_width: int = 0
    share: int | None = None
    most: int | None = None


def table(columns: Sequence[Column], rows: Iterable[Sequence[str | Text]], *, width: int) -> Table:
    """A table without the columns for which the screen is too narrow; an empty row draws a line."""
    shown = [number for number, column in enumerate(columns) if column.from_width <= width]
    made = Table(box=box.SIMPLE_HEAD, header_style="bold", expand=any(column.share for column in columns))
    for number in shown:
        column = columns[number]
        made.add_column(
            Text(column.title),
            justify="right" if column.right else "left",
            no_wrap=column.right or column.whole or column.most is not None,
            overflow="ellipsis" if column.most else "fold",
            max_width=column.most,
            ratio=column.share,
        )
    for row in rows:
        if row:
            made.add_row(*(_text(row[number]) for number in shown))
        else:
            made.add_section()
    return made


def _text(cell: str | Text) -> Text:
    return cell if isinstance(cell, Text) else Text(words.safe(cell))


def summary(told: Told, width: int) -> RenderableType:
    """What there is, the longest series, and the conflicts, in a few lines."""
    if not told.reports:
        return Text("no reports in this ledger yet; `asof read PATH…` reads some")
    facts = digest.summary(told)
    parts: list[RenderableType] = [Text(_reports(facts)), Text(_claims(facts))]
    if told.series:
        parts.append(_longest(told.series[:LONGEST], told, width))
    if more := told.series[LONGEST:]:
        once = sum(len(one.claims) == 1 for one in more)
        said = f", {once:,} of them said once" if once else ""
        parts.append(Text(f"and {len(more):,} more{said}: asof show series", style="dim"))
    return Group(*parts, *_reasons(told.conflicts))


def _reports(facts: digest.Summary) -> str:
    when = f", published {words.period(facts.published)}" if facts.published else ", none of them dated"
    by = f" by {words.counted(facts.publishers, 'publisher')}" if facts.publishers else ""
    return f"{words.counted(facts.reports, 'report')}{by}{when}"


def _claims(facts: digest.Summary) -> str:
    kinds = words.listed(words.counted(count, kind) for kind, count in facts.kinds.items() if count)
    said = f": {kinds}; {words.counted(facts.sources, 'source')}" if facts.claims else ""
    return (
        f"{words.counted(facts.claims, 'claim')}{said}\n{words.counted(facts.series, 'series')}, "
        f"{words.counted(facts.conflicts, 'conflict')}"
    )


def _longest(series: Sequence[Series], told: Told, width: int) -> Table:
    columns = (
        Column(title="Series"),
        Column(title="Latest", right=True),
        Column(title="As of", whole=True),
        Column(title="Source", from_width=72),
        Column(title="Course", from_width=110),
        Column(title="Who differs", from_width=130),
        Column(title="Estimate, 90 %", from_width=150),
        Column(title="Figures", right=True, from_width=64),
    )
    return table(columns, (_series_row(one, told) for one in series), width=width)


def _series_row(series: Series, told: Told) -> tuple[str, ...]:
    where = standing(series, told)
    return (
        words.line(series.title),
        said(where.latest, told, where.unit),
        words.period(where.latest.as_of),
        _who(where.latest, told),
        course(where),
        differing(where, told),
        expected(told.estimates.get(series.id), where.unit),
        f"{len(series.claims):,}",
    )


def _reasons(conflicts: Sequence[Conflict]) -> list[RenderableType]:
    return [Text(f"conflict ({conflict.severity}): {words.line(conflict.why)}") for conflict in conflicts]


def series(told: Told, width: int) -> RenderableType:
    """Every figure, by series and as of; series with one figure stand behind the others."""
    columns = (
        Column(title="Series"),
        Column(title="As of", whole=True),
        Column(title="Value", right=True),
        Column(title="Source", from_width=72),
        Column(title="Report", from_width=100, most=24),
    )
    if not told.series:
        return Text("no figures")
    several = [one for one in told.series if len(one.claims) > 1]
    once = [one for one in told.series if len(one.claims) == 1]
    heading = [(Text("Said once", style="italic"), "", "", "", "")] if once and several else []
    rows = chain(_each(several, told), heading, _each(once, told))
    return table(columns, rows, width=width)


def _each(series: Iterable[Series], told: Told) -> Iterable[Sequence[str | Text]]:
    return chain.from_iterable(_points(one, told) for one in series)


def _points(series: Series, told: Told) -> Iterable[Sequence[str | Text]]:
    titles = [Text(words.line(series.title), style="bold"), *[Text("")] * len(series.claims)]
    for title, claim in zip(titles, series.claims, strict=False):
        value = words.amount(claim.value) if claim.value else words.NOTHING
        yield title, words.period(claim.as_of), value, _who(claim, told), words.line(claim.report)
    if len(series.claims) > 1:
        estimate = told.estimates.get(series.id)
        if estimate:
            yield tuple(Text(cell, style="italic") for cell in ("", *_latest(estimate), "estimate, with 90 %", ""))
        yield ()


def _latest(estimate: Estimate) -> tuple[str, str]:
    """The day of the last estimate, and the value on it with its interval."""
    last = estimate.days[-1]
    return words.day(last.day), f"{words.number(last.value)} ({_ends(last, 0.9)}) {words.unit(estimate.unit)}".rstrip()


def _ends(estimated: Estimated, level: float) -> str:
    """Both ends of an interval; one where they read alike."""
    interval = next(interval for interval in estimated.intervals if interval.level == level)
    return " – ".join(dict.fromkeys(words.number(end) for end in (interval.low, interval.high)))


def estimates(told: Told, width: int) -> RenderableType:
    """What each series most likely was on the day of each of its reports, beside what the report says."""
    columns = (
        Column(title="Series"),
        Column(title="Report of", whole=True),
        Column(title="It says", right=True),
        Column(title="Estimate of", whole=True, from_width=84),
        Column(title="Estimate", right=True),
        Column(title="50 %", right=True, from_width=100),
        Column(title="90 %", right=True, from_width=64),
        Column(title="Report", from_width=130, most=24),
    )
    rows = [row for one in told.series for row in _beside(one, told)]
    return table(columns, rows, width=width) if rows else Text("no series can be estimated: no figure has a date")


def _beside(series: Series, told: Told) -> Iterable[Sequence[str | Text]]:
    """A row for each figure of a series, by the day of its report."""
    estimate = told.estimates.get(series.id)
    if estimate is None:
        return
    disbelieved = {claim.id for one in estimate.weighed if one.disbelieved for claim in (one.claim, *one.repeated_by)}
    title = Text(words.line(series.title), style="bold")
    for claim, day in digest.by_report(series, told):
        then, published = estimate.nearest(day), told.report(claim.report).published
        said = words.amount(claim.value) if claim.value else words.NOTHING
        yield (
            title,
            words.period(published),
            f"{said} (differs)" if claim.id in disbelieved else said,
            words.day(then.day),
            f"{words.number(then.value)} {words.unit(estimate.unit)}".rstrip(),
            _ends(then, 0.5),
            _ends(then, 0.9),
            words.line(claim.report),
        )
        title = Text("")
    yield ()


def claims(told: Told, width: int) -> RenderableType:
    """Every claim: what is said, by whom, as of when; with as much of its id as `asof explain` needs."""
    columns = (
        Column(title="Id", whole=True, from_width=60),
        Column(title="Kind", from_width=80),
        Column(title="Claim", share=3),
        Column(title="Value", right=True),
        Column(title="As of", whole=True),
        Column(title="Source", share=1, from_width=80),
        Column(title="Report", from_width=100, most=24),
    )
    titles = {name: measure.title for name, measure in told.measures.items()}
    rows = (
        (
            claim.id[:_ID],
            claim.kind.value,
            _said(claim, told, titles),
            words.amount(claim.value) if claim.value else "",
            words.period(claim.as_of),
            _who(claim, told),
            words.line(claim.report),
        )
        for claim in told.claims
    )
    return table(columns, rows, width=width)


def _said(claim: Claim, told: Told, titles: dict[str, str]) -> str | Text:
    if claim.kind is not Kind.FIGURE:
        return _marked(claim, told)
    about = [words.measure(claim.measure, titles), claim.subject or "", claim.place or ""]
    return " · ".join(words.line(part) for part in about if part)


def derived(told: Told, width: int) -> RenderableType:
    """What follows from two figures of a report, beside the words of both."""
    if not told.derived:
        return Text("no figures that depend on one another")
    columns = (
        Column(title="Value", right=True),
        Column(title="How", whole=True),
        Column(title="Words", share=2),
        Column(title="Of", share=2),
        Column(title="Report", from_width=100, most=24),
    )
    rows = (
        (
            words.amount(one.value),
            one.relation.value,
            words.line(told.words(one.claim)),
            words.line(told.words(one.base)),
            words.line(one.claim.report),
        )
        for one in told.derived
    )
    return table(columns, rows, width=width)


def conflicts(told: Told, width: int) -> RenderableType:
    """Each conflict with why it is one, and what its sides say."""
    if not told.conflicts:
        return Text("no conflicts")
    titles = {one.id: one.title for one in told.series}
    return Group(*chain.from_iterable(_conflict(one, told, titles, width) for one in told.conflicts))


def _conflict(conflict: Conflict, told: Told, titles: dict[str, str], width: int) -> list[RenderableType]:
    columns = (
        Column(title="Side", right=True),
        Column(title="Value", right=True),
        Column(title="As of", whole=True),
        Column(title="Source", share=1),
        Column(title="Words", share=3, from_width=70),
        Column(title="Report", from_width=100, most=24),
    )
    rows = [
        (
            str(number),
            words.amount(claim.value) if claim.value else words.NOTHING,
            words.period(claim.as_of),
            _who(claim, told),
            _quote(claim, told),
            words.line(claim.report),
        )
        for number, side in enumerate(conflict.sides, 1)
        for claim in side.claims
    ]
    title = Text.assemble(
        (words.line(titles.get(conflict.series or "", conflict.type)), "bold"), f" ({conflict.severity})"
    )
    return [title, Text(words.line(conflict.why)), Padding(table(columns, rows, width=width), (0, 0, 1, 0))]


def forecasts(told: Told, width: int) -> RenderableType:
    """What was foretold, for when, by whom, and what became of it, with the words that tell."""
    columns = (
        Column(title="By when", whole=True),
        Column(title="Outcome", whole=True),
        Column(title="Sort", from_width=80),
        Column(title="Words", share=3),
        Column(title="Source", share=1, from_width=70),
        Column(title="Report", from_width=100, most=24),
    )
    fared = {outcome.forecast.id: outcome for outcome in told.outcomes}
    if not fared:
        return Text("none")
    rows = (_fared(claim, fared[claim.id], told) for claim in digest.forecasts(told) if claim.id in fared)
    return table(columns, chain.from_iterable(rows), width=width)


def _fared(claim: Claim, outcome: Outcome, told: Told) -> Iterable[Sequence[str | Text]]:
    verdict, sort = words.outcome(outcome.state), words.line(claim.type or "")
    yield words.period(claim.as_of), verdict, sort, _marked(claim, told), _who(claim, told), words.line(claim.report)
    for other in outcome.evidence[:1]:
        quote = Text(_quote(other, told), style="dim")
        yield "", "", "", quote, Text(_who(other, told), style="dim"), Text(words.line(other.report), style="dim")


def origins(told: Told, width: int) -> RenderableType:
    """Acts of saying that several reports or claims go back to."""
    columns = (
        Column(title="Origin", share=2),
        Column(title="Reports", right=True),
        Column(title="Claims", right=True),
        Column(title="First", share=3),
        Column(title="In", from_width=100, most=24),
    )
    rows = [
        (
            words.line(origin.title),
            f"{len(origin.reports):,}",
            f"{len(origin.claims):,}",
            _quote(origin.first, told),
            words.line(origin.first.report),
        )
        for origin in told.origins
        if len(origin.claims) > 1
    ]
    return table(columns, rows, width=width) if rows else Text("no claim goes back to another")


def timeline(told: Told, width: int) -> RenderableType:
    """What happened, in order of when."""
    return _sentences("When", digest.timeline(told), told, width)


def _sentences(when: str, claims: Sequence[Claim], told: Told, width: int) -> RenderableType:
    if not claims:
        return Text("none")
    columns = (
        Column(title=when, whole=True),
        Column(title="Type", whole=True, from_width=80),
        Column(title="Words", share=3),
        Column(title="Source", share=1, from_width=70),
        Column(title="Report", from_width=100, most=24),
    )
    rows = (
        (
            words.period(claim.as_of),
            words.line(claim.type or ""),
            _marked(claim, told),
            _who(claim, told),
            words.line(claim.report),
        )
        for claim in claims
    )
    return table(columns, rows, width=width)


def sources(told: Told, width: int) -> RenderableType:
    """Who says how much, and how what they foretold turned out."""
    columns = (
        Column(title="Source"),
        Column(title="Kind"),
        Column(title="Claims", right=True),
        Column(title="Reports", right=True),
        Column(title="Forecasts", right=True, from_width=80),
        Column(title="True", right=True, from_width=80),
        Column(title="Not", right=True, from_width=80),
        Column(title="Brier", right=True, from_width=100),
    )
    rows = (
        (one.source, one.kind.value, f"{one.claims:,}", f"{one.reports:,}", *_record(one))
        for one in digest.sources(told)
    )
    return table(columns, rows, width=width)


def _record(one: digest.Quoted) -> tuple[str, str, str, str]:
    fared = one.record
    if not fared.forecasts:
        return "", "", "", ""
    if not fared.tells:
        return str(fared.forecasts), "", "", ""
    brier = "" if fared.brier is None else f"{fared.brier:.2f}"
    return str(fared.forecasts), str(fared.came_true), str(fared.did_not), brier


def actors(told: Told, width: int) -> RenderableType:
    """Who acts, under which names."""
    columns = (
        Column(title="Actor"),
        Column(title="Kind"),
        Column(title="Of", from_width=100),
        Column(title="Named", right=True),
        Column(title="Meant", right=True, from_width=100),
        Column(title="Reports", right=True),
        Column(title="Also called", share=2),
        Column(title="Because", share=3, from_width=100),
    )
    rows = (
        (
            words.line(one.name),
            one.kind.value,
            words.line(one.side or ""),
            f"{one.mentions:,}",
            f"{one.meant:,}",
            f"{one.reports:,}",
            words.line(", ".join(name for name in one.names if name != one.name)),
            words.line("; ".join(one.why)),
        )
        for one in told.actors
    )
    return table(columns, rows, width=width)


def places(told: Told, width: int) -> RenderableType:
    """Which places are named, and where they are."""
    columns = (
        Column(title="Place"),
        Column(title="Named", right=True),
        Column(title="Reports", right=True),
        Column(title="Where", share=2),
        Column(title="Latitude", right=True),
        Column(title="Longitude", right=True),
        Column(title="Within km", right=True),
        Column(title="Also called", share=1, from_width=100),
    )
    return table(columns, (_place(one) for one in told.places), width=width)


def _place(one: Located) -> tuple[str, ...]:
    spot = one.spot
    also = words.line(", ".join(one.names[1:]))
    counts = (words.line(one.name), f"{one.mentions:,}", f"{one.reports:,}")
    if spot is None:
        return (*counts, "unknown", "", "", "", also)
    where = words.line(", ".join((spot.name, *spot.within)))
    return (*counts, where, f"{spot.lat:.2f}", f"{spot.lon:.2f}", f"{spot.radius:,}", also)


def reports(told: Told, width: int) -> RenderableType:
    """The reports, what their dates rest on, and how much of them is text."""
    columns = (
        Column(title="Report", share=2),
        Column(title="Publisher", share=1, from_width=70),
        Column(title="Published", whole=True),
        Column(title="Days", right=True, from_width=70),
        Column(title="Dated by", from_width=90, share=2),
        Column(title="Words", right=True),
        Column(title="Claims", right=True),
        Column(title="Left out", right=True, from_width=80),
    )
    claims: dict[str, int] = {}
    for claim in told.claims:
        claims[claim.report] = claims.get(claim.report, 0) + 1
    rows = (
        (
            words.line(report.name),
            words.line(report.publisher or words.NOTHING),
            words.period(report.published),
            _days(report.published),
            words.line(report.dated_by or ""),
            f"{len(report.text.split()):,}",
            f"{claims.get(report.name, 0):,}",
            _left_out(report),
        )
        for report in told.reports
    )
    return table(columns, rows, width=width)


def _days(published: Period | None) -> str:
    """How wide a date is; nothing where it is a day."""
    if published is None or published.days == 1:
        return ""
    return f"{published.days:,}" if published.days else "open"


def _left_out(report: Report) -> str:
    count = lines_left_out(report).total()
    return words.counted(count, "line") if count else ""


def rulings(told: Told, width: int) -> RenderableType:
    """What people decided, oldest first, and whether it holds."""
    columns = (
        Column(title="No.", right=True),
        Column(title="When (UTC)", whole=True, from_width=70),
        Column(title="Who"),
        Column(title="Act", whole=True),
        Column(title="On", share=2),
        Column(title="What", share=3),
        Column(title="Holds"),
    )
    holds = {one.number for one in holding(told.rulings)}
    rows = (
        (
            str(one.number),
            f"{one.at:%Y-%m-%d %H:%M}",
            words.line(one.by or words.NOTHING),
            one.ruling.act.value,
            words.line(" | ".join(one.ruling.about)),
            words.line(one.ruling.content.get("quote") or " ".join(filter(None, one.ruling.content.values()))),
            "yes" if one.number in holds else "",
        )
        for one in told.rulings
    )
    return table(columns, rows, width=width)


def measures(catalogue: Iterable[Measure], width: int) -> Table:
    """The catalogue of measures."""
    columns = (
        Column(title="Measure"),
        Column(title="Title", from_width=70),
        Column(title="Unit"),
        Column(title="Behaviour", from_width=60),
        Column(title="What", from_width=100),
    )
    rows = (
        (
            one.id,
            words.line(one.title),
            ", ".join(one.units),
            one.behaviour.value,
            words.line(one.description),
        )
        for one in catalogue
    )
    return table(columns, rows, width=width)


def _who(claim: Claim, told: Told) -> str:
    who = words.source(claim, told.report(claim.report))
    if claim.relayed_by:
        who = f"{who}, via {words.line(claim.relayed_by)}"
    return who if claim.modality is Modality.ASSERTED else f"{who} ({claim.modality.value})"


def _quote(claim: Claim, told: Told) -> str:
    quote = words.line(told.quote(claim))
    return quote if len(quote) <= _QUOTE else f"{quote[: _QUOTE - 1].rstrip()}…"


def _marked(claim: Claim, told: Told) -> Text:
    """The sentence, the claim's own words in it underlined."""
    text = told.report(claim.report).text
    before, after = Span(claim.quote.start, claim.span.start), Span(claim.span.end, claim.quote.end)
    marked = Text()
    for span, style in ((before, ""), (claim.span, "underline"), (after, "")):
        part = span.of(text)
        marked.append(" " if len(marked) and part[:1].isspace() else "")
        marked.append(words.line(part), style)
        marked.append(" " if part[-1:].isspace() else "")
    marked.truncate(_QUOTE, overflow="ellipsis")
    return marked


TABLES: MappingProxyType[str, Callable[[Told, int], RenderableType]] = MappingProxyType(
    {
        "summary": summary,
        "series": series,
        "estimates": estimates,
        "claims": claims,
        "derived": derived,
        "origins": origins,
        "conflicts": conflicts,
        "forecasts": forecasts,
        "sources": sources,
        "timeline": timeline,
        "reports": reports,
        "actors": actors,
        "places": places,
        "rulings": rulings,
    }
)
"""What `asof show` shows, by name: a table for a width of screen."""


def show(what: str, told: Told, console: Console) -> None:
    """Print a table of TABLES."""
    console.print(TABLES[what](told, console.width))
