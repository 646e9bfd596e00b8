#!/bin/sh
# Makes a virtual environment in $1 with Python 3.11 or later; installs Debian's venv module first where that is
# missing and we may.
set -eu

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

python=
for name in python3 python3.13 python3.12 python3.11; do
  if recent "$name"; then python=$name && break; fi
done
if [ -z "$python" ]; then
  echo "asof needs Python 3.11 or later, and none is on the PATH" >&2
  exit 1
fi
if "$python" -m venv --clear "$1" >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq python3-venv >/dev/null
  exec "$python" -m venv --clear "$1"
fi
echo "$python -m venv does not work here; on Debian: sudo apt-get install python3-venv" >&2
exit 1
