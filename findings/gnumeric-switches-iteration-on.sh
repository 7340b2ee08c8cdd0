#!/usr/bin/env bash
# Expected: Gnumeric writes the calculation settings of the workbook that it read; iterate is off where nobody set it
# (ECMA-376 part 1, 18.2.2).
# Seen: every .xlsx that it saves has iterate="1", set for the whole workbook. A circle of formulas, an error before
# (LibreOffice: Err:522; Excel: a warning), is afterwards worked out in rounds, silently, to some number.
# It hurts: a total that takes in its own cell is a usual slip in score sheets, and this error was the only sign of it.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v ssconvert >/dev/null || apt-get install -y --no-install-recommends gnumeric >/dev/null
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | sed -n 1p
soffice --version
/usr/bin/python3 - <<'P'
import openpyxl
workbook = openpyxl.Workbook()
for row in [[2], [3], ['=SUM(A1:A3)/10']]:  # the sum takes in its own cell
    workbook.active.append(row)
workbook.save('before.xlsx')
P
ssconvert --export-type=Gnumeric_Excel:xlsx2 before.xlsx after.xlsx 2>/dev/null
total() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv --outdir csv "$1.xlsx" >/dev/null 2>&1; tail -1 "csv/$1.csv"; }
setting() { unzip -p "$1.xlsx" xl/workbook.xml | grep -o 'iterate="[^"]*"' || echo 'no iterate'; }
for book in before after; do echo "$book: $(setting $book), the sum in LibreOffice: $(total $book)"; done
test "$(setting before)" = 'no iterate' && test "$(setting after)" = 'iterate="1"'
test "$(total before)" = 'Err:522' && [[ "$(total after)" =~ ^[0-9.]+$ ]]
