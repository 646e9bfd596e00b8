"""How fast texts are read on one core, and what it takes.

`words_per_cpu_second` counts words separated by white space per second of processor time of the full pass over a folder
of `.txt` files, best of three rounds; `peak_mb` is the most memory that the process ever held; `startup_s` is the time
until the encoder is loaded and has tagged a first word, its libraries' import included.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

_START = """
import time; t = time.perf_counter()
from asof.language.encoder import Encoder
Encoder.load(MODEL).tag("Word.")
print(time.perf_counter() - t)
"""


def options(parser: argparse.ArgumentParser) -> None:
    """Which encoder."""
    parser.add_argument("--model", type=Path, help="folder of another encoder")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Speed, memory and start of the encoder."""
    from asof.language.encoder import Encoder  # noqa: PLC0415 (the import is part of what is measured)

    startup = min(_startup(given.model) for _ in range(3))
    texts = [path.read_text("utf-8") for path in sorted(given.data.rglob("*.txt"))]
    encoder = Encoder.load(given.model)
    count = sum(len(text.split()) for text in texts)
    seconds = min(_round(encoder, texts) for _ in range(3))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"words_per_cpu_second": count / seconds, "peak_mb": peak, "startup_s": startup, "words": count}


def _round(encoder: Any, texts: list[str]) -> float:
    begun = time.process_time()
    for text in texts:
        encoder.tag(text)
    return time.process_time() - begun


def _startup(model: Path | None) -> float:
    code = (
        f"from pathlib import Path\nMODEL = {str(model)!r}\nMODEL = None if MODEL == 'None' else Path(MODEL)\n{_START}"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 (our own words)
    return float(done.stdout)
