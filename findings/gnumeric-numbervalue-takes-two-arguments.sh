#!/usr/bin/env bash
# Gnumeric's NUMBERVALUE takes a text and a decimal separator; with the group separator, the third argument of Excel,
# LibreOffice and Google Sheets, the cell becomes #N/A whatever the text is. The file is read without a word; one would
# guess that a known function has its known arguments, or that an unknown form shows as an error of another kind (#NAME?).
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v ssconvert >/dev/null || apt-get install -y --no-install-recommends gnumeric >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | head -1
/usr/bin/python3 - <<'P'
import openpyxl
workbook = openpyxl.Workbook()
sheet = workbook.active
sheet['A1'] = '=_xlfn.NUMBERVALUE("1.234,5",",",".")'
sheet['B1'] = '=_xlfn.NUMBERVALUE("12,5",",",".")'
sheet['C1'] = '=_xlfn.NUMBERVALUE("12,5",",")'
workbook.save('in.xlsx')
P
ssconvert --recalc in.xlsx out.csv 2>/dev/null
echo "three arguments twice, two arguments: $(cat out.csv) (Excel: 1234.5,12.5,12.5)"
test "$(cat out.csv)" = '#N/A,#N/A,12.5'
