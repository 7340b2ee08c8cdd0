#!/usr/bin/env bash
# HyperFormula and fast-formula-parser round the stored binary number: ROUND(1.005; 2) is 1, ROUND(0.285; 2) 0.28 and
# ROUND(1.255; 2) 1.25, but ROUND(2.675; 2) 2.68 although it is stored below the half as well. Formula.js and LibreOffice 7.4
# give 1.01, 0.29, 1.26 and 2.68. Points that are rounded to the hundredth thus differ by engine, and only for some figures.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts fast-formula-parser@1.0.19 hyperformula@3.1.0 @formulajs/formulajs@4.6.0 >/dev/null
node - <<'N'
const Parser = require('fast-formula-parser');
const { HyperFormula } = require('hyperformula');
const F = require('@formulajs/formulajs');
const figures = [1.005, 0.285, 1.255, 2.675, 8.345];
const parser = new Parser({});
const here = { row: 1, col: 1, sheet: 'S' };
const of = {
  'fast-formula-parser 1.0.19': figures.map((x) => parser.parse(`ROUND(${x},2)`, here)),
  'hyperformula 3.1.0': HyperFormula.buildFromArray([figures.map((x) => `=ROUND(${x},2)`)], { licenseKey: 'gpl-v3' }).getSheetValues(0)[0],
  '@formulajs/formulajs 4.6.0': figures.map((x) => F.ROUND(x, 2)),
};
console.log(`node ${process.version}; ROUND(x; 2) of ${figures.join(' ')}`);
for (const [name, values] of Object.entries(of)) console.log(`${name}: ${values.join(' ')}`);
const seen = JSON.stringify(Object.values(of));
process.exitCode = seen === '[[1,0.28,1.25,2.68,8.35],[1,0.28,1.25,2.68,8.35],[1.01,0.29,1.26,2.68,8.35]]' ? 0 : 1;
N
