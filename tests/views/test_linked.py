"""Claims as annotations, and how they came about."""

import msgspec
import pytest

from asof.ruling import Act
from asof.story import Story, facts
from asof.views.linked import annotated, provenance

ENTITY, ACTIVITY = {"Entity"}, {"Activity"}
AGENT = {"Agent", "Person", "Organization", "SoftwareAgent"}
LINKS = {
    "wasDerivedFrom": (ENTITY, ENTITY),
    "wasQuotedFrom": (ENTITY, ENTITY),
    "wasRevisionOf": (ENTITY, ENTITY),
    "hadPrimarySource": (ENTITY, ENTITY),
    "wasAttributedTo": (ENTITY, AGENT),
    "wasGeneratedBy": (ENTITY, ACTIVITY),
    "used": (ACTIVITY, ENTITY),
    "wasAssociatedWith": (ACTIVITY, AGENT),
}
"""Domain and range of the properties of PROV-O that are used."""


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


def test_an_annotation_finds_its_words_by_position_and_by_quotation(told):
    collection = annotated(told, title="The spill")
    texts = {claim.id: told.report(claim.report).text for claim in told.claims}
    items = collection["first"]["items"]
    assert collection["total"] == len(items) == len(told.claims)
    for claim, one in zip(told.claims, items, strict=True):
        text = texts[claim.id]
        quote, position = one["target"][0]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"] == told.words(claim)
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])
        assert msgspec.json.decode(one["body"][1]["value"])["id"] == claim.id
    assert len({one["id"] for one in items}) == len(items)
    assert [one["target"][1]["source"] for one in items if len(one["target"]) > 1] == [
        "https://example.org/oil?a=1&b=2"
    ] * 5


def test_annotations_of_hostile_texts_can_be_written(hostile):
    written = msgspec.json.encode(annotated(hostile, title=hostile.reports[0].title))
    assert b"javascript:" not in written


def checked(graph):
    """The nodes by name, after a look at every link: it leads to a node, of a sort that PROV-O allows."""
    nodes = {one["@id"]: one for one in graph["@graph"]}
    assert len(nodes) == len(graph["@graph"])
    for one in nodes.values():
        for name, (domain, reach) in LINKS.items():
            for other in [one[name]] if isinstance(one.get(name), str) else one.get(name, []):
                assert one["@type"].removeprefix("prov:") in domain
                assert nodes[other]["@type"].removeprefix("prov:") in reach
        assert {key for key in one if key.startswith(("was", "had", "used"))} <= LINKS.keys()
        assert {*one} <= {*graph["@context"], "@id", "@type"}
    return nodes


def test_provenance_is_whole_and_of_the_sorts_that_prov_has(story):
    nodes = checked(provenance(story))
    labels = [one["label"] for one in nodes.values()]
    assert labels.count("reading") == len(story.reports)
    assert labels.count("claim as read") == len(story.claims)
    assert {"Harbour Gazette", "the regulator", "estimate: Volume spilled from oil"} <= set(labels)
    assert any("wasQuotedFrom" in one for one in nodes.values())


def test_a_ruling_revises_what_was_read(story):
    first, second = story.claims[:2]
    story.judge(first.id, Act.CORRECT, {**facts(first), "place": "Ems"}, by="ann")
    story.judge(second.id, Act.REJECT, by="ann")
    nodes = checked(provenance(story))
    (revised,) = (one for one in nodes.values() if "wasRevisionOf" in one)
    ruling = nodes[revised["wasGeneratedBy"]]
    assert nodes[ruling["wasAssociatedWith"]]["label"] == "ann"
    assert nodes[ruling["used"]]["label"] == "claim as read"
    assert [one["label"] for one in nodes.values() if one["label"].startswith("ruling")] == [
        "ruling: correct",
        "ruling: reject",
    ]
