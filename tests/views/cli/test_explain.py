"""`asof explain`."""

import json

import pytest

TEXT = "The fire burned about 40 square kilometres of forest on Monday, the governor said. It may spread on.\n"


@pytest.fixture
def read(asof, tmp_path):
    """The ids of the claims of a report that was read, by their kind."""
    (tmp_path / "fire.txt").write_text(TEXT, "utf-8")
    asof("read", "fire.txt", "--published", "2025-08-07")
    claims = json.loads(asof("show", "claims", "--json")[1])
    return {claim["kind"]: claim["id"] for claim in claims}


def test_each_field_of_a_figure_has_its_reason(asof, read):
    status, shown, _ = asof("explain", read["figure"])
    assert status == 0
    assert 'for it speak "burn' in shown
    assert 'the grammar reads 40 km2, written "square kilometres"' in shown
    assert 'Monday" in the same sentence' in " ".join(shown.split())
    for field in ("kind", "value", "measure", "subject", "place", "as_of", "source", "modality", "confidence"):
        assert f"\n  {field} " in shown


def test_a_forecast_without_a_number_has_its_reasons_too(asof, read):
    assert "the encoder's shares" in asof("explain", read["forecast"])[1]


def test_the_beginning_of_an_id_is_enough(asof, read):
    assert asof("explain", read["figure"][:6]) == asof("explain", read["figure"])


def test_a_claim_that_is_not_there_is_wrong_usage(asof, read):
    status, _, said = asof("explain", "zzz")
    assert status == 2
    assert 'no claim "zzz"' in said
