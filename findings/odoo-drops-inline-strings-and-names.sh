#!/usr/bin/env bash
# Odoo's spreadsheet (@odoo/o-spreadsheet), which opens and saves .xlsx, reads inline strings as empty cells and drops every
# defined name of the workbook, without a warning: numbers and shared strings beside them are there. One would guess that
# texts are either read in each form that the format has, or reported among the import's warnings.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @odoo/o-spreadsheet@19.3.7 jsdom@26.1.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null
node - <<'N'
const { JSDOM } = require('jsdom');
const page = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window;
for (const name of Object.getOwnPropertyNames(page))
  if (!(name in globalThis) && !/Storage$/.test(name)) globalThis[name] = page[name];
globalThis.window = globalThis;
const [say, warnings] = [console.log, []];
for (const how of ['log', 'info', 'debug', 'groupCollapsed']) console[how] = () => {};
console.warn = (...words) => warnings.push(words.join(' '));
const [X, Zip, { Model }] = [require('xlsx'), require('jszip'), require('@odoo/o-spreadsheet')];
const seen = (bytes) => {
  const book = X.read(bytes, { type: 'buffer' });
  const sheet = book.Sheets.S;
  return `cells ${['A1', 'B1', 'C1'].map((at) => sheet[at]?.v ?? '(empty)').join(', ')}; names: ${(book.Workbook.Names ?? []).length}`;
};
(async () => {
  const book = X.utils.book_new();
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['shared', 'inline', 62.84]]), 'S');
  book.Workbook = { Names: [{ Name: 'TongDiem', Ref: 'S!$C$1' }] };
  const zip = await Zip.loadAsync(X.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = await zip.file(part).async('string');
  zip.file(part, xml.replace(/<c r="B1" t="s"><v>\d+<\/v><\/c>/, '<c r="B1" t="inlineStr"><is><t>inline</t></is></c>'));
  const before = await zip.generateAsync({ type: 'nodebuffer' });
  const [parts, out] = [{}, new Zip()];
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) parts[name] = await file.async('text');
  const saved = await new Model(parts).exportXLSX();
  for (const { path, content } of saved.files) out.file(path.replace(/^\//, ''), content);
  const after = await out.generateAsync({ type: 'nodebuffer' });
  say(`@odoo/o-spreadsheet ${require('fs').readFileSync('node_modules/@odoo/o-spreadsheet/package.json', 'utf8').match(/"version": "([^"]*)/)[1]}, node ${process.version}`);
  say(`before: ${seen(before)}\nafter:  ${seen(after)}\nwarnings about either: ${warnings.filter((word) => /inline|name/i.test(word)).length}`);
  process.exitCode = seen(before) === 'cells shared, inline, 62.84; names: 1' && seen(after) === 'cells shared, (empty), 62.84; names: 0' ? 0 : 1;
})();
N
