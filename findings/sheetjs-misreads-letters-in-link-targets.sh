#!/usr/bin/env bash
# SheetJS (npm xlsx) reads the addresses of links byte by byte: a Vietnamese letter in the target of a relationship, which
# may hold any (ECMA-376 part 2, 9.2: an IRI), comes back as two or three others, in `cell.l.Target` and in whatever is
# saved from it. Texts, names of sheets and defined names of the same file keep their letters, so one would guess that
# links do too. Links whose address is percent-encoded are not touched by it.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 jszip@3.10.1 >/dev/null
node - <<'N'
const [X, Zip] = [require('xlsx'), require('jszip')];
console.log(`xlsx ${X.version}, node ${process.version}`);
(async () => {
  const book = X.utils.book_new();
  const sheet = X.utils.aoa_to_sheet([['Báo cáo']]);
  sheet.A1.l = { Target: 'https://vi-du.gov.vn/ADDRESS' };
  X.utils.book_append_sheet(book, sheet, 'Bảng tính');
  const zip = await Zip.loadAsync(X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
  zip.file(rels, (await zip.file(rels).async('string')).replace('ADDRESS', 'báo-cáo.pdf'));
  const read = X.read(await zip.generateAsync({ type: 'nodebuffer' }), { type: 'buffer' });
  const cell = read.Sheets['Bảng tính'].A1;
  console.log(`sheet: ${read.SheetNames[0]}; text: ${cell.v}; link: ${cell.l.Target}`);
  process.exitCode = cell.v === 'Báo cáo' && cell.l.Target === 'https://vi-du.gov.vn/bÃ¡o-cÃ¡o.pdf' ? 0 : 1;
})();
N
