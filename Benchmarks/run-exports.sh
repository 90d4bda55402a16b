#!/usr/bin/env bash
# Times exports, and beside them the sqlite3 shell and Python's xlsxwriter on as many rows, where they are installed.
# usage: run-exports.sh [ROWS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
rows=${1:-50000}
swift build -c release --product ExportBenchmark >/dev/null
.build/release/ExportBenchmark .. "$rows"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if command -v sqlite3 >/dev/null; then
    sqlite3 ../.warrant/catalogue.sqlite .dump | sqlite3 "$work/rows.sqlite"
    sqlite3 "$work/rows.sqlite" "CREATE TABLE many AS SELECT evidenceTable.* FROM evidenceTable,
        (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT i FROM n) LIMIT $rows"
    python3 measure.py "peer: sqlite3 -csv, $rows rows" 3 -- sqlite3 -csv "$work/rows.sqlite" "SELECT * FROM many"
else
    echo "peer skipped: sqlite3 is not installed"
fi

if python3 -c 'import xlsxwriter' 2>/dev/null; then
    python3 measure.py "peer: Python xlsxwriter, $rows rows" 1 -- python3 -c "
import xlsxwriter
book = xlsxwriter.Workbook('$work/peer.xlsx', {'constant_memory': True})
sheet = book.add_worksheet()
for row in range($rows):
    for column in range(20):
        sheet.write_string(row, column, 'a text of some length')
book.close()"
else
    echo "peer skipped: Python's xlsxwriter is not installed"
fi
