#!/usr/bin/env bash
# Expected: a number in the format 0\ \m² (62 m²; a back-slash makes the next character a plain letter, ECMA-376 part 1,
# 18.8.31) is a number, as it is in the equal format 0" m²".
# Seen: ExcelJS takes the back-slashes out of the format when it reads it: 62 m² is read as 2 March 1900 (m for month), so
# are 62h and 62 d, and the format is saved as "0 m²", without the back-slashes. openpyxl reads numbers.
# It hurts: areas, hours and days become dates in reports, only in workbooks whose formats are written in that way.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 >/dev/null
/usr/bin/python3 - <<'P'
import openpyxl
workbook = openpyxl.Workbook()
for column, number_format in enumerate(['0" m²"', r'0\ \m²', r'0\h', r'0\ \d'], start=1):
    cell = workbook.active.cell(1, column, 62)
    cell.number_format = number_format
workbook.save('in.xlsx')
again = openpyxl.load_workbook('in.xlsx').active[1]
print('openpyxl', openpyxl.__version__, [cell.value for cell in again])
assert [cell.value for cell in again] == [62, 62, 62, 62]
P
node - <<'N'
const E = require('exceljs');
(async () => {
  const book = new E.Workbook();
  await book.xlsx.readFile('in.xlsx');
  const cells = ['A1', 'B1', 'C1', 'D1'].map((at) => book.worksheets[0].getCell(at));
  const shown = cells.map(({ value }) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)));
  console.log(`exceljs ${require('exceljs/package.json').version}, node ${process.version}`);
  console.log(`62 in these four formats: ${shown.join(', ')}`);
  await book.xlsx.writeFile('out.xlsx');
  process.exitCode = shown.join(' ') === '62 1900-03-02 1900-03-02 1900-03-02' ? 0 : 1;
})();
N
formats() { unzip -p "$1" xl/styles.xml | grep -o 'formatCode="[^"]*m²[^"]*"' | sed 's/&quot;/'"'"'/g' | paste -sd' ' -; }
echo "in the file: $(formats in.xlsx); saved: $(formats out.xlsx)"
test "$(formats out.xlsx)" = "formatCode=\"0' m²'\" formatCode=\"0 m²\""
