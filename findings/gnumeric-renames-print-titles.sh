#!/usr/bin/env bash
# Expected: rows that repeat on each printed page are kept by a program that reads them and can print them.
# Seen: Gnumeric saves them in .xlsx as an ordinary name, Print_Titles, for _xlnm.Print_Titles (ECMA-376 part 1, 18.2.5), and
# a sheet without a print area gets _xlnm.Print_Area = #REF!. LibreOffice, opening the file, repeats no rows: the second
# page of a long table has no heading.
# It hurts: nothing on the screen tells it; it is seen on paper, at the office that the table was sent to.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v ssconvert >/dev/null || apt-get install -y --no-install-recommends gnumeric >/dev/null
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
command -v pdftotext >/dev/null || apt-get install -y --no-install-recommends poppler-utils >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | sed -n 1p
soffice --version
/usr/bin/python3 - <<'P'
import openpyxl
workbook = openpyxl.Workbook()
sheet = workbook.active
sheet.append(['HEADING'])
for row in range(2, 120):
    sheet.append([row])
sheet.print_title_rows = '$1:$1'
workbook.save('before.xlsx')
P
ssconvert --export-type=Gnumeric_Excel:xlsx2 before.xlsx after.xlsx 2>/dev/null
names() { unzip -p "$1.xlsx" xl/workbook.xml | tr -d '\n' | grep -oE '<definedName [^>]*>[^<]*' | sed -E 's/.*name="([^"]*)"[^>]*>/\1 = /' | grep Print | paste -sd';' -; }
headings() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$1.xlsx" >/dev/null 2>&1; pdftotext "$1.pdf" - | grep -c HEADING; }
for book in before after; do echo "$book: $(names $book); headings on paper: $(headings $book)"; done
[[ "$(names before)" == '_xlnm.Print_Titles = '* && "$(names after)" == *'Print_Area = #REF!;Print_Titles = '* ]]
test "$(headings before)" -ge 2 && test "$(headings after)" = 1
