#!/usr/bin/env bash
# A workbook need not have docProps/core.xml (ECMA-376 part 2, 11: "zero or one"). xlsx-populate opens such a workbook
# and, saving it, adds docProps/core.xml and docProps/app.xml of no bytes at all, which is no XML; strict readers then
# refuse the file. One would guess that a part that was not there stays away.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx-populate@1.21.0 xlsx@0.18.5 jszip@3.10.1 >/dev/null
node - <<'N'
const [X, P, Zip] = [require('xlsx'), require('xlsx-populate'), require('jszip')];
console.log(`xlsx-populate ${require('xlsx-populate/package.json').version}, node ${process.version}`);
const sizes = async (bytes) => {
  const zip = await Zip.loadAsync(bytes);
  const parts = zip.file(/^docProps\//);
  return (await Promise.all(parts.map(async (part) => `${part.name}: ${(await part.async('string')).length} bytes`))).join(', ') || 'none';
};
(async () => {
  const book = X.utils.book_new();
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['x']]), 'S');
  const zip = await Zip.loadAsync(X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  for (const part of zip.file(/^docProps\//)) zip.remove(part.name);
  for (const name of ['[Content_Types].xml', '_rels/.rels']) {
    const text = await zip.file(name).async('string');
    zip.file(name, text.replace(/<(?:Override|Relationship) [^>]*docProps[^>]*>/g, ''));
  }
  const before = await zip.generateAsync({ type: 'nodebuffer' });
  const after = await (await P.fromDataAsync(before)).outputAsync();
  console.log(`before: ${await sizes(before)}\nafter:  ${await sizes(after)}`);
  process.exitCode = (await sizes(after)) === 'docProps/app.xml: 0 bytes, docProps/core.xml: 0 bytes' ? 0 : 1;
})();
N
