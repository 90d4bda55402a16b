#!/usr/bin/env bash
# Times vetting, and beside it ripgrep with the catalogue's phrases and two prose linters, where they are installed:
# apt-get install ripgrep; pip install proselint codespell (which looks for misspellings; other linters of prose were not
# tried because of their set-up). Last, how long `warrant vet` takes on one page from the start of the process.
# usage: run-vetting.sh [CLAIMS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
warrant=${WARRANT:-$here/../.build/release/warrant}
# As `make` builds the program.
static=$([ "$(uname -s)" = Linux ] && echo --static-swift-stdlib || true)
swift build -c release $static --product VetBenchmark >/dev/null
vet=${VET_BENCHMARK:-.build/release/VetBenchmark}
claims=${1:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

result=$("$vet" .. "$claims")
echo "$result"
ours=$(echo "$result" | awk '$1 == "technical:" { print $2; exit }')
"$vet" .. --write "$work"

# peer NAME FILE COMMAND...: times a command that reads FILE, and prints its speed and how that compares with ours.
peer() {
    local name=$1 file=$2
    shift 2
    if ! command -v "$1" >/dev/null; then
        echo "peer skipped: $1 is not installed"
        return
    fi
    local milliseconds
    # They tell by their status that they found something: 1, codespell 65.
    milliseconds=$(python3 measure.py "$name" 3 -- sh -c '"$@"; s=$?; [ $s -le 1 ] || [ $s -eq 65 ] || exit 2' sh "$@" | awk '{ print $(NF - 3) }')
    awk -v name="$name" -v bytes="$(wc -c <"$file")" -v ms="$milliseconds" -v ours="$ours" 'BEGIN {
        theirs = bytes / 1000 / ms
        printf "peer %s: %.2f MB/s; vetting is %.2f times as fast\n", name, theirs, ours / theirs
    }'
}

text=$work/technical.txt
# The linters take minutes for what vetting reads in a second.
head -c 100000 "$text" >"$work/part.txt"
# Vetting ignores the case of letters. ripgrep is much slower where it must; on text in small letters it need not.
tr '[:upper:]' '[:lower:]' <"$text" >"$work/small.txt"
tr '[:upper:]' '[:lower:]' <"$work/phrases.txt" >"$work/small-phrases.txt"
peer "ripgrep, one thread, same phrases, any case" "$text" rg -j 1 -F -i -c -f "$work/phrases.txt" "$text"
peer "ripgrep, one thread, same phrases, small letters" "$work/small.txt" rg -j 1 -F -c -f "$work/small-phrases.txt" "$work/small.txt"
peer "codespell" "$text" codespell "$text"
if command -v proselint >/dev/null; then
    check=(proselint)
    if proselint check --help >/dev/null 2>&1; then check=(proselint check); fi
    peer "proselint, 100 kB" "$work/part.txt" "${check[@]}" "$work/part.txt"
else
    echo "peer skipped: proselint is not installed"
fi

if [ -x "$warrant" ]; then
    cd ..
    "$warrant" build >/dev/null
    for page in Examples/copy/bold-coach.md Examples/copy/careful-guide.md; do
        python3 Benchmarks/measure.py "warrant vet $(basename "$page"), whole process" 10 -- "$warrant" vet "$page"
    done
else
    echo "start-up skipped: no $warrant"
fi
