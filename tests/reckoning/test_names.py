import pytest

from asof.reckoning.names import bare, bare_subject


@pytest.mark.parametrize(
    "one, other",
    [
        ("Port-au-Prince", "port au prince"),
        ("Léogâne", "Leogane"),
        ("The United Nations", "United Nations"),
        ("U.S.", "US"),
        ("Aleppo region", "Aleppo"),
        ("the city of Aleppo", "Aleppo"),
        ("Aleppo Province", "province of Aleppo"),
        ("the mayor's", "mayor"),
        ("officers’", "officers"),
    ],
)
def test_one_name_in_two_spellings(one: str, other: str) -> None:
    assert bare(one) == bare(other)


@pytest.mark.parametrize(
    "one, other",
    [
        ("Norway", "Norwegian forces"),
        ("Norwegian troops", "Norwegian army"),
        ("women", "children"),
        ("Mexico City", "New Mexico"),
        ("region", "city"),
        ("Aleppo", None),
        ("Киев", "Львов"),
    ],
)
def test_two_names(one: str, other: str | None) -> None:
    assert bare(one) != bare(other)


@pytest.mark.parametrize(
    "subject, whole",
    [("Officers", "officer"), ("people", ""), ("four others", "four other"), ("the victims", ""), (None, "")],
)
def test_people_at_large_are_nobody_in_particular(subject: str | None, whole: str) -> None:
    assert bare_subject(subject) == whole
