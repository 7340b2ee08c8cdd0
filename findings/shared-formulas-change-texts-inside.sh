#!/usr/bin/env bash
# Expected: a formula that was filled down (Excel writes it once, as a shared formula) is read in each row with its
# references moved and all else as it was typed.
# Seen: SheetJS and ExcelJS, both, move whatever looks like a reference, in quotes too: the code "TC11" is "TC12" in the
# next row, the name ĐIỂM2 is ĐIỂM3, the sheet 'Mẫu B12' is 'Mẫu B13'. openpyxl reads the same file rightly.
# It hurts: the formula of the first row is right, so a look at it shows nothing; checks by formula go wrong below it.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 exceljs@4.4.0 jszip@3.10.1 >/dev/null
node - <<'N'
const [X, E, Zip, fs] = [require('xlsx'), require('exceljs'), require('jszip'), require('fs')];
(async () => {
  const book = X.utils.book_new();
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['TC11', 0], ['TC11', 0]]), 'S');
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([[1], [1]]), 'Mẫu B12');
  book.Workbook = { Names: [{ Name: 'ĐIỂM2', Ref: 'S!$A$9' }] };
  const zip = await Zip.loadAsync(X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const part = 'xl/worksheets/sheet1.xml';
  const formula = `IF(A1=&quot;TC11&quot;,5,0)+ĐIỂM2+'Mẫu B12'!A1`;
  const shared = (xml, at, inside) => xml.replace(new RegExp(`<c r="${at}".*?</c>`), `<c r="${at}">${inside}<v>6</v></c>`);
  let xml = shared(await zip.file(part).async('string'), 'B1', `<f t="shared" ref="B1:B2" si="0">${formula}</f>`);
  zip.file(part, shared(xml, 'B2', '<f t="shared" si="0"/>'));
  const bytes = await zip.generateAsync({ type: 'nodebuffer' });
  fs.writeFileSync('in.xlsx', bytes);
  const other = new E.Workbook();
  await other.xlsx.load(bytes);
  const first = X.read(bytes, { type: 'buffer' }).Sheets.S;
  console.log(`node ${process.version}, in B1: ${first.B1.f}; in B2:`);
  const wrong = `IF(A2="TC12",5,0)+ĐIỂM3+'Mẫu B13'!A2`;
  const seen = { 'xlsx 0.18.5': first.B2.f, 'exceljs 4.4.0': other.getWorksheet('S').getCell('B2').formula };
  for (const [name, read] of Object.entries(seen)) console.log(`${name}: ${read}`);
  process.exitCode = Object.values(seen).every((read) => read === wrong) ? 0 : 1;
})();
N
right=$(/usr/bin/python3 -c 'import openpyxl; print(openpyxl.load_workbook("in.xlsx")["S"]["B2"].value)')
echo "openpyxl $(/usr/bin/python3 -c 'import openpyxl; print(openpyxl.__version__)'): $right"
test "$right" = "=IF(A2=\"TC11\",5,0)+ĐIỂM2+'Mẫu B12'!A2"
