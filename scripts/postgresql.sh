#!/bin/sh
# Installs PostgreSQL, in which ledgers are tested, where it is missing and we may; says so where we may not.
set -eu

if command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  if apt-get update -qq && apt-get install -y -qq postgresql >/dev/null; then exit 0; fi
fi
echo "no PostgreSQL here: the tests of ledgers in one are skipped; on Debian: sudo apt-get install postgresql" >&2
