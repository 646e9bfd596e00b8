"""`python -m asof` is `asof`."""

import sys

from asof.views.cli import main

if __name__ == "__main__":
    sys.exit(main())
