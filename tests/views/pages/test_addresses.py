"""Where pages stand."""

from hypothesis import given
from hypothesis import strategies as st

from asof.views.pages.addresses import Addresses, Names


def test_a_page_is_named_after_what_it_shows():
    place = Addresses()
    assert place.report("spill/monday.txt") == "reports/spill-monday-txt.html"
    assert place.series("ab12") == "series/ab12.html"


def test_a_report_called_index_does_not_take_the_place_of_the_list():
    assert Addresses().report("index") == "reports/index-2.html"


@given(st.lists(st.text(max_size=80), unique=True, max_size=12))
def test_names_are_of_plain_letters_and_differ_in_small_letters_too(keys):
    names = Names("report", taken=("index",))
    made = [names[key] for key in keys]
    assert all(name.isascii() and name.replace("-", "").replace("_", "").isalnum() for name in made if name.strip("-_"))
    assert len({name.lower() for name in made} | {"index"}) == len(keys) + 1
    assert [names[key] for key in keys] == made
