#!/usr/bin/env bash
# Expected: a library that shows cells, formulas and defined names keeps the names when it opens and saves a workbook.
# Seen: ExcelJS knows only names of ranges. A rate (TyLe = 0.8) is gone without a word, a named sum becomes a reference to a
# sheet called "SUM(Diem", and where a name stands for the whole workbook and once more for one sheet (ECMA-376 part 1,
# 18.2.5, localSheetId), only the last remains, for the whole workbook: SUM(Vung) now adds up another sheet.
# It hurts: the formulas are as they were and still look right; two fail, and one has another value.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 xlsx@0.18.5 >/dev/null
node - <<'N'
const [X, E] = [require('xlsx'), require('exceljs')];
const seen = (bytes) => {
  const book = X.read(bytes, { type: 'buffer' });
  const names = book.Workbook.Names.map(({ Name, Sheet, Ref }) => `${Name}${Sheet === undefined ? '' : ` (${book.SheetNames[Sheet]} only)`} = ${Ref}`);
  return `${names.sort().join('; ')}; formulas: ${['B1', 'B2', 'B3'].map((at) => book.Sheets.Diem[at].f).join(', ')}`;
};
(async () => {
  const book = X.utils.book_new();
  const formulas = ['TyLe*A1', 'Tong/2', 'SUM(Vung)'];
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet(formulas.map((f, i) => [i + 1, { t: 'n', v: 0, f }])), 'Diem');
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([[100], [200]]), 'DanhMuc');
  book.Workbook = { Names: [
    { Name: 'TyLe', Ref: '0.8' },
    { Name: 'Tong', Ref: 'SUM(Diem!$A$1:$A$3)' },
    { Name: 'Vung', Ref: 'Diem!$A$1:$A$3' },
    { Name: 'Vung', Sheet: 1, Ref: 'DanhMuc!$A$1:$A$2' },
  ] };
  const before = X.write(book, { type: 'buffer', bookType: 'xlsx' });
  const other = new E.Workbook();
  await other.xlsx.load(before);
  const after = Buffer.from(await other.xlsx.writeBuffer());
  console.log(`exceljs ${require('exceljs/package.json').version}, node ${process.version}`);
  console.log(`before: ${seen(before)}\nafter:  ${seen(after)}`);
  process.exitCode = seen(after) === `Tong = 'SUM(Diem'!$A$1:$A$3; Vung = DanhMuc!$A$1:$A$2; formulas: TyLe*A1, Tong/2, SUM(Vung)` ? 0 : 1;
})();
N
