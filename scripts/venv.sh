#!/bin/sh
# Makes a virtual environment in $1 with Python 3.11 or later; installs Debian's venv module first where that is
# missing and we may.
set -eu
python=$(command -v python3.13 || command -v python3.12 || command -v python3.11 || command -v python3)
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "asof needs Python 3.11 or later; $python is $("$python" --version)" >&2
  exit 1
}
if ! "$python" -m venv --clear "$1" 2>/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
    "$python" -m venv --clear "$1"
  else
    echo "python3 -m venv does not work here; on Debian: sudo apt-get install python3-venv" >&2
    exit 1
  fi
fi
