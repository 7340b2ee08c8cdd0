#!/usr/bin/env bash
# Expected: a name that is allowed with one Vietnamese letter is allowed with another: Đ, ô and ơ may stand in HyperFormula's
# named expressions and in sheets without quotes (=Sở!A1), as in Excel.
# Seen: letters up to U+02AF alone are known. ế, ể, ị, ở and the others from U+1EA0 to U+1EF9 make the name invalid, and
# =Điểm!A1 is a parsing error where =Đo!A1 has its value. In quotes, ='Điểm'!A1, it works.
# It hurts: a spreadsheet writes such a sheet's name without quotes (LibreOffice does, see below), so whether a formula
# works hangs on the tone of a vowel.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.1.0 xlsx@0.18.5 >/dev/null
soffice --version
node - <<'N'
const [{ HyperFormula }, X] = [require('hyperformula'), require('xlsx')];
const formulas = ['Đo!A1', "'Điểm'!A1", 'Điểm!A1', 'Sở!A1'];
const others = { Đo: [[1]], Điểm: [[2]], Sở: [[3]] };
const engine = HyperFormula.buildFromSheets({ S: [formulas.map((formula) => `=${formula}`)], ...others }, { licenseKey: 'gpl-v3' });
const values = engine.getSheetValues(0)[0].map((value) => value.value ?? value);
const names = ['Đo', 'Số_đo', 'Kho', 'Điểm', 'Tổng', 'Tỷ_lệ'];
const valid = names.filter((name) => engine.isItPossibleToAddNamedExpression(name, '=1'));
console.log(`hyperformula ${HyperFormula.version}, ${formulas.join('  ')}: ${values.join('  ')}\nvalid names: ${valid.join(', ')}; not: ${names.filter((name) => !valid.includes(name)).join(', ')}`);
const book = X.utils.book_new();
X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([formulas.map((f) => ({ t: 'n', v: 0, f }))]), 'S');
for (const [name, cells] of Object.entries(others)) X.utils.book_append_sheet(book, X.utils.aoa_to_sheet(cells), name);
X.writeFile(book, 'in.xlsx');
process.exitCode = JSON.stringify([values, valid]) === '[[1,2,"#ERROR!","#ERROR!"],["Đo","Kho"]]' ? 0 : 1;
N
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir out in.xlsx >/dev/null 2>&1
unzip -p out/in.xlsx xl/worksheets/sheet1.xml | grep -o '<f[ >].\{0,60\}</v>'
