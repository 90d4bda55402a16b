#!/usr/bin/env bash
# Installs the system packages that the build needs and that are missing; says what it installs.
set -euo pipefail

if [[ "$(uname -s)" == Darwin ]]; then
    if ! command -v brew >/dev/null || ! brew list libxlsxwriter >/dev/null 2>&1; then
        echo "Warrant needs libxlsxwriter (sqlite3 and zlib come with the system): brew install libxlsxwriter" >&2
        exit 2
    fi
    exit 0
fi

command -v swift >/dev/null || {
    echo "Warrant needs Swift 6.1 or newer: see https://www.swift.org/install" >&2
    exit 2
}

missing=()
for package in libsqlite3-dev libssl-dev libxlsxwriter-dev zlib1g-dev pkg-config; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep --quiet 'install ok installed' ||
        missing+=("$package")
done
((${#missing[@]} == 0)) && exit 0

echo "Installing system packages: ${missing[*]}" >&2
run=()
if [[ "$(id --user)" != 0 ]]; then
    command -v sudo >/dev/null || {
        echo "Please install them as root: apt-get install ${missing[*]}" >&2
        exit 2
    }
    run=(sudo)
fi
"${run[@]}" apt-get update --quiet=2
DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install --quiet=2 --yes --no-install-recommends "${missing[@]}" >/dev/null
