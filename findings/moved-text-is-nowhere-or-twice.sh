#!/usr/bin/env bash
# Expected: a sentence that was moved while changes were tracked (w:moveFrom where it was, w:moveTo where it is; ECMA-376
# part 1, 17.13.5.22 and .25) is read once, at its new place, as inserted text is.
# Seen: mammoth and python-docx read it nowhere, though both read the rest of the two paragraphs and mammoth reads w:ins;
# officeparser reads it at both places.
# It hurts: a task or its deadline is missing from a plan, or there twice, with nothing broken to be seen.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
/usr/bin/python3 -c 'import docx' 2>/dev/null || apt-get install -y --no-install-recommends python3-docx >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.9.0 officeparser@5.2.0 jszip@3.10.1 docx@9.5.1 >/dev/null
node - <<'N'
const [D, Zip, fs] = [require('docx'), require('jszip'), require('fs')];
const [mammoth, officeparser] = [require('mammoth'), require('officeparser')];
(async () => {
  const plain = new D.Document({ sections: [{ children: [new D.Paragraph('HERE')] }] });
  const zip = await Zip.loadAsync(await D.Packer.toBuffer(plain));
  const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const by = 'w:author="a" w:date="2026-01-01T00:00:00Z"';
  const moved = run('Hạn 30/6/2026. ');
  const paragraphs =
    `<w:p><w:moveFromRangeStart w:id="1" ${by} w:name="move1"/><w:moveFrom w:id="2" ${by}>${moved}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${run('Câu một.')}</w:p>` +
    `<w:p><w:moveToRangeStart w:id="3" ${by} w:name="move1"/><w:moveTo w:id="4" ${by}>${moved}</w:moveTo><w:moveToRangeEnd w:id="3"/>${run('Câu hai.')}<w:ins w:id="5" ${by}>${run(' Thêm.')}</w:ins></w:p>`;
  const xml = await zip.file('word/document.xml').async('string');
  zip.file('word/document.xml', xml.replace(/<w:p>(?:(?!<\/w:p>).)*HERE.*?<\/w:p>/, paragraphs));
  fs.writeFileSync('in.docx', await zip.generateAsync({ type: 'nodebuffer' }));
  const flat = (text) => text.split(/\n+/).map((line) => line.trim()).filter(Boolean).join(' / ');
  const first = flat((await mammoth.extractRawText({ path: 'in.docx' })).value);
  const second = flat(await officeparser.parseOfficeAsync('in.docx'));
  console.log(`node ${process.version}\nmammoth ${require('mammoth/package.json').version}: ${first}\nofficeparser ${require('officeparser/package.json').version}: ${second}`);
  const twice = 'Hạn 30/6/2026. Câu một. / Hạn 30/6/2026. Câu hai. Thêm.';
  process.exitCode = first === 'Câu một. / Câu hai. Thêm.' && second === twice ? 0 : 1;
})();
N
third=$(/usr/bin/python3 -c 'import docx; print(" / ".join(p.text for p in docx.Document("in.docx").paragraphs))')
echo "python-docx $(/usr/bin/python3 -c 'import docx; print(docx.__version__)'): $third"
test "$third" = 'Câu một. / Câu hai.'
