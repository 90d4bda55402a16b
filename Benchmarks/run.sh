#!/usr/bin/env bash
# Every benchmark, one after another; each names its peer and is skipped with a note where that is missing.
set -euo pipefail
cd "$(dirname "$0")"
for script in run-*.sh; do
    echo "== ${script%.sh}"
    "./$script"
done
