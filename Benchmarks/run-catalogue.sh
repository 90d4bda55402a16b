#!/usr/bin/env bash
# Times compiling and reading, beside the sqlite3 shell loading the same rows.
# usage: run-catalogue.sh [CLAIMS STUDIES RESULTS_PER_STUDY]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
warrant=${WARRANT:-$here/../.build/release/warrant}
claims=${1:-10000} studies=${2:-5000} per_study=${3:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
measure() { python3 "$here/measure.py" "$@"; }

echo "This catalogue"
cp -r "$here/../Claims" "$here/../Sources-References" "$work/"
cd "$work"
measure "compile from nothing" 5 -- "$warrant" build --force
measure "compile, nothing changed" 10 -- "$warrant" build
for command in "list" "show MT-04" "explain MT-04" "search kneecap tracking" "compare" "summary" "summary --format html"; do
    # shellcheck disable=SC2086
    measure "$command" 10 -- "$warrant" $command
done
if command -v sqlite3 >/dev/null; then
    sqlite3 .warrant/catalogue.sqlite .dump >rows.sql
    measure "peer: sqlite3 loading the same rows" 5 -- bash -c 'rm -f peer.sqlite && sqlite3 peer.sqlite <rows.sql'
else
    echo "peer skipped: sqlite3 is not installed"
fi

echo "$claims generated claims, $((studies * per_study)) results"
python3 "$here/generate-catalogue.py" "$work/large" "$claims" "$studies" "$per_study"
cd "$work/large"
measure "compile from nothing" 1 -- "$warrant" build --force
measure "compile, nothing changed" 10 -- "$warrant" build
touched=Claims/explanation-0/GEN-00010-generated.yaml
# Each run makes an edit first, whose time counts: another note, then a rating that turns the verdict.
cat >edit.sh <<END
sed -i "\$1" $touched
exec "$warrant" build
END
measure "compile, one claim changed" 10 -- bash -c 'bash edit.sh "s/^notes: .*/notes: changed $RANDOM$RANDOM/"'
measure "compile, one verdict changed" 10 -- bash edit.sh \
    '/^ *imprecision:/{s/: very-serious/: not-serious/;t;s/: not-serious/: very-serious/;t;s/: serious/: very-serious/}'
measure "show GEN-00010" 5 -- "$warrant" show GEN-00010
measure "search outcome" 5 -- "$warrant" search outcome 12
