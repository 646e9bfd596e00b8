import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import asof

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", asof.__all__)
def test_a_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(asof, name)
    assert name == "__version__" or value.__doc__


def test_the_public_names_are_in_order_and_shown() -> None:
    assert asof.__all__ == sorted(asof.__all__)
    assert set(dir(asof)) == set(asof.__all__)


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="'asof' has no attribute 'stroy'"):
        _ = asof.stroy


def test_the_names_for_type_checkers_are_those_there_are() -> None:
    source = Path(asof.__file__).read_text()
    told = re.findall(r"^    from asof\.\w+ import (.+)$", source, flags=re.MULTILINE)
    assert sorted(", ".join(told).split(", ")) == [name for name in asof.__all__ if name != "__version__"]


@pytest.mark.parametrize("room", ["ledger", "reckoning", "reading", "story"])
def test_a_room_says_what_it_offers(room: str) -> None:
    module = import_module(f"asof.{room}")
    assert module.__all__
    assert all(hasattr(module, name) for name in module.__all__)


def test_importing_asof_imports_nothing_heavy() -> None:
    program = "import sys, asof; print(sorted(name for name in sys.modules if name.startswith('asof')))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "['asof', 'asof.version']"


def test_the_version_is_that_of_the_package() -> None:
    assert asof.__version__ == tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
