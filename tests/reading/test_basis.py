import pytest

from asof.claim import Claim
from asof.evidence import PARTS, Basis
from asof.reading.basis import traits
from asof.testing import make_claim, make_report


def basis_of(figures: tuple[Claim, ...], low: float) -> Basis | None:
    return next(claim.basis for claim in figures if claim.value and claim.value.low == low)


def test_a_running_toll_is_a_total_and_a_part_of_it_is_none(figures: tuple[Claim, ...]) -> None:
    """Flood kills 48 in the valley

    The death toll of the flood has risen to 48 people, the governor said. Of the dead, 31 have been identified.
    """
    assert basis_of(figures, 48) is Basis.TOTAL
    assert basis_of(figures, 31) is Basis.PART


def test_what_is_added_is_no_total(figures: tuple[Claim, ...]) -> None:
    """Another 12 people were found dead in Linz on Friday, bringing the toll to 85 people."""
    assert basis_of(figures, 12) is Basis.INCREMENT
    assert basis_of(figures, 85) is Basis.TOTAL


def test_a_rise_is_a_change(figures: tuple[Claim, ...]) -> None:
    """The price of bread rose by 40 percent in a year, the statistics office said."""
    assert basis_of(figures, 40) is Basis.CHANGE


def test_what_is_demanded_is_a_target(figures: tuple[Claim, ...]) -> None:
    """The union demands a rise to 2,400 euros a month, and threatens to strike until 5 May."""
    assert basis_of(figures, 2400) in {Basis.TARGET, Basis.EACH}


def test_the_shares_of_the_bases_are_kept_with_the_claim(figures: tuple[Claim, ...]) -> None:
    """The death toll has risen to 48 people."""
    (claim,) = figures
    assert claim.evidence is not None
    assert sum(claim.evidence.bases.values()) == pytest.approx(1.0)
    assert max(claim.evidence.bases, key=claim.evidence.bases.__getitem__) is claim.basis
    assert len(claim.evidence.vector) == sum(PARTS.values())


def test_numbers_are_no_traits_but_the_words_beside_them_are() -> None:
    report = make_report("Another 12 of the 85 people were found.", published="2024-05-03")
    told = traits(make_claim(report, "12", value=12, as_of="2024-05-02"), report, {Basis.TOTAL: 0.5})
    assert {"1 before: another", "1 after: of"} <= told.keys()
    assert not any("85" in name for name in told)
