#!/usr/bin/env bash
# A custom XML part belongs to the workbook: its relationship stands in xl/_rels/workbook.xml.rels (ECMA-376 part 1, 22.5).
# LibreOffice keeps the part byte for byte, but saves its relationship in _rels/.rels, with a target that leads out of the
# package ("../customXml/item1.xml"): a reader that looks where the part was finds none. One would guess that a part is
# either kept where it was or dropped.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 jszip@3.10.1 >/dev/null
soffice --version
node - <<'N'
const [X, Zip, fs] = [require('xlsx'), require('jszip'), require('fs')];
(async () => {
  const book = X.utils.book_new();
  X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['x']]), 'S');
  const zip = await Zip.loadAsync(X.write(book, { type: 'buffer', bookType: 'xlsx' }));
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const add = async (part, before, more) => zip.file(part, (await zip.file(part).async('string')).replace(before, more + before));
  zip.file('customXml/item1.xml', '<state xmlns="urn:example">62,84</state>');
  zip.file('customXml/itemProps1.xml', '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>');
  zip.file('customXml/_rels/item1.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`);
  await add('xl/_rels/workbook.xml.rels', '</Relationships>', `<Relationship Id="rId99" Type="${office}/customXml" Target="../customXml/item1.xml"/>`);
  await add('[Content_Types].xml', '</Types>', '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>');
  fs.writeFileSync('in.xlsx', await zip.generateAsync({ type: 'nodebuffer' }));
})();
N
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir out in.xlsx >/dev/null 2>&1
related() { unzip -p "$1" "$2" | grep -o '<Relationship [^>]*' | grep 'relationships/customXml"' | grep -o 'Target="[^"]*"' || echo none; }
for file in in.xlsx out/in.xlsx; do
  echo "$file: from the workbook $(related $file xl/_rels/workbook.xml.rels), from the package $(related $file _rels/.rels), part: $(unzip -p $file customXml/item1.xml | grep -o '62,84')"
done
test "$(related out/in.xlsx xl/_rels/workbook.xml.rels)" = none
test "$(related out/in.xlsx _rels/.rels)" = 'Target="../customXml/item1.xml"'
