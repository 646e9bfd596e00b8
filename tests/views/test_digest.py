"""What a story adds up to."""

from asof.source import SourceKind
from asof.views import digest


def test_a_summary_counts_what_there_is(told):
    facts = digest.summary(told)
    assert (facts.reports, facts.publishers, facts.claims, facts.series, facts.conflicts) == (3, 2, 10, 2, 1)
    assert facts.kinds == {"figure": 6, "forecast": 1, "event": 2, "statement": 1}
    assert str(facts.published) == "2024-05-17/2024-05-27"


def test_sources_are_counted_and_a_publisher_speaks_for_itself(told):
    counted = {one.source: (one.kind, one.claims, one.reports) for one in digest.sources(told)}
    assert counted["the operator"] == (SourceKind.ORGANISATION, 2, 2)
    assert counted["Harbour Gazette"] == (SourceKind.PUBLISHER, 2, 2)


def test_events_are_in_order_of_when_they_happened(told):
    assert [str(claim.as_of) for claim in digest.timeline(told)] == ["2024-05", "2024-05-24"]
