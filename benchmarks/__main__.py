"""The command line of the benchmarks.

A benchmark is a module of this folder with a function `measure(given) -> dict` that takes the parsed arguments and
gives every number, and, where it has options of its own, a function `options(parser)` that adds them.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import benchmarks


def main(words: Sequence[str] | None = None) -> int:
    """Run the benchmark that is named and print what it gives."""
    names = sorted(module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name[0] != "_")
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=benchmarks.__doc__)
    parser.add_argument("name", choices=names)
    parser.add_argument("--data", type=Path, help="the data set: a file or a folder")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    module = _module(parser.parse_known_args(words)[0].name)
    if hasattr(module, "options"):
        module.options(parser)
    given = parser.parse_args(words)
    numbers = module.measure(given)
    sys.stdout.write((json.dumps(numbers) if given.json else table(numbers)) + "\n")
    return 0


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"benchmarks.{name}")


def table(numbers: Mapping[str, Any], *, indent: str = "") -> str:
    """Names and numbers in two columns; a mapping within becomes a block of its own."""
    lines = []
    for name, value in numbers.items():
        if isinstance(value, Mapping):
            lines += [f"{indent}{name}", table(value, indent=indent + "  ")]
        else:
            lines.append(f"{indent}{name:<28} {_shown(value)}")
    return "\n".join(lines)


def _shown(value: Any) -> str:
    if not isinstance(value, float):
        return str(value)
    return f"{value:,.0f}" if abs(value) >= 1_000 else f"{value:.4f}"


if __name__ == "__main__":
    sys.exit(main())
