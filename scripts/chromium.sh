#!/bin/sh
# Installs Chromium, in which the pages are tested, where it is missing and we may; says so where we may not.
set -eu

for name in chromium chromium-browser google-chrome chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  if apt-get update -qq && apt-get install -y -qq chromium >/dev/null; then exit 0; fi
fi
echo "no Chromium here: the tests that open pages in a browser are skipped; on Debian: sudo apt-get install chromium" >&2
