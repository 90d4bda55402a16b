#!/usr/bin/env bash
# Installs the program, its manual page, shell completions and the compiled catalogue.
# usage: install.sh PROGRAM PREFIX
set -euo pipefail

program=$1
prefix=$2

install -D --mode=755 "$program" "$prefix/bin/warrant"
for page in "$(dirname "$0")"/../Docs/man/*.1; do
    install -D --mode=644 "$page" "$prefix/share/man/man1/$(basename "$page")"
done
mkdir -p "$prefix/share/bash-completion/completions" "$prefix/share/zsh/site-functions" \
    "$prefix/share/fish/vendor_completions.d" "$prefix/share/warrant"
"$program" --generate-completion-script bash >"$prefix/share/bash-completion/completions/warrant"
"$program" --generate-completion-script zsh >"$prefix/share/zsh/site-functions/_warrant"
"$program" --generate-completion-script fish >"$prefix/share/fish/vendor_completions.d/warrant.fish"
"$program" build --catalog . --database "$prefix/share/warrant/catalogue.sqlite"
echo "Installed $prefix/bin/warrant"
