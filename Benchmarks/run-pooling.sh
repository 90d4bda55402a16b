#!/bin/sh
# Times pooling, and R metafor beside it where Rscript with metafor is installed. Prints how many times faster.
set -eu
cd "$(dirname "$0")"
swift build -c release --product PoolBenchmark >/dev/null
here=$(.build/release/PoolBenchmark)
echo "case fits/s seconds"
echo "$here"
if ! command -v Rscript >/dev/null || ! Rscript -e 'quit(status = !requireNamespace("metafor", quietly = TRUE))' >/dev/null 2>&1; then
  echo "note: no Rscript with metafor, so no comparison"
  exit 0
fi
echo
echo "case ratio (R metafor seconds / seconds here)"
Rscript metafor.R 2>/dev/null | while read -r name rate seconds; do
  echo "$here" | awk -v name="$name" -v theirs="$seconds" '$1 == name { printf "%s %.0f\n", name, theirs / $3 }'
done
