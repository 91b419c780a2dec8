#!/bin/sh
# Checks a block of drafts, a line of NDJSON each, and writes a result a line.
# Exit code 0: every draft in it was checked, whatever was found in it.
# Otherwise: something could not be checked, or postlint could not run.
#
# Options of postlint may follow: check-block.sh --checks text

# A block without a draft is nothing to check, and no mistake.
IFS= read -r first || [ -n "$first" ] || exit 0

{ printf '%s\n' "$first"; cat; } | postlint - --input ndjson --format ndjson "$@"
test $? -le 1
