#!/bin/sh
# Checks an archive of drafts on every processor: check-archive.sh < drafts.ndjson > results.ndjson
# The results are those of a single postlint, in the same order.
#
# Exit code 0: every draft was checked, whatever was found. Otherwise: in how
# many blocks something could not be checked (101 for more than a hundred).
#
# JOBS: processes at a time, one a processor when unset. BLOCK: bytes of drafts
# that one process gets. Options of postlint may follow.
here=$(cd "$(dirname "$0")" && pwd) || exit
PARALLEL_SHELL=/bin/sh exec parallel --will-cite --pipe --keep-order --quote \
  --jobs "${JOBS:-100%}" --block "${BLOCK:-1M}" "$here/check-block.sh" "$@"
