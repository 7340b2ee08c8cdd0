#!/usr/bin/env bash
# Expected: a library that writes numbers in Vietnamese words reads 62.84, says that it takes whole numbers only, or leaves the
# fraction out.
# Seen: number-to-text-vietnamese takes the point of a JavaScript number for the sign of thousands: 62.84 is "sáu mươi hai
# nghìn" (62,000), 100.05 a hundred thousand. vn-num2words refuses fractions, but writes 15 as "muời năm", which is no
# Vietnamese (mười lăm).
# It hurts: the amount in words is what holds in a paper that has both, and whole numbers, which all try first, are right.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts number-to-text-vietnamese@1.1.7 vn-num2words@1.0.4 >/dev/null
node - <<'N'
const { getText } = require('number-to-text-vietnamese');
const second = require('vn-num2words');
console.log(`node ${process.version}`);
const figures = [62, 15, 62.84, 100.05];
const tried = (words) => figures.map((figure) => { try { return words(figure).trim(); } catch { return 'refused'; } });
const seen = { 'number-to-text-vietnamese 1.1.7': tried(getText), 'vn-num2words 1.0.4': tried(second.default ?? second) };
for (const [name, words] of Object.entries(seen)) console.log(`${name}: ${figures.map((figure, i) => `${figure} ${words[i]}`).join('; ')}`);
const expected = ['sáu mươi hai,mười lăm,sáu mươi hai nghìn,một trăm nghìn', 'sáu mươi hai,muời năm,refused,refused'];
process.exitCode = Object.values(seen).every((words, i) => words.join(',') === expected[i]) ? 0 : 1;
N
