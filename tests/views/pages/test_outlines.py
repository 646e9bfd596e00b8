"""Land and borders within a frame."""

import re

from hypothesis import given
from hypothesis import strategies as st

from asof.views.pages.outlines import HEIGHT, WIDTH, Frame, borders, land

LONDON, PARIS = (-0.1, 51.5), (2.35, 48.85)


def points(path):
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]


def test_a_frame_around_places_holds_them_all():
    frame = Frame.around([LONDON, PARIS], least=1)
    assert frame.holds(*LONDON)
    assert frame.holds(*PARIS)
    assert not frame.holds(-74.0, 40.7)


def test_a_degree_of_latitude_is_111_kilometres():
    frame = Frame(0.0, 50.0, 10.0)
    (_, north), (_, south) = frame.place(0, 51), frame.place(0, 50)
    assert round(south - north, 2) == round(frame.size(111.2), 2)


def test_the_middle_of_an_ocean_has_no_land():
    assert land(Frame(-35.0, 30.0, 5.0)) == ""


def test_a_plain_within_a_continent_is_all_land():
    corners = points(land(Frame(60.0, 60.0, 3.0)))
    assert min(x for x, _ in corners) < 0
    assert max(y for _, y in corners) > HEIGHT


def test_a_border_runs_between_two_states():
    assert borders(Frame(6.0, 49.5, 3.0))
    assert not borders(Frame(146.0, -42.0, 3.0))


@given(st.floats(-180, 180), st.floats(-85, 85), st.floats(0.5, 120))
def test_no_land_lies_far_outside_of_the_frame(lon, lat, tall):
    for x, y in points(land(Frame(lon, lat, tall))):
        assert -1.01 <= x <= WIDTH + 1.01
        assert -1.01 <= y <= HEIGHT + 1.01
