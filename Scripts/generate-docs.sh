#!/usr/bin/env bash
# Writes the pages that are generated from the code: the manual page and the pages of the rules.
# usage: generate-docs.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/.."
"$1" rule --write-pages Docs/rules
# The date of the page is that of the release, so that it only changes with it.
swift package --allow-writing-to-package-directory generate-manual --date 2026-11-24
mkdir -p Docs/man
cp .build/plugins/GenerateManual/outputs/WarrantCLI/*.1 Docs/man/
