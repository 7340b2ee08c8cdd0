#!/usr/bin/env bash
# xlsx-populate, which promises to keep what it does not touch, makes a number of a text that is written as JavaScript
# would write the number, merely by opening and saving: the code "1.1", a shared string, comes back as the number 1.1. "1.10" in
# the next cell stays a text, and so does "007": one column then holds texts and numbers, by the look of each.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx-populate@1.21.0 xlsx@0.18.5 >/dev/null
node - <<'N'
const [X, P] = [require('xlsx'), require('xlsx-populate')];
console.log(`xlsx-populate ${require('xlsx-populate/package.json').version}, node ${process.version}`);
const typed = (bytes) => {
  const sheet = X.read(bytes, { type: 'buffer' }).Sheets.S;
  return ['A1', 'A2', 'A3', 'A4'].map((at) => `${sheet[at].t}:${sheet[at].v}`).join(' ');
};
(async () => {
  const book = X.utils.book_new();
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['1.1'], ['1.2'], ['1.10'], ['007']]), 'S');
  const before = X.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  const after = await (await P.fromDataAsync(before)).outputAsync();
  console.log(`before: ${typed(before)} (s: text, n: number)\nafter:  ${typed(after)}`);
  process.exitCode = typed(before) === 's:1.1 s:1.2 s:1.10 s:007' && typed(after) === 'n:1.1 n:1.2 s:1.10 s:007' ? 0 : 1;
})();
N
