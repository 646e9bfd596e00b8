"""A small story of an oil spill, told by three reports, for all tests of the views."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from asof.catalogue import load
from asof.places import Sort, Spot
from asof.reckoning import estimates, origins, outcomes
from asof.report import LeftOut, Report
from asof.ruling import Act, Entry, Ruling
from asof.source import Source, SourceKind
from asof.span import Span
from asof.story import Actor, ActorKind, Conflict, Located, Ruled, Series, Severity, Side
from asof.testing import make_claim, make_report, make_story

MONDAY = """The operator said on Tuesday that about 400,000 litres of crude had leaked from the line.
By then booms had been laid across 12 kilometres of the estuary, and more than 60 percent of the oil on the surface \
had been taken up, a coast guard officer said. Fishing between the two headlands was closed.
The company denied that the valve had failed. It expects to restart the line within two weeks.

Nobody was hurt.
"""
FURNITURE = "Comments (2)\nThis is a disgrace\nShare this page\n"
FRIDAY = """The loss is put at between 650,000 and 700,000 litres, the regulator reported.
Nearly 1,500 birds have been found dead so far, according to the wardens."""
LATER = """Two weeks on, the operator still speaks of 400,000 litres. The regulator's last report gives 690,000 litres.
Fishing reopened on Friday."""

OPERATOR = Source(SourceKind.ORGANISATION, "the operator")
REGULATOR = Source(SourceKind.ORGANISATION, "the regulator")
OFFICER = Source(SourceKind.ANONYMOUS, "coast guard officer")
COMPANY = Source(SourceKind.ORGANISATION, "The company")

WARDENS = Actor(
    name="Shore Wardens\n\u202e",
    kind=ActorKind.ORGANISATION,
    names=("Shore Wardens", "SW"),
    mentions=3,
    reports=2,
    why=("“SW” are the initials of Shore Wardens",),
)
ESTUARY = Located(
    name="Ems",
    names=("Ems", "Ems estuary"),
    mentions=2,
    reports=1,
    spot=Spot(name="Ems", sort=Sort.WATER, lat=53.3, lon=7.1, radius=40, within=("Germany",), country="DE"),
    why="the only place of this name",
)
HEADLAND = Located(name="=Gull Head", names=("=Gull Head",), mentions=1, reports=1, spot=None, why="in no gazetteer")
DATED = Entry(
    number=1,
    ruling=Ruling(Act.DATE, ("=spill\u202e.txt",), {"published": "2024-05"}),
    by="@ann",
    at=datetime(2024, 6, 1, tzinfo=UTC),
)


@dataclass
class Shelf:
    """What views are given, by hand."""

    reports: list
    claims: list
    series: list = field(default_factory=list)
    conflicts: list = field(default_factory=list)
    derived: list = field(default_factory=list)
    origins: list = field(default_factory=list)
    actors: list = field(default_factory=lambda: [WARDENS])
    places: list = field(default_factory=lambda: [ESTUARY, HEADLAND])
    called: dict = field(default_factory=dict)
    former: dict = field(default_factory=dict)
    estimates: dict = field(default_factory=dict)
    outcomes: list = field(default_factory=list)
    rulings: list = field(default_factory=lambda: [DATED])
    judged: dict = field(default_factory=dict)
    measures: dict = field(default_factory=lambda: dict(load()))

    def ruled(self, claim_id):
        claim = next(claim for claim in self.claims if claim.id == claim_id)
        return self.judged.get(claim_id) or Ruled(reading=claim, claim=claim)

    def report(self, name):
        return next(report for report in self.reports if report.name == name)

    def quote(self, claim):
        return claim.quote.of(self.report(claim.report).text)

    def words(self, claim):
        return claim.span.of(self.report(claim.report).text)


def make_series(series_id, title, *claims):
    first = claims[0]
    return Series(
        id=series_id,
        title=title,
        measure=first.measure or "other:things",
        subject=first.subject,
        place=first.place,
        unit=first.value.unit,
        claims=claims,
    )


def _reports():
    cuts = (Span(len(MONDAY), len(MONDAY) + 31), Span(len(MONDAY) + 31, len(MONDAY) + len(FURNITURE)))
    monday = Report(
        name="spill/monday.txt",
        raw=MONDAY + FURNITURE,
        left_out=(LeftOut(cuts[0], "comment"), LeftOut(cuts[1], "share link")),
        title="Oil in the estuary",
        publisher="Harbour Gazette",
        url="https://example.org/oil?a=1&b=2",
        language="en",
    )
    friday = make_report(FRIDAY, name="spill/friday.txt", published="2024-05-17", publisher="Coast Courier")
    later = make_report(LATER, name="spill/later.txt", published="2024-05-27", publisher="Harbour Gazette")
    return friday, later, monday


def _claims(friday, later, monday):
    oil = {"unit": "L", "measure": "spill_volume", "subject": "oil"}
    return [
        make_claim(
            friday,
            "between 650,000 and 700,000 litres",
            value=(650000.0, 700000.0),
            as_of="2024-05-12/2024-05-17",
            source=REGULATOR,
            **oil,
        ),
        make_claim(
            friday, "Nearly 1,500 birds", value=(None, 1500.0), unit="count", as_of="2024-05-17", subject="birds"
        ),
        make_claim(later, "400,000 litres", value=400000.0, as_of="2024-05-27", source=OPERATOR, **oil),
        make_claim(later, "690,000 litres", value=690000.0, as_of="2024-05-27", source=REGULATOR, **oil),
        make_claim(later, "Fishing reopened on Friday.", kind="event", as_of="2024-05-24"),
        make_claim(
            monday,
            "about 400,000 litres",
            value=400000.0,
            approximate=True,
            as_of="2024-05-12/2024-05-14",
            source=OPERATOR,
            **oil,
        ),
        make_claim(monday, "more than 60 percent", value=(60.0, None), unit="%", measure="containment", source=OFFICER),
        make_claim(monday, "Fishing between the two headlands was closed.", kind="event", as_of="2024-05"),
        make_claim(monday, "The company denied that the valve had failed.", source=COMPANY, modality="denied"),
        make_claim(
            monday,
            "It expects to restart the line within two weeks.",
            kind="forecast",
            as_of="2024-05-14/2024-05-28",
            source=COMPANY,
        ),
    ]


def _reckoned(claims, reports, series):
    """What follows from claims and series that were made by hand."""
    said = origins(claims, reports, series)
    return {
        "origins": list(said),
        "estimates": estimates(series, said, reports, load()),
        "outcomes": list(outcomes(claims, reports)),
    }


@pytest.fixture
def shelf():
    """Makes a thing that can be shown out of reports, claims, series and conflicts."""
    return Shelf


@pytest.fixture
def told():
    """The story of the spill with two series and a conflict."""
    reports = _reports()
    claims = _claims(*reports)
    volume = make_series("s-volume", "Spill volume, oil", claims[5], claims[0], claims[2], claims[3])
    birds = make_series("s-birds", "Dead birds", claims[1])
    conflict = Conflict(
        id="k1",
        series="s-volume",
        type="number",
        severity=Severity.HARD,
        sides=(Side((claims[5], claims[2])), Side((claims[0], claims[3]))),
        why="The operator says 400,000 L on 27 May 2024, the regulator 690,000 L.",
    )
    series = [volume, birds]
    return Shelf(list(reports), claims, series, [conflict], **_reckoned(claims, reports, series))


@pytest.fixture
def spill(tmp_path, told):
    """The same in a ledger, by its path."""
    path = tmp_path / "spill.asof"
    with make_story(
        path,
        [(report, [claim for claim in told.claims if claim.report == report.name]) for report in told.reports],
    ):
        return str(path)


HOSTILE = (
    "<script>alert(1)</script> [bold red]markup[/bold red] \x1b[31mred\x1b[0m \x9b31m \u202egnp.exe\u202c \ud800 \0 "
    "\"><img src=x onerror=alert(2)> {{ 7 * 7 }} {% raw %} &lt;b&gt; :skull: ' onmouseover='x"
)
"""What a report, a title, a source may hold."""


@pytest.fixture
def hostile():
    """A story in which every text is hostile."""
    text = f"{HOSTILE}\nThe flood killed 12 people {HOSTILE}\nand 30 more.\nThen they counted 44 and 45.\n"
    report = Report(
        name=f"x/{HOSTILE}.txt",
        raw=text + HOSTILE,
        left_out=(LeftOut(Span(len(text), len(text) + len(HOSTILE)), HOSTILE),),
        title=HOSTILE,
        publisher=HOSTILE,
        url="javascript:alert(1)",
        language='en" onload="x',
        dated_by=HOSTILE,
    )
    source, other = Source(SourceKind.PERSON, HOSTILE), Source(SourceKind.ORGANISATION, f"Wardens {HOSTILE}")
    facts = {"source": source, "subject": HOSTILE, "place": HOSTILE, "measure": f"other:{HOSTILE}"}
    claims = [
        make_claim(report, "12 people", value=12.0, as_of="2024-05-01", **facts),
        make_claim(report, "30 more", value=30.0, unit=HOSTILE, as_of="2024-05-02", **facts),
        make_claim(report, "44", value=44.0, unit=HOSTILE, as_of="2024-05-03", **facts),
        make_claim(report, "45", value=45.0, unit=HOSTILE, as_of="2024-05-03", **facts | {"source": other}),
    ]
    series = replace(make_series(HOSTILE, HOSTILE, *claims), unit=HOSTILE)
    conflict = Conflict(
        id=HOSTILE,
        series=HOSTILE,
        type="number",
        severity=Severity.SOFT,
        sides=(Side((claims[0],)), Side((claims[1],))),
        why=HOSTILE,
    )
    return Shelf([report], claims, [series], [conflict], **_reckoned(claims, [report], [series]))
