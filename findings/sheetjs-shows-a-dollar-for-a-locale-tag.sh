#!/usr/bin/env bash
# SheetJS (npm xlsx) shows 62.84 in the number format [$-42A]0.00 as "$62.84". The tag names Vietnamese and no currency
# (ECMA-376 part 1, 18.8.31: [$ currency - language]), and Excel puts it before formats that are chosen for a language. With a currency
# in it, [$₫-42A], the sign is shown rightly; before a date the tag is passed over.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null
node - <<'N'
const X = require('xlsx');
console.log(`xlsx ${X.version}, node ${process.version}`);
const cells = [['0.00', 62.84], ['[$-42A]0.00', 62.84], ['0.00 [$₫-42A]', 62.84], ['[$-42A]dd/mm/yyyy', 46387]];
const sheet = X.utils.aoa_to_sheet(cells.map(([, value]) => [value]));
cells.forEach(([format], i) => { sheet[`A${i + 1}`].z = format; });
const book = X.utils.book_new();
X.utils.book_append_sheet(book, sheet, 'S');
const read = X.read(X.write(book, { type: 'buffer', bookType: 'xlsx' }), { type: 'buffer', cellNF: true }).Sheets.S;
const shown = cells.map(([, ], i) => read[`A${i + 1}`].w);
cells.forEach(([format], i) => console.log(`${read[`A${i + 1}`].z ?? format}: "${shown[i]}"`));
process.exitCode = JSON.stringify(shown) === '["62.84","$62.84","62.84 ₫","31/12/2026"]' ? 0 : 1;
N
