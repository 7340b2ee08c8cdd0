#!/usr/bin/env bash
# Expected: a data validation whose limit is another cell ("a score between 0 and the maximum in B2") is kept when
# ExcelJS opens and saves the workbook; ExcelJS writes such a rule itself without trouble.
# Seen: on reading, the limits of numbers are turned into numbers: B2 becomes NaN, and "NaN" is written as the formula of
# the rule, once for each cell. Lists and rules with a formula of their own (custom) are kept.
# It hurts: the one rule that every score sheet has is lost, and no error is given.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 jszip@3.10.1 >/dev/null
node - <<'N'
const [E, Zip] = [require('exceljs'), require('jszip')];
const rules = async (bytes) => {
  const xml = await (await Zip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml').async('string');
  const all = xml.match(/<dataValidation .*?<\/dataValidation>/g);
  return all.map((rule) => `${/type="(\w+)"/.exec(rule)[1]} ${rule.match(/(?<=<formula\d>)[^<]*/g).join(' to ')}`).join('; ');
};
(async () => {
  const book = new E.Workbook();
  const sheet = book.addWorksheet('S');
  sheet.getCell('A2').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 'B2'] };
  sheet.getCell('A3').dataValidation = { type: 'whole', operator: 'between', formulae: ['B2', '$B$3*2'] };
  sheet.getCell('A4').dataValidation = { type: 'custom', formulae: ['A4<=B4'] };
  const before = await book.xlsx.writeBuffer();
  const again = new E.Workbook();
  await again.xlsx.load(before);
  const [one, two] = [await rules(before), await rules(await again.xlsx.writeBuffer())];
  console.log(`exceljs ${require('exceljs/package.json').version}, node ${process.version}\nbefore: ${one}\nafter:  ${two}`);
  process.exitCode = one === 'decimal 0 to B2; whole B2 to $B$3*2; custom A4&lt;=B4' && two === 'decimal 0 to NaN; whole NaN to NaN; custom A4&lt;=B4' ? 0 : 1;
})();
N
