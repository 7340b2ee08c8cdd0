#!/usr/bin/env bash
# Expected: a text that equals the text of another cell by = and by EXACT is found there by MATCH and counted by COUNTIF.
# Seen: Gnumeric takes one spelling of a Vietnamese letter for the other (ạ as one character; a and a dot below) in = and,
# what is more, in EXACT: TRUE. MATCH, VLOOKUP and COUNTIF of the same two cells tell them apart: #N/A and 0. LibreOffice
# tells them apart everywhere.
# It hurts: who looks into a failing look-up with =A1=B1 or EXACT is told that the keys are the same.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v ssconvert >/dev/null || apt-get install -y --no-install-recommends gnumeric >/dev/null
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
/usr/bin/python3 - <<'P'
import openpyxl, unicodedata
formulas = ['A1=B1', 'EXACT(A1,B1)', 'MATCH(A1,B1:B1,0)', 'VLOOKUP(A1,B1:B1,1,FALSE)', 'COUNTIF(B1:B1,A1)']
print('one spelling in A1, the other in B1:', ', '.join(formulas))
workbook = openpyxl.Workbook()
workbook.active.append([unicodedata.normalize(form, 'Đạt') for form in ('NFC', 'NFD')])
workbook.active.append(['=' + formula for formula in formulas])
workbook.save('in.xlsx')
P
ssconvert --recalc in.xlsx gnumeric.csv 2>/dev/null
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv in.xlsx >/dev/null 2>&1
echo "$(ssconvert --version 2>&1 | sed -n 1p): $(tail -1 gnumeric.csv)"
echo "$(soffice --version | tr -d '\n'): $(tail -1 in.csv)"
test "$(tail -1 gnumeric.csv)" = 'TRUE,TRUE,#N/A,#N/A,0'
test "$(tail -1 in.csv)" = 'FALSE,FALSE,#N/A,#N/A,0'
