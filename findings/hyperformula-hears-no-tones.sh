#!/usr/bin/env bash
# Expected: HyperFormula's = and COUNTIF pass over capitals, as spreadsheets do, and tell one word from another.
# Seen: as it comes (accentSensitive: false) it passes over every mark on a letter as well, also in MATCH and VLOOKUP:
# "má" = "mà" is TRUE, COUNTIF(range; "Chưa") counts "chứa" and "chửa" too, MATCH("Tỉnh") finds "Tính". Đ equals D.
# LibreOffice says FALSE, 1 and 2 (the right one).
# It hurts: in Vietnamese the marks are the word; a look-up by name gives the figures of another unit, and no error.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.1.0 >/dev/null
cat > rows.json <<'J'
[["=\"má\"=\"mà\"", "=\"đa\"=\"da\"", "=COUNTIF(A2:C2,\"Chưa\")", "=MATCH(\"Tỉnh\",A3:B3,0)", "=VLOOKUP(\"Tỉnh\",A4:B5,2,0)"],
 ["chứa", "chửa", "Chưa"], ["Tính", "Tỉnh"], ["Tính", 10], ["Tỉnh", 20]]
J
node - <<'N'
const { HyperFormula } = require('hyperformula');
const rows = require('./rows.json');
const values = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' }).getSheetValues(0)[0];
console.log(`node ${process.version}, formulas: ${rows[0].join('  ')}\nhyperformula ${HyperFormula.version}: ${values.join(' ')}`);
process.exitCode = JSON.stringify(values) === '[true,true,3,1,10]' ? 0 : 1;
N
/usr/bin/python3 - <<'P'
import json, openpyxl
workbook = openpyxl.Workbook()
for row in json.load(open('rows.json', encoding='utf-8')):
    workbook.active.append(row)
workbook.save('in.xlsx')
P
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv --outdir . in.xlsx >/dev/null 2>&1
echo "$(soffice --version | tr -d '\n'): $(head -1 in.csv)"
test "$(head -1 in.csv)" = 'FALSE,FALSE,1,2,20'
