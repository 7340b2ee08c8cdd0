#!/usr/bin/env bash
# fast-formula-parser compares texts letter by letter: "Đạt" = "đạt" is FALSE and COUNTIF(range; "đạt") leaves out the
# cell "Đạt", with a wildcard too. HyperFormula and LibreOffice 7.4 take both for equal, as spreadsheets do: TRUE, 2 of 3
# cells, and 3 of 3 for "*đạt". Verdicts in words, counted with this engine, come out too few.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts fast-formula-parser@1.0.19 hyperformula@3.1.0 >/dev/null
node - <<'N'
const Parser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');
const texts = ['Đạt', 'đạt', 'Không đạt'];
const formulas = ['"Đạt"="đạt"', 'COUNTIF(A1:C1,"đạt")', 'COUNTIF(A1:C1,"*đạt")'];
const parser = new Parser({ onRange: () => [texts] });
const here = { row: 1, col: 5, sheet: 'S' };
const first = formulas.map((formula) => parser.parse(formula, here));
const peer = HyperFormula.buildFromArray([[...texts, ...formulas.map((formula) => `=${formula}`)]], { licenseKey: 'gpl-v3' });
const second = peer.getSheetValues(0)[0].slice(texts.length);
console.log(`node ${process.version}`);
formulas.forEach((formula, i) => console.log(`${formula}: fast-formula-parser 1.0.19 ${first[i]}, hyperformula 3.1.0 ${second[i]}`));
process.exitCode = JSON.stringify([first, second]) === '[[false,1,2],[true,2,3]]' ? 0 : 1;
N
